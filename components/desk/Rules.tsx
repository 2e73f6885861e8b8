import { policiesOf, policyIds } from '../../utils/marketplaces/policies.ts';
import { markets } from '../../utils/markets/index.ts';
import { rules } from '../../utils/rules/index.ts';
import { checkName } from '../data/law.ts';
import { sayPolicy } from '../data/say-policy.ts';
import { policyName, storeName } from '../data/store.ts';
import { About } from '../papers/About.tsx';
import { Basis } from '../papers/Basis.tsx';
import { CitationLine } from '../parts/CitationLine.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { type CheckState, StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { RuleChanges } from './RuleChanges.tsx';

/** Every check, policy and requirement on file, each with its source and the day it was read there. */
export function DeskRules() {
  const stage = useStage();
  const { words, language } = stage;
  return (
    <div className="column">
      <p className="muted">{words.rules.hint}</p>
      <h2>{words.rules.checks}</h2>
      {rules.map((rule) => (
        <details key={rule.id} className="block">
          <summary>
            <strong>{rule.words[language].title}</strong>
          </summary>
          <p>{rule.words[language].why}</p>
          <Examples
            name={words.rules.good}
            texts={rule.examples.passes.flatMap(({ listing }) => listing.title ?? [])}
            state="pass"
          />
          <Examples
            name={words.rules.bad}
            texts={rule.examples.fails.flatMap(({ listing }) => listing.title ?? [])}
            state="must"
          />
        </details>
      ))}
      <h2>{words.rules.changes}</h2>
      <RuleChanges />
      <h2>{words.rules.policies}</h2>
      {policyIds.map((id) => {
        const policies = policiesOf(id);
        if (policies.length === 0) return null;
        return (
          <details key={id} className="block">
            <summary>
              <strong>{policyName(id)}</strong> <span className="count">{policies.length}</span>
            </summary>
            <ul className="plain cards">
              {policies.map((policy) => (
                <li key={JSON.stringify(policy)}>
                  <p className="row">
                    <StateMark state={policy.level} bare />
                    <strong>{words.states[policy.level]}</strong> {sayPolicy(policy, stage)}
                    <span className="muted small">
                      {policy.stores
                        ? policy.stores.map((store) => storeName(store, stage)).join(', ')
                        : words.rules.allStores}
                    </span>
                  </p>
                  <p className="small">
                    <CitationLine citation={policy.citation} />
                  </p>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      <h2>{words.rules.requirements}</h2>
      {markets
        .filter(({ requirements }) => requirements.length > 0)
        .map((market) => (
          <details key={market.id} className="block">
            <summary>
              <strong>{market.name[language]}</strong> <span className="count">{market.requirements.length}</span>
            </summary>
            <ul className="plain cards">
              {market.requirements.map((requirement) => (
                <li key={requirement.id}>
                  <p>
                    <strong>{checkName(requirement.id, language)}</strong>{' '}
                    <span className="muted small">{words.papers.severities[requirement.severity]}</span>
                  </p>
                  <About of={requirement.id} />
                  <p className="small">
                    <Basis of={requirement.id} /> · <CitationLine citation={requirement.citation} />
                  </p>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  );
}

function Examples({ name, texts, state }: { name: string; texts: readonly string[]; state: CheckState }) {
  if (texts.length === 0) return null;
  return (
    <ul className="plain" aria-label={name}>
      {texts.slice(0, 3).map((text) => (
        <li key={text} className="row small">
          <StateMark state={state} bare /> {name}: <Foreign text={text} lines={2} />
        </li>
      ))}
    </ul>
  );
}
