import { useEffect, useState } from 'react';
import { saveFile } from '../../utils/browser/download.ts';
import { beyondPixels } from '../../utils/mend-picture.ts';
import { troubleWords } from '../../utils/words/pictures.ts';
import { useStage } from '../context.ts';
import { type Aim, judgeFor, stateOfVerdict } from '../data/picture-check.ts';
import { Foreign } from '../Foreign.tsx';
import { StateMark } from '../StateMark.tsx';
import { boxesOf, PictureFindings } from './PictureFindings.tsx';
import { PictureLook } from './PictureLook.tsx';
import { type Brought, bytesOf } from './useFiles.ts';

/** The name of a mended picture: its own, with what it now is. */
export const mendedName = (name: string, format: 'jpeg' | 'png'): string =>
  `${name.replace(/\.[a-z0-9]{2,5}$/i, '')}-mended.${format === 'jpeg' ? 'jpg' : 'png'}`;

/** One picture that was brought: what was measured on it, what the rules say, and beside it the mended one. */
export function CheckedPicture({ picture, aim, onMend }: { picture: Brought; aim: Aim; onMend(): void }) {
  const { words, language, format } = useStage();
  const { measured, mended, mending, name } = picture;
  const bytes = useBytes(picture.file);
  if (!measured) return <p className="muted">{name}: …</p>;
  const judgement = judgeFor(measured, aim);
  const after = mended && mended !== 'failed' ? judgeFor(mended.measured, aim) : undefined;
  return (
    <section className="picture-card" aria-label={name}>
      <div>
        <PictureLook bytes={bytes} measured={measured} marked={boxesOf(judgement)} name={name} />
        <p className="small muted">
          <Foreign text={name} lines={1} />
          {format.number(measured.width)} × {format.number(measured.height)} px · {measured.format.toUpperCase()} ·{' '}
          {format.number(Math.round(measured.bytes / 1000))} kB
          {measured.fill !== null && (
            <>
              {' · '}
              {words.pictures.fill} {format.number(Math.round(measured.fill * 100))} %
            </>
          )}
        </p>
      </div>
      <div>
        <p className="row">
          <StateMark state={stateOfVerdict[judgement.verdict]} bare />
          <strong>{words.pictures.verdicts[judgement.verdict]}</strong>
        </p>
        {measured.trouble && <p>{troubleWords[measured.trouble][language]}</p>}
        <PictureFindings judgement={judgement} />
        {!measured.trouble && (
          <p className="buttons picture-noprint">
            <button type="button" disabled={mending} onClick={onMend}>
              {mending ? words.pictures.mending : words.pictures.mend}
            </button>
          </p>
        )}
        {mended === 'failed' && <p className="unread">{troubleWords.undecodable[language]}</p>}
        {mended && mended !== 'failed' && after && (
          <>
            <div className="picture-pair">
              <figure>
                <PictureLook bytes={bytes} measured={measured} name={words.pictures.before} />
                <figcaption className="small muted">{words.pictures.before}</figcaption>
              </figure>
              <figure>
                <PictureLook bytes={mended.bytes} measured={mended.measured} name={words.pictures.after} />
                <figcaption className="small muted">
                  {words.pictures.after}: {format.number(mended.measured.width)} ×{' '}
                  {format.number(mended.measured.height)} px
                </figcaption>
              </figure>
            </div>
            <p>
              {mended.steps.length > 0
                ? mended.steps.map((step) => words.pictures.steps[step]).join(' · ')
                : words.pictures.nothingToMend}
            </p>
            {mended.leftOut.length > 0 && (
              <p className="small">
                {words.pictures.leftOut(mended.leftOut.map((step) => words.pictures.steps[step]).join(' · '))}
              </p>
            )}
            <p className="row">
              <StateMark state={stateOfVerdict[after.verdict]} bare />
              <strong>{words.pictures.verdicts[after.verdict]}</strong>
            </p>
            <PictureFindings judgement={after} cited={false} />
            {beyondPixels(after).length > 0 && <p className="unread">{words.pictures.cannot}</p>}
            <p className="buttons picture-noprint">
              <button
                type="button"
                onClick={() =>
                  void saveFile(mendedName(name, mended.format), once(mended.bytes), `image/${mended.format}`)
                }
              >
                {words.pictures.save}
              </button>
            </p>
          </>
        )}
      </div>
    </section>
  );
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
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
