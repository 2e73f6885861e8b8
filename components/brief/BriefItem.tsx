import { lazy, useState } from 'react';
import type { Advice } from '../../utils/advice.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import { metricNameSchema, unitOf } from '../../utils/metric.ts';
import { titleOf } from '../../utils/words/finding.ts';
import type { Task } from '../data/brief.ts';
import { stateOfFinding } from '../data/states.ts';
import { marketplaceName, storeName } from '../data/store.ts';
import { FindingLine } from '../findings/FindingLine.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { Later } from '../parts/Later.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';

const FindingCard = lazy(async () => ({ default: (await import('../findings/FindingCard.tsx')).FindingCard }));

/** One thing to do: the verb, the listing, the finding in a sentence, the numbers it rests on; the whole finding on demand. */
export function BriefItem({ task, place, known }: { task: Task; place: number; known: KnownListing | undefined }) {
  const stage = useStage();
  const { words, format } = stage;
  const [open, setOpen] = useState(false);
  const { advice, keys } = task;
  const { verb, audit, finding } = advice;
  const state = finding ? stateOfFinding(finding) : advice.rank === 'promote' ? 'pass' : 'better';
  return (
    <li>
      <span className="rank">{format.number(place)}</span>
      <div>
        <p className="row">
          <StateMark state={state} />
          <span className="grow">
            <span className="verb">{words.brief.verbsLong[verb]}</span>{' '}
            <span className="muted small">{words.brief.ranks[advice.rank]}</span>
          </span>
          {finding && (
            <button type="button" className="quiet" data-why aria-expanded={open} onClick={() => setOpen(!open)}>
              {words.do.why}
            </button>
          )}
        </p>
        <a href={stage.toListing(advice.key)} data-item {...newTab(stage.toListing(advice.key))}>
          {known?.listing.title ? (
            <Foreign text={known.listing.title} lang={known.listing.language} lines={1} />
          ) : (
            words.listing.noTitle
          )}
        </a>
        {keys.length > 1 && (
          <p className="small">
            <a href="/desk.html#papers" target="_blank" rel="noreferrer">
              {words.brief.andMore(keys.length - 1)}
            </a>
          </p>
        )}
        {finding && (
          <p>
            <FindingLine audit={audit} finding={finding} />
            {task.more.length > 0 && <More advice={task.more} />}
          </p>
        )}
        <p className="muted small">
          {known && `${marketplaceName(known.listing)} · ${storeName(known.store, stage)} · `}
          <Numbers numbers={advice.numbers} />
        </p>
        {open && (
          <Later>
            {[advice, ...task.more].map(
              (one) =>
                one.finding && (
                  <div className="why" key={one.audit.rule}>
                    <FindingCard audit={one.audit} finding={one.finding} known={known} told={task.more.length === 0} />
                  </div>
                ),
            )}
          </Later>
        )}
      </div>
    </li>
  );
}

/** The further papers of a task, by name. */
function More({ advice }: { advice: readonly Advice[] }) {
  const { words, language, format } = useStage();
  const names = advice.map(({ audit }) => titleOf(audit, language));
  return <span className="muted"> {words.brief.alsoPapers(format.list(names))}</span>;
}

/** A listing of another surface opens in a tab of its own, so that this one stays. */
const newTab = (address: string) => (address.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' });

/** The numbers an advice rests on: all of one period, which is named. */
function Numbers({ numbers }: { numbers: Advice['numbers'] }) {
  const { words, format } = useStage();
  const [first] = numbers;
  if (!first) return words.brief.noNumbers;
  const { spans, start, end } = first;
  const period =
    spans === 'days' && start && end ? format.period(start, end) : spans === 'now' ? words.say.now : words.say.noPeriod;
  const written = numbers.map(({ metric, value }) => {
    const name = metricNameSchema.safeParse(metric);
    return name.success
      ? `${words.metrics[name.data]} ${format.value(value, unitOf(name.data))}`
      : `${metric} ${format.number(value)}`;
  });
  return `${written.join(' · ')} (${period})`;
}
