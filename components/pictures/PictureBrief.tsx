import type { PictureJudgement } from '../../utils/judge-picture.ts';
import type { Listing } from '../../utils/listing.ts';
import { shotsOf } from '../../utils/pictures/shots.ts';
import type { Policy, PolicyOn } from '../../utils/policy.ts';
import { type Aim, policiesFor } from '../data/picture-check.ts';
import { sayPolicy } from '../data/say-policy.ts';
import { policyName } from '../data/store.ts';
import { CitationLine } from '../parts/CitationLine.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { useStage } from '../stage/context.ts';
import { PictureFindings } from './PictureFindings.tsx';

/** A picture there is now, and what is said of it. */
export interface Present {
  name: string;
  judgement: PictureJudgement;
}

/** A page for the photographer: the shots wanted, what the marketplace asks, and what is wrong with the present pictures. */
export function PictureBrief({
  aim,
  of,
  present,
  onClose,
}: {
  aim: Aim;
  /** The listing it is for, where it is for one. */
  of?: Listing;
  present: readonly Present[];
  onClose?: () => void;
}) {
  const stage = useStage();
  const { words } = stage;
  const policies = policiesFor(aim);
  const many = policies.filter(({ on }) => on === 'image-count' || on === 'video');
  const asked = policies.filter(({ on }) => on.startsWith('image-') && on !== 'image-count' && on !== 'image-shot');
  return (
    <div className="column">
      <p className="buttons picture-noprint">
        <button type="button" onClick={() => print()}>
          {words.pictures.briefPrint}
        </button>
        {onClose && (
          <button type="button" className="quiet" onClick={onClose}>
            {words.pictures.briefClose}
          </button>
        )}
      </p>
      <h2>{words.pictures.briefFor(policyName(aim.marketplace))}</h2>
      {of?.title && (
        <p>
          <Foreign text={of.title} lang={of.language} />
        </p>
      )}
      <h3>{words.pictures.briefShots}</h3>
      {many.length > 0 && <p>{many.map((policy) => sayPolicy(policy, stage)).join(' · ')}</p>}
      <Shots goods={aim.goods} named={policies.filter((policy) => policy.on === 'image-shot')} />
      <p>{words.pictures.briefFile}</p>
      <h3>{words.pictures.briefAsked}</h3>
      <ul>
        {asked.map((policy) => (
          <li key={JSON.stringify(policy)}>
            {sayPolicy(policy, stage)} <Level of={policy} />
          </li>
        ))}
      </ul>
      {present.length > 0 && <h3>{words.pictures.briefFaults}</h3>}
      {present.map(({ name, judgement }) => (
        <div key={name}>
          <strong>
            <Foreign text={name} lines={1} />
          </strong>
          <PictureFindings judgement={judgement} cited={false} />
        </div>
      ))}
    </div>
  );
}

/** What the marketplace names itself stands first, with its source; then what tells a buyer most of such goods. */
function Shots({ goods, named }: { goods: readonly string[]; named: readonly PolicyOn<'image-shot'>[] }) {
  const { words } = useStage();
  const further = shotsOf(goods).filter((shot) => !named.some((policy) => policy.shot === shot));
  return (
    <ol>
      {named.map((policy) => (
        <li key={policy.shot}>
          {policy.role && `${words.pictures.roles[policy.role]}${words.say.colon}`}
          {words.shots[policy.shot]} <Level of={policy} /> <CitationLine citation={policy.citation} />
        </li>
      ))}
      {further.map((shot) => (
        <li key={shot}>{words.shots[shot]}</li>
      ))}
    </ol>
  );
}

function Level({ of: { level } }: { of: Policy }) {
  const { words } = useStage();
  return <span className="muted small">{words.finding[level]}</span>;
}
