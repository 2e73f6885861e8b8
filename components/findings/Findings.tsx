import { useId } from 'react';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Report } from '../../utils/report.ts';
import { withEdits } from '../data/edits.ts';
import { checkName } from '../data/law.ts';
import { type Found, findingsOf, nameOf, stateOf } from '../data/states.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { type CheckState, StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { FindingCard } from './FindingCard.tsx';

interface Props {
  known: Pick<KnownListing, 'listing' | 'sources'>;
  report: Report | undefined;
  /** The tab that shows the listing, to point at places in it. */
  tab?: number | undefined;
}

/** What the checks found: Must, and apart from it Better. Never mixed, never added up. */
export function Findings({ known, report, tab }: Props) {
  const { words } = useStage();
  if (!report)
    return (
      <p className="block row">
        <StateMark state="unchecked" bare /> {words.stateWhy.unchecked}
      </p>
    );
  const isPaper = ({ audit }: Found) => audit.category === 'paper';
  const must = findingsOf(report, 'must');
  const better = findingsOf(report, 'better');
  const mustPapers = must.filter(isPaper).length;
  const betterPapers = better.filter(isPaper).length;
  const { title } = known.listing;
  const edits = [...must, ...better].flatMap(({ finding }) => finding.edit ?? []);
  const suggested = title && edits.length > 1 ? withEdits(title, edits) : undefined;
  return (
    <>
      <Level
        name={words.finding.must}
        hint={words.finding.mustHint}
        none={words.finding.noneMust}
        found={must.filter((found) => !isPaper(found))}
        note={mustPapers > 0 ? words.papers.mustBelow(mustPapers) : undefined}
        state="must"
        known={known}
        tab={tab}
        alone={!suggested}
      />
      <Level
        name={words.finding.better}
        hint={words.finding.betterHint}
        none={words.finding.noneBetter}
        found={better.filter((found) => !isPaper(found))}
        note={betterPapers > 0 ? words.papers.betterBelow(betterPapers) : undefined}
        state="look"
        known={known}
        tab={tab}
        alone={!suggested}
      />
      {suggested && (
        <section className="block suggestion">
          <p className="row">
            <span className="muted">{words.finding.suggestion}</span>
            <span className="end">
              <CopyButton text={suggested} what={words.finding.suggestion} />
            </span>
          </p>
          <Foreign text={suggested} lang={known.listing.language} />
        </section>
      )}
      <Checks report={report} />
    </>
  );
}

interface LevelProps extends Omit<Props, 'report'> {
  name: string;
  hint: string;
  none: string;
  found: readonly Found[];
  /** What else belongs to this level and stands elsewhere. */
  note?: string | undefined;
  state: CheckState;
  /** Each finding suggests its own edit; otherwise they are put together below. */
  alone: boolean;
}

function Level({ name, hint, none, found, note, state, known, tab, alone }: LevelProps) {
  const heading = useId();
  return (
    <section className="block" aria-labelledby={heading}>
      <h3 id={heading}>
        {name} {found.length > 0 && <span className="count">{found.length}</span>}
      </h3>
      {found.length === 0 && !note && <p className="muted">{none}</p>}
      {note && (
        <p className="row">
          <StateMark state={state} bare /> {note}
        </p>
      )}
      {found.length > 0 && (
        <>
          <p className="muted small">{hint}</p>
          <ul className="plain cards">
            {found.map(({ audit, finding }) => (
              <li key={nameOf({ audit, finding })}>
                <FindingCard audit={audit} finding={finding} known={known} tab={tab} alone={alone} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Every check by name and state, those without a finding among them: what could not be read is named, not hidden. */
function Checks({ report }: { report: Report }) {
  const { words, language } = useStage();
  return (
    <details className="block">
      <summary>{words.finding.others}</summary>
      <ul className="plain">
        {report.audits.map((audit) => {
          const state = stateOf(audit);
          return (
            <li key={`${audit.rule}${audit.paper?.market ?? ''}`} className="row">
              <StateMark state={state} bare />
              <span>
                <strong>{words.states[state]}</strong>: {checkName(audit.rule, language)}
                {state !== 'must' && state !== 'better' && (
                  <span className="muted">
                    {' '}
                    {audit.result === 'broken' ? words.stateWhy.broken : words.stateWhy[state]}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
