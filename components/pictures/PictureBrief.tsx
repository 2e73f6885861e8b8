import { useStage } from '../context.ts';
import { type Aim, aimName, judgeFor, policiesFor } from '../data/picture-check.ts';
import { sayPolicy } from '../data/say-policy.ts';
import { Foreign } from '../Foreign.tsx';
import { PictureFindings } from './PictureFindings.tsx';
import type { Brought } from './useFiles.ts';

/** A page for the photographer: what is wrong with the present pictures, what the marketplace asks, and the shots wanted. */
export function PictureBrief({ aim, files, onClose }: { aim: Aim; files: readonly Brought[]; onClose(): void }) {
  const stage = useStage();
  const { words } = stage;
  const policies = policiesFor(aim);
  const many = policies.filter(({ on }) => on === 'image-count' || on === 'video');
  const asked = policies.filter((policy) => policy.on.startsWith('image-') && !many.includes(policy));
  return (
    <div className="column">
      <p className="buttons picture-noprint">
        <button type="button" onClick={() => print()}>
          {words.pictures.briefPrint}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {words.pictures.briefClose}
        </button>
      </p>
      <h2>{words.pictures.briefFor(aimName(aim.marketplace))}</h2>
      <h3>{words.pictures.briefShots}</h3>
      {many.length > 0 && <p>{many.map((policy) => sayPolicy(policy, stage)).join(' · ')}</p>}
      <ol>
        {words.pictures.shots.map((shot) => (
          <li key={shot}>{shot}</li>
        ))}
      </ol>
      <p>{words.pictures.briefFile}</p>
      <h3>{words.pictures.briefAsked}</h3>
      <ul>
        {asked.map((policy) => (
          <li key={JSON.stringify(policy)}>
            {sayPolicy(policy, stage)}{' '}
            <span className="muted small">{policy.level === 'must' ? words.finding.must : words.finding.better}</span>
          </li>
        ))}
      </ul>
      {files.some(({ measured }) => measured) && <h3>{words.pictures.briefFaults}</h3>}
      {files.map(({ id, name, measured }, index) =>
        measured ? (
          <div key={id}>
            <strong>
              <Foreign text={name} lines={1} />
            </strong>
            <PictureFindings judgement={judgeFor(measured, aim, { index })} cited={false} />
          </div>
        ) : null,
      )}
    </div>
  );
}
