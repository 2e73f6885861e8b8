import { saveBlob } from '../../utils/browser/desk/download.ts';
import type { MendedFile } from '../../utils/browser/pictures/mend-picture.ts';
import { beyondPixels, type Harmless } from '../../utils/mend-picture.ts';
import { type Aim, judgeFor } from '../data/picture-check.ts';
import { useStage } from '../stage/context.ts';
import { PictureFacts } from './PictureFacts.tsx';
import { boxesOf, PictureFindings } from './PictureFindings.tsx';
import { PictureLook } from './PictureLook.tsx';
import { PictureVerdict } from './PictureVerdict.tsx';

/** The name of a mended picture: its own, with what it now is. */
export const mendedName = (name: string, format: 'jpeg' | 'png'): string =>
  `${name.replace(/\.[a-z0-9]{2,5}$/i, '')}-mended.${format === 'jpeg' ? 'jpg' : 'png'}`;

/** A picture after mending: what was done and what was left out, the same checks on it, and the way to save it. */
export function MendedPicture({
  mended,
  index,
  aim,
  name,
}: {
  mended: Harmless<MendedFile>;
  index: number;
  aim: Aim;
  name: string;
}) {
  const { words } = useStage();
  const { bytes, format, measured, steps, leftOut } = mended;
  const judgement = judgeFor(measured, aim, { index });
  const named = (some: typeof steps) => some.map((step) => words.pictures.steps[step]).join(' · ');
  return (
    <>
      <figure>
        <PictureLook bytes={bytes} measured={measured} marked={boxesOf(judgement)} name={words.pictures.after} />
        <figcaption className="small muted">
          <strong>{words.pictures.after}</strong>
          <PictureFacts measured={measured} />
        </figcaption>
      </figure>
      <div>
        <p>{steps.length > 0 ? named(steps) : words.pictures.nothingToMend}</p>
        {leftOut.length > 0 && <p className="small">{words.pictures.leftOut(named(leftOut))}</p>}
        <PictureVerdict verdict={judgement.verdict} />
        <PictureFindings judgement={judgement} cited={false} />
        {beyondPixels(judgement).length > 0 && <p className="unread">{words.pictures.cannot}</p>}
        <p className="buttons picture-noprint">
          <button
            type="button"
            onClick={() => saveBlob(mendedName(name, format), new Blob([bytes], { type: `image/${format}` }))}
          >
            {words.pictures.save}
          </button>
        </p>
      </div>
    </>
  );
}
