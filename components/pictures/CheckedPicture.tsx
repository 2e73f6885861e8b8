import { memo } from 'react';
import { notesOf, troubleWords } from '../../utils/words/pictures.ts';
import { type Aim, judgeFor } from '../data/picture-check.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { useStage } from '../stage/context.ts';
import { MendedPicture } from './MendedPicture.tsx';
import { PictureFacts } from './PictureFacts.tsx';
import { boxesOf, PictureFindings } from './PictureFindings.tsx';
import { PictureLook } from './PictureLook.tsx';
import { PictureMeasured } from './PictureMeasured.tsx';
import { PictureVerdict } from './PictureVerdict.tsx';
import type { Brought } from './useFiles.ts';

/**
 * One picture that was brought: what was measured on it, what the rules say, and beside it the mended one. Drawn again only
 * when something of its own has changed: in a folder of hundreds something changes all the time.
 */
export const CheckedPicture = memo(function CheckedPicture({
  picture,
  index,
  aim,
  onMend,
}: {
  picture: Brought;
  /** Its place in the list, from 0. */
  index: number;
  aim: Aim;
  onMend(picture: Brought, aim: Aim): void;
}) {
  const { words, language } = useStage();
  const { measured, alike, mended, mending, name } = picture;
  // One element before and after: a new one among its like makes the browser style all that follow again.
  if (!measured)
    return (
      <section className="picture-card" aria-label={name}>
        <p className="muted">
          <Foreign text={name} lines={1} />…
        </p>
      </section>
    );
  const judgement = judgeFor(measured, aim, { index });
  const done = mended === 'failed' ? undefined : mended;
  return (
    <section className="picture-card" data-mended={done !== undefined} aria-label={name}>
      <figure>
        <PictureLook bytes={picture.file} measured={measured} marked={boxesOf(judgement)} name={name} />
        <figcaption className="small muted">
          {done && <strong>{words.pictures.before}</strong>}
          <Foreign text={name} lines={1} />
          <PictureFacts measured={measured} />
        </figcaption>
      </figure>
      <div>
        <PictureVerdict verdict={judgement.verdict} />
        {measured.trouble && <p>{troubleWords[measured.trouble][language]}</p>}
        {notesOf(measured).map((note) => (
          <p key={note.en} className="small">
            {note[language]}
          </p>
        ))}
        <PictureFindings judgement={judgement} />
        {!measured.trouble && <PictureMeasured measured={measured} />}
        {alike && (
          <p className="small">
            {words.pictures.sameHere} <Foreign text={alike} lines={1} />
          </p>
        )}
        {mended === 'failed' && <p className="unread">{troubleWords.undecodable[language]}</p>}
        {!measured.trouble && !done && (
          <p className="buttons picture-noprint">
            <button type="button" disabled={mending} onClick={() => onMend(picture, aim)}>
              {mending ? words.pictures.mending : words.pictures.mend}
            </button>
          </p>
        )}
      </div>
      {done && <MendedPicture mended={done} index={index} aim={aim} name={name} />}
    </section>
  );
});
