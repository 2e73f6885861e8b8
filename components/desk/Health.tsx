import './health.css';
import type { Health } from '../../utils/browser/database.ts';
import { confirmedOf, isConfirmed, NEEDED } from '../../utils/browser/store/confirmations.ts';
import type { Confirmation } from '../../utils/confirmation.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';
import { fieldName } from '../data/fields.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { Notice } from '../parts/Notice.tsx';
import { PlaceRead } from '../parts/PlaceRead.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { Fortnight } from './Fortnight.tsx';
import { PageReport } from './PageReport.tsx';

/** What could be read where, when and by which reader; what could not. */
export function DeskHealth() {
  const { words, format } = useStage();
  const health = useLive((db) => db.health.toArray());
  const confirmations = useLive((db) => db.confirmations.toArray());
  const counters = useLive((db) => db.counters.toArray());
  const counted: Readonly<Record<string, string>> = words.health.counted;
  return (
    <div className="column">
      <p className="muted">{words.health.hint}</p>
      {health === undefined && <p className="muted">{words.say.loading}</p>}
      {health?.length === 0 && <Notice title={words.health.none} />}
      {health
        ?.sort((a, b) => (a.reader < b.reader ? -1 : 1))
        .map((one) => (
          <Reader
            key={one.reader}
            health={one}
            confirmation={confirmations?.find(({ reader }) => reader === one.reader)}
          />
        ))}
      <h2>{words.health.counters}</h2>
      {counters?.length === 0 && <p className="muted">{words.health.countersNone}</p>}
      <dl className="pairs wide">
        {counters?.map(({ name, count, last }) => (
          <div key={name}>
            <dt>{counted[name.replace('refused: ', '')] ?? <Foreign text={name} lines={2} />}</dt>
            <dd>
              {format.number(count)}
              {last !== undefined && <span className="muted"> · {format.moment(last)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Reader({ health, confirmation }: { health: Health; confirmation: Confirmation | undefined }) {
  const { words, format } = useStage();
  const { marketplace, page, lastState, lastRead, lastFailed, reads, failures, listings, found, notUnderstood } =
    health;
  const well = lastState === 'read' || lastState === 'partly';
  const states: Readonly<Record<string, string>> = words.head.states;
  const fields = Object.entries(found);
  return (
    <section className="block reader" data-state={well ? 'pass' : 'unread'}>
      <h2 className="row wrap">
        <StateMark state={well ? 'pass' : 'unread'} bare />
        {marketplaceOf(marketplace)?.name ?? marketplace} · {page ? words.pages[page] : words.head.states['not-ours']}
        <span className="muted small end">{states[lastState] ?? lastState}</span>
      </h2>
      <p className="small">
        {words.health.lastRead}
        {words.say.colon}
        {lastRead === undefined ? words.health.never : format.moment(lastRead)}
        {lastFailed !== undefined && (
          <>
            {' · '}
            {words.health.lastFailed}
            {words.say.colon}
            {format.moment(lastFailed)}
          </>
        )}
        {' · '}
        {words.health.reads(reads)}
        {failures > 0 && ` · ${words.health.failures(failures)}`}
        {' · '}
        <code>{health.reader}</code>
        {health.trial && (
          <>
            {' · '}
            <span data-trial={!isConfirmed(confirmation)}>
              {isConfirmed(confirmation)
                ? words.trial.confirmed
                : words.trial.state(format.number(confirmedOf(confirmation)), format.number(NEEDED))}
            </span>
          </>
        )}
      </p>
      <Fortnight days={health.days ?? []} />
      {!well && lastFailed !== undefined && (
        <p className="small unread">
          {words.health.changedSince(states[lastState] ?? lastState, format.dayOf(lastRead ?? lastFailed))}
        </p>
      )}
      {fields.length > 0 && (
        <>
          <h3>
            {words.health.found} ({words.say.listings(listings)}):{' '}
            {words.health.fields(
              format.number(fields.filter(([, count]) => count > 0).length),
              format.number(fields.length),
            )}
          </h3>
          <ul className="plain chips-list">
            {fields.map(([field, count]) => (
              <li key={field} data-missing={count === 0}>
                {count === 0 && <StateMark state="unread" />} {fieldName(field, words)}{' '}
                <span className="number">
                  {format.number(count)}/{format.number(listings)}
                </span>
                {health.from?.[field] && (
                  <span className="muted small">
                    {' '}
                    <PlaceRead from={health.from[field]} lines={1} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {notUnderstood.length > 0 && (
        <>
          <h3>{words.health.notUnderstood}</h3>
          <p className="muted small">{words.health.notUnderstoodHint}</p>
          <ul className="plain">
            {notUnderstood.map(({ what, text }) => (
              <li key={`${what} ${text}`} className="small">
                <span className="muted">{words.health.kinds[what]}</span> <Foreign text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      {marketplaceOf(marketplace) && <PageReport marketplace={marketplace} reader={health.reader} />}
    </section>
  );
}
