import { policiesOf, policyIds } from '../../utils/marketplaces/policies.ts';
import { changesOf } from '../../utils/rule-changes.ts';
import { dayIn } from '../../utils/text/days.ts';
import { sayPolicy } from '../data/say-policy.ts';
import { policyName, storeName } from '../data/store.ts';
import { CitationLine } from '../parts/CitationLine.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { useNow } from '../stage/useNow.ts';
import './rule-changes.css';

const changes = changesOf(policyIds.flatMap((id) => policiesOf(id).map((policy) => ({ ...policy, id }))));

/** What marketplaces changed, by date, the latest first: what began, what ended, and what is still to come. */
export function RuleChanges() {
  const stage = useStage();
  const { words, format } = stage;
  const today = dayIn(undefined, useNow());
  return (
    <ol className="plain cards rule-changes">
      {changes.map(({ day, what, policy }) => (
        <li key={`${day} ${what} ${JSON.stringify(policy)}`} data-coming={day > today || undefined}>
          <p className="row">
            <time dateTime={day}>{format.day(day)}</time>
            <strong>{policyName(policy.id)}</strong>
            <span className="muted small">
              {words.rules[what]}
              {day > today && ` · ${words.rules.coming}`}
            </span>
          </p>
          <p className="row">
            <StateMark state={policy.level} bare />
            <span>{sayPolicy(policy, stage)}</span>
            {policy.stores && (
              <span className="muted small">{policy.stores.map((store) => storeName(store, stage)).join(', ')}</span>
            )}
          </p>
          <p className="small">
            <CitationLine citation={policy.citation} />
          </p>
        </li>
      ))}
    </ol>
  );
}
