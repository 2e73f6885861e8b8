import { marketplaces } from '../../utils/marketplaces/index.ts';
import { policiesOf } from '../../utils/marketplaces/policies.ts';
import { markets } from '../../utils/markets/index.ts';
import type { Policy } from '../../utils/policy.ts';
import { ruleOf, rules } from '../../utils/rules/index.ts';
import { CitationLine } from '../CitationLine.tsx';
import { type Stage, useStage } from '../context.ts';
import { storeName } from '../data/store.ts';
import { Foreign } from '../Foreign.tsx';
import { type CheckState, StateMark } from '../StateMark.tsx';

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
      <h2>{words.rules.policies}</h2>
      {marketplaces.map(({ id, name }) => {
        const policies = policiesOf(id);
        if (policies.length === 0) return null;
        return (
          <details key={id} className="block">
            <summary>
              <strong>{name}</strong> <span className="count">{policies.length}</span>
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
                    <strong>{requirement.name[language]}</strong>{' '}
                    <span className="muted small">{words.papers.severities[requirement.severity]}</span>
                  </p>
                  <p>{requirement.about[language]}</p>
                  <p className="small">
                    <Foreign text={requirement.basis} /> · <CitationLine citation={requirement.citation} />
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

function sayPolicy(policy: Policy, stage: Stage): string {
  const { words, format } = stage;
  switch (policy.on) {
    case 'title-length':
      return words.rules.on['title-length'](format.number(policy.max), words.rules.units[policy.unit]);
    case 'title-characters':
      return words.rules.on['title-characters']([...policy.banned, ...policy.decorative].join(' '));
    case 'title-repeats':
      return words.rules.on['title-repeats'](format.number(policy.most));
    case 'title-brand':
      return words.rules.on['title-brand'][policy.place];
    case 'title-language':
      return words.rules.on['title-language'](
        (policy.languages ?? []).map(format.languageName).join(', '),
        (policy.also ?? []).map(format.languageName).join(', '),
      );
    case 'title-wording':
      return words.rules.on['title-wording'](
        policy.about.map((id) => ruleOf(id)?.words[stage.language].title ?? id).join('; '),
      );
    case 'title-structure':
      return words.rules.on['title-structure'](policy.order.map((part) => words.rules.parts[part]).join(' + '));
    case 'highlights-length':
      return words.rules.on['highlights-length'](format.number(policy.max));
    case 'title-shown':
      return words.rules.on['title-shown'](format.number(policy.about));
    case 'image-side':
    case 'image-zoom':
    case 'image-advised':
      return words.rules.on[policy.on](format.number(policy.min), words.rules.sides[policy.side]);
    case 'image-most':
      return words.rules.on['image-most'](
        policy.max === undefined ? `${format.number(policy.megapixels ?? 0)} MP` : `${format.number(policy.max)} px`,
      );
    case 'image-ground':
      return words.rules.on['image-ground'][policy.asks];
    case 'image-opaque':
    case 'image-whole':
    case 'image-sharp':
      return words.rules.on[policy.on];
    case 'image-fill':
      return words.rules.on['image-fill'](`${format.number(policy.min * 100)} %`);
    case 'image-without':
      return words.rules.on['image-without'](policy.what.map((what) => words.rules.added[what]).join(', '));
    case 'image-format':
      return words.rules.on['image-format'](policy.takes.join(', ').toUpperCase());
    case 'image-weight':
      return words.rules.on['image-weight'](format.number(policy.max / 1_000_000));
    case 'image-count':
      return words.rules.on['image-count'](
        policy.min === undefined ? '1' : format.number(policy.min),
        policy.max === undefined ? '…' : format.number(policy.max),
      );
    case 'image-ratio':
      return words.rules.on['image-ratio'](format.number(policy.ratio));
  }
}
