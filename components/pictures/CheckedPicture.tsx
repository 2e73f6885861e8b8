import { useEffect, useState } from 'react';
import { notesOf, troubleWords } from '../../utils/words/pictures.ts';
import { useStage } from '../context.ts';
import { type Aim, judgeFor } from '../data/picture-check.ts';
import { Foreign } from '../Foreign.tsx';
import { MendedPicture } from './MendedPicture.tsx';
import { PictureFacts } from './PictureFacts.tsx';
import { boxesOf, PictureFindings } from './PictureFindings.tsx';
import { PictureLook } from './PictureLook.tsx';
import { PictureMeasured } from './PictureMeasured.tsx';
import { PictureVerdict } from './PictureVerdict.tsx';
import { type Brought, bytesOf } from './useFiles.ts';

/** One picture that was brought: what was measured on it, what the rules say, and beside it the mended one. */
export function CheckedPicture({
  picture,
  index,
  aim,
  alike,
  onMend,
}: {
  picture: Brought;
  /** Its place in the list, from 0. */
  index: number;
  aim: Aim;
  /** A picture brought before it that looks the same. */
  alike: Brought | undefined;
  onMend(): void;
}) {
  const { words, language } = useStage();
  const { measured, mended, mending, name } = picture;
  const bytes = useBytes(picture.file);
  if (!measured)
    return (
      <p className="muted">
        <Foreign text={name} lines={1} />…
      </p>
    );
  const judgement = judgeFor(measured, aim, { index });
  const done = mended === 'failed' ? undefined : mended;
  return (
    <section className="picture-card" data-mended={done !== undefined} aria-label={name}>
      <figure>
        <PictureLook bytes={bytes} measured={measured} marked={boxesOf(judgement)} name={name} />
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
            {words.pictures.sameHere} <Foreign text={alike.name} lines={1} />
          </p>
        )}
        {mended === 'failed' && <p className="unread">{troubleWords.undecodable[language]}</p>}
        {!measured.trouble && !done && (
          <p className="buttons picture-noprint">
            <button type="button" disabled={mending} onClick={onMend}>
              {mending ? words.pictures.mending : words.pictures.mend}
            </button>
          </p>
        )}
      </div>
      {done && <MendedPicture mended={done} index={index} aim={aim} name={name} />}
    </section>
  );
}

/** The bytes of a file, once they are read. */
function useBytes(file: File): Uint8Array<ArrayBuffer> | undefined {
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer>>();
  useEffect(() => {
    let mine = true;
    void bytesOf(file).then((read) => mine && setBytes(read));
    return () => {
      mine = false;
    };
  }, [file]);
  return bytes;
}
