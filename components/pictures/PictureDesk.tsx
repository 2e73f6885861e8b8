import { type ClipboardEvent, type DragEvent, useMemo, useState } from 'react';
import { saveFile } from '../../utils/browser/download.ts';
import { type Part, zip } from '../../utils/exports/zip.ts';
import { policyIds } from '../../utils/marketplaces/policies.ts';
import { dayIn } from '../../utils/text/dates.ts';
import { useStage } from '../context.ts';
import { type Aim, aimName, usualStore } from '../data/picture-check.ts';
import { CheckedPicture, mendedName } from './CheckedPicture.tsx';
import { PictureBrief } from './PictureBrief.tsx';
import { useFiles } from './useFiles.ts';
import './pictures.css';

/** Pictures brought as files, pasted or dropped: measured, judged for a marketplace, mended, saved; and the brief for new ones. */
export function PictureDesk() {
  const { words, format, now } = useStage();
  const [marketplace, setMarketplace] = useState<string>('amazon');
  const [role, setRole] = useState<Aim['role']>('main');
  const [brief, setBrief] = useState(false);
  const [over, setOver] = useState(false);
  const { files, add, mend, forgetMended, clear } = useFiles();
  const today = dayIn(undefined, now);
  const aim = useMemo<Aim>(
    () => ({ marketplace, store: usualStore(marketplace), role, today }),
    [marketplace, role, today],
  );
  const looked = files.filter(({ measured }) => measured).length;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesIn(event.dataTransfer).then(add);
  };
  const paste = (event: ClipboardEvent) => void add([...event.clipboardData.files]);
  const mendAll = () => {
    const parts = async function* (): AsyncGenerator<Part> {
      for (const picture of files) {
        const mended = await mend(picture, aim);
        if (mended)
          yield {
            name: `${picture.id}-${mendedName(picture.name, mended.format).replace(/\//g, '-')}`,
            bytes: [mended.bytes],
          };
      }
    };
    void saveFile(`${marketplace}-pictures_${today}.zip`, zip(parts()), 'application/zip');
  };
  const choose = (change: () => void) => {
    change();
    forgetMended();
  };

  if (brief) return <PictureBrief aim={aim} files={files} onClose={() => setBrief(false)} />;
  return (
    <div className="column" onPaste={paste}>
      <p>{words.pictures.hint}</p>
      <div className="row">
        <label>
          {words.pictures.marketplace}{' '}
          <select value={marketplace} onChange={({ target }) => choose(() => setMarketplace(target.value))}>
            {policyIds.map((id) => (
              <option key={id} value={id}>
                {aimName(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.pictures.role}{' '}
          <select
            value={role}
            onChange={({ target }) => choose(() => setRole(target.value === 'other' ? 'other' : 'main'))}
          >
            <option value="main">{words.pictures.roles.main}</option>
            <option value="other">{words.pictures.roles.other}</option>
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons within are the first */}
      <div
        className="picture-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{words.pictures.drop}</p>
        <p className="buttons">
          <FileButton label={words.pictures.files} onFiles={add} />
          <FileButton label={words.pictures.folder} onFiles={add} folder />
        </p>
      </div>
      <div className="buttons">
        <button type="button" onClick={() => setBrief(true)}>
          {words.pictures.brief}
        </button>
        {files.length > 0 && (
          <>
            <button type="button" onClick={mendAll} disabled={looked < files.length}>
              {words.pictures.mendAll}
            </button>
            <button type="button" className="quiet" onClick={clear}>
              {words.pictures.clear}
            </button>
          </>
        )}
      </div>
      {files.length > 0 && (
        <p role="status" className="muted small">
          {words.pictures.progress(format.number(looked), format.number(files.length))}
        </p>
      )}
      {files.map((picture) => (
        <CheckedPicture key={picture.id} picture={picture} aim={aim} onMend={() => void mend(picture, aim)} />
      ))}
    </div>
  );
}

function FileButton({
  label,
  onFiles,
  folder,
}: {
  label: string;
  onFiles(files: Iterable<File>): void;
  folder?: boolean;
}) {
  return (
    <label className="button">
      {label}
      <input
        type="file"
        className="picture-file"
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: 'image/*,.tif,.tiff,.heic' })}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </label>
  );
}

/** Files that were dropped, those in folders among them. */
async function filesIn(dropped: DataTransfer): Promise<File[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...dropped.files];
  return (await Promise.all(entries.map(filesUnder))).flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    // A folder is told in parts.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return found;
    found.push(...(await Promise.all(part.map(filesUnder))).flat());
  }
}
