import { useState } from 'react';
import { saveFile } from '../../utils/browser/desk/download.ts';
import { type Part, zip } from '../../utils/exports/zip.ts';
import { dayIn } from '../../utils/text/dates.ts';
import { type Aim, judgeFor, usualStore } from '../data/picture-check.ts';
import { useStage } from '../stage/context.ts';
import { useHash } from '../stage/useHash.ts';
import { CheckedPicture } from './CheckedPicture.tsx';
import { ListingBrief } from './ListingBrief.tsx';
import { mendedName } from './MendedPicture.tsx';
import { PictureAim } from './PictureAim.tsx';
import { PictureBrief, type Present } from './PictureBrief.tsx';
import { PictureDrop } from './PictureDrop.tsx';
import { type Brought, useFiles } from './useFiles.ts';
import './pictures.css';

/** Pictures brought as files, pasted or dropped: measured, judged for a marketplace, mended, saved; and the brief for new ones. */
export function PictureDesk() {
  const { words, format, now, announce } = useStage();
  const today = dayIn(undefined, now);
  const [aim, setAim] = useState<Aim>({
    marketplace: 'amazon',
    store: usualStore('amazon'),
    role: 'main',
    goods: [],
    today,
  });
  const [brief, setBrief] = useState(false);
  /** How many of all have been mended for a zip; while it is made. */
  const [zipped, setZipped] = useState<number>();
  const { files, add, mend, forgetMended, clear } = useFiles();
  const looked = files.filter(({ measured }) => measured).length;

  const mendAll = async () => {
    let left = 0;
    const parts = async function* (): AsyncGenerator<Part> {
      for (const [index, picture] of files.entries()) {
        setZipped(index);
        const mended = await mend(picture, aim);
        if (mended)
          yield {
            name: `${picture.id}-${mendedName(picture.name, mended.format).replace(/\//g, '-')}`,
            bytes: [mended.bytes],
          };
        else left += 1;
      }
    };
    try {
      await saveFile(`${aim.marketplace}-pictures_${today}.zip`, zip(parts()), 'application/zip');
      announce(words.pictures.zipped(format.number(files.length - left), format.number(files.length)));
    } catch {
      announce(words.export.failed);
    }
    setZipped(undefined);
  };
  const choose = (change: Partial<Aim>) => {
    setAim({ ...aim, ...change });
    forgetMended();
  };

  const [, ...listing] = useHash().split('/');
  if (listing.length > 0) return <ListingBrief listing={listing.join('/')} />;
  if (brief) return <PictureBrief aim={aim} present={presentOf(files, aim)} onClose={() => setBrief(false)} />;
  return (
    <div className="column">
      <p>{words.pictures.hint}</p>
      <PictureAim aim={aim} onChange={choose} />
      <PictureDrop onFiles={(some) => void add(some)} />
      <div className="buttons">
        <button type="button" onClick={() => setBrief(true)}>
          {words.pictures.brief}
        </button>
        {files.length > 0 && (
          <>
            <button
              type="button"
              onClick={() => void mendAll()}
              disabled={looked < files.length || zipped !== undefined}
            >
              {words.pictures.mendAll}
            </button>
            <button type="button" className="quiet" onClick={clear} disabled={zipped !== undefined}>
              {words.pictures.clear}
            </button>
          </>
        )}
      </div>
      {files.length > 0 && (
        <p role="status" className="muted small">
          {zipped === undefined
            ? words.pictures.progress(format.number(looked), format.number(files.length))
            : words.pictures.zipping(format.number(zipped + 1), format.number(files.length))}
        </p>
      )}
      {looked > 0 && (
        <p className="muted small picture-legend">
          <span data-of="product">{words.pictures.markedProduct}</span>
          <span data-of="finding">{words.pictures.markedFinding}</span>
        </p>
      )}
      {files.map((picture, index) => (
        <CheckedPicture key={picture.id} picture={picture} index={index} aim={aim} onMend={mend} />
      ))}
    </div>
  );
}

const presentOf = (files: readonly Brought[], aim: Aim): Present[] =>
  files.flatMap(({ name, measured }, index) =>
    measured ? [{ name, judgement: judgeFor(measured, aim, { index }) }] : [],
  );
