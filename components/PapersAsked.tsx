import { useState } from 'react';
import { kinds } from '../utils/goods/index.ts';
import { covers, requirementsFor } from '../utils/markets/index.ts';
import { Chips } from './Chips.tsx';
import { CitationLine } from './CitationLine.tsx';
import { useStage } from './context.ts';
import { marketName } from './data/law.ts';

/** What papers some goods are asked for in the chosen markets, before anything has been read. */
export function PapersAsked() {
  const stage = useStage();
  const { words, language, settings, now } = stage;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const goods = kinds.filter(({ id }) => chosen.includes(id));
  const today = new Date(now).toISOString().slice(0, 10);
  return (
    <>
      <Chips
        label={words.firstRun.goods}
        options={kinds.map(({ id, name }) => [id, name[language]])}
        chosen={chosen}
        onChange={setChosen}
      />
      {(goods.length === 0 || settings.targets.length === 0) && <p className="muted">{words.firstRun.papersNone}</p>}
      {goods.length > 0 &&
        settings.targets.map((id) => (
          <section key={id} className="block">
            <h2>{marketName(id, stage)}</h2>
            {!covers(id, goods) && <p className="muted small">{words.papers.notCovered(marketName(id, stage))}</p>}
            <ul className="plain cards">
              {requirementsFor(id, goods, [], today).map(({ requirement, ask }) => (
                <li key={requirement.id}>
                  <p>
                    <strong>{requirement.name[language]}</strong>{' '}
                    <span className="muted small">
                      {ask.length > 0 ? words.papers.states.ask : words.papers.severities[requirement.severity]}
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
