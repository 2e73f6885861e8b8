import type { Requirement } from '../../utils/markets/market.ts';
import { useStage } from '../context.ts';
import { Foreign } from '../Foreign.tsx';

/** What a requirement comes to: what is to be done and by whom, what counts as proof, legal basis, since when, and what changes. */
export function RequirementFacts({ requirement, since }: { requirement: Requirement; since?: string | undefined }) {
  const { words, language, format, now } = useStage();
  const { law, papers } = words;
  const { proof, numbers = [], who, basis, citation, doubt, changes = [] } = requirement;
  const today = new Date(now).toISOString().slice(0, 10);
  const begun = since ?? citation.since;
  const coming = changes.filter(({ on }) => on >= today);
  return (
    <>
      <dl className="pairs">
        <div>
          <dt>{law.duty}</dt>
          <dd>{format.list(requirement.do.map((duty) => law.duties[duty]))}</dd>
        </div>
        <div>
          <dt>{law.who}</dt>
          <dd>{format.list(who.map((one) => law.whos[one]))}</dd>
        </div>
        <div>
          <dt>{papers.proof}</dt>
          <dd>
            {format.list(proof.map((kind) => law.proofs[kind]))}
            {numbers.map(({ called, example }) => (
              <span key={`${called} ${example}`} className="muted small">
                {' '}
                · <Foreign text={law.example(called, example)} />
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{papers.basis}</dt>
          <dd>
            <Foreign text={basis} />
            {begun && (
              <span className="muted small">
                {' '}
                · {begun > today ? law.from(format.day(begun)) : law.since(format.day(begun))}
              </span>
            )}
          </dd>
        </div>
        {coming.length > 0 && (
          <div>
            <dt>{law.changes}</dt>
            <dd>
              {coming.map(({ on, what }) => (
                <span key={on} className="line">
                  {format.day(on)}: {what[language]}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {doubt && <p className="muted small">{law.doubt}</p>}
      <p className="muted small">{law.notAdvice(format.day(citation.readOn))}</p>
    </>
  );
}
