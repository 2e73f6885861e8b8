import { useMemo, useState } from 'react';
import { leaves, lineOfGoods } from '../../utils/goods/kinds.ts';
import { type Asked, askedOf, covers } from '../../utils/papers/asked.ts';
import { kindAlone, type Product } from '../../utils/papers/product.ts';
import { dayIn } from '../../utils/text/days.ts';
import { checkName, marketName } from '../data/law.ts';
import { CitationLine } from '../parts/CitationLine.tsx';
import { Picker } from '../parts/Picker.tsx';
import { useStage } from '../stage/context.ts';

/** What papers some goods are asked for in the chosen markets, before anything has been read. */
export function PapersAsked() {
  const stage = useStage();
  const { words, language, settings, now } = stage;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const products = useMemo(() => chosen.map(kindAlone), [chosen]);
  const today = dayIn(undefined, now);
  return (
    <>
      <Picker
        label={words.firstRun.goods}
        choices={leaves.map(({ id, name }) => ({ id, name: name[language], also: Object.values(name).join(' ') }))}
        chosen={chosen}
        onChange={setChosen}
      />
      {(products.length === 0 || settings.targets.length === 0) && <p className="muted">{words.firstRun.papersNone}</p>}
      {products.length > 0 &&
        settings.targets.map((id) => (
          <section key={id} className="block">
            <h2>{marketName(id, stage)}</h2>
            {!covers(id, chosen.map(lineOfGoods)) && (
              <p className="muted small">{words.papers.notCovered(marketName(id, stage))}</p>
            )}
            <ul className="plain cards">
              {asksIn(id, products, today).map(({ requirement, open, unlisted }) => (
                <li key={requirement.id}>
                  <p>
                    <strong>{checkName(requirement.id, language)}</strong>{' '}
                    <span className="muted small">
                      {open.length > 0 || unlisted
                        ? words.papers.states.ask
                        : words.papers.severities[requirement.severity]}
                    </span>
                  </p>
                  <p className="small">
                    <CitationLine citation={requirement.citation} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** What a market asks of several products, each requirement once, what blocks first. */
function asksIn(target: string, products: readonly Product[], today: string): Asked[] {
  const found = new Map(
    products.flatMap((product) =>
      askedOf(target, product, today).map((asked) => [asked.requirement.id, asked] as const),
    ),
  );
  const order = ['blocking', 'expected', 'advisory'];
  return [...found.values()].sort(
    (a, b) => order.indexOf(a.requirement.severity) - order.indexOf(b.requirement.severity),
  );
}
