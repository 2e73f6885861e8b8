import './titles.css';
import type { Variant } from '../../utils/titles/making.ts';
import type { Made, None } from '../../utils/titles/variants.ts';
import { checkName } from '../data/law.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { type Stage, useStage } from '../stage/context.ts';

/** Why there is nothing better to offer, in a sentence. */
export function noneSentence(none: None, { words, language }: Pick<Stage, 'words' | 'language'>): string {
  if (none.because !== 'rule') return words.titles.none[none.because];
  return words.titles.none.rule(none.rule ? checkName(none.rule, language) : '');
}

/** Better titles, each to be copied, with what it leaves out and why; or why there is none. */
export function VariantList({ made, lang }: { made: Made; lang?: string | undefined }) {
  const stage = useStage();
  const { words } = stage;
  return (
    <section className="block" aria-label={words.titles.heading}>
      <h3>{words.titles.heading}</h3>
      {made.none && <p className="muted small">{noneSentence(made.none, stage)}</p>}
      {made.variants.length > 0 && <p className="muted small">{words.titles.hint}</p>}
      {made.variants.map((variant) => (
        <One key={variant.title} variant={variant} lang={lang} />
      ))}
    </section>
  );
}

function One({ variant, lang }: { variant: Variant; lang?: string | undefined }) {
  const { words, format } = useStage();
  const name = { limit: words.titles.best, phone: words.titles.short, template: words.titles.own }[variant.aim];
  return (
    <div className="variant">
      <p className="row">
        <span className="muted small">
          {name} · {words.titles.characters(format.number([...variant.title].length))}
        </span>
        <span className="end">
          <CopyButton text={variant.title} what={name} />
        </span>
      </p>
      <Foreign text={variant.title} lang={lang} />
      {variant.highlights && (
        <>
          <p className="row">
            <span className="muted small">
              {words.titles.highlights} · {words.titles.characters(format.number([...variant.highlights].length))}
            </span>
            <span className="end">
              <CopyButton text={variant.highlights} what={words.titles.highlights} />
            </span>
          </p>
          <Foreign text={variant.highlights} lang={lang} />
        </>
      )}
      <LeftOut variant={variant} />
    </div>
  );
}

/** What a variant leaves out or moves, folded. */
function LeftOut({ variant: { dropped, moved } }: { variant: Variant }) {
  const { words, language } = useStage();
  if (dropped.length + moved.length === 0) return null;
  const reason = (why: string): string => {
    const own: Readonly<Record<string, unknown>> = words.titles.why;
    const said = own[why];
    return typeof said === 'string' ? said : words.titles.why.rule(checkName(why, language));
  };
  return (
    <details>
      <summary className="small">
        {[dropped.length > 0 && words.titles.dropped, moved.length > 0 && words.titles.moved]
          .filter(Boolean)
          .join(' · ')}
      </summary>
      <dl className="parts small">
        {/* The same words may have gone in two places: that they went is said once. */}
        {[...new Map(dropped.map((one) => [`${one.text} ${one.why}`, one]))].map(([name, { text, why }]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{words.titles.dropped}</dt>
            <dd>
              <Foreign text={text} /> <span className="muted">({reason(why)})</span>
            </dd>
          </div>
        ))}
        {[...new Set(moved)].map((text) => (
          <div key={text} style={{ display: 'contents' }}>
            <dt>{words.titles.moved}</dt>
            <dd>
              <Foreign text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
