import type { Requirement } from '../../utils/markets/market.ts';
import { dayIn } from '../../utils/text/days.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { useStage } from '../stage/context.ts';
import { Basis } from './Basis.tsx';
import { Fetched } from './Fetched.tsx';
import { useLawTexts } from './useLawTexts.ts';

/** What a requirement comes to: what is to be done and by whom, what counts as proof, legal basis, since when where its source does not say it, and what changes. */
export function RequirementFacts({ requirement, since }: { requirement: Requirement; since?: string | undefined }) {
  const { words, format, now } = useStage();
  const { law, papers } = words;
  const { proof, numbers = [], who, citation, doubt, changes = [] } = requirement;
  const today = dayIn(undefined, now);
  // The line of its source says since when it holds; here stands only another day, for these goods.
  const begun = since === citation.since ? undefined : since;
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
            <Basis of={requirement.id} />
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
              <Fetched>
                <Coming id={requirement.id} days={coming.map(({ on }) => on)} />
              </Fetched>
            </dd>
          </div>
        )}
      </dl>
      {doubt && <p className="muted small">{law.doubt}</p>}
    </>
  );
}

/** What will change in it, by day. */
function Coming({ id, days }: { id: string; days: readonly string[] }) {
  const { words, format } = useStage();
  const { changes } = useLawTexts();
  return days.map((on) => (
    <div key={on}>
      {format.day(on)}
      {words.say.colon}
      {changes[`${id} ${on}`]}
    </div>
  ));
}
