import { useCallback, useEffect, useRef, useState } from 'react';
import type { MendedFile } from '../../utils/browser/pictures/mend-picture.ts';
import { openPictureWork, type PictureWork } from '../../utils/browser/pictures/picture-work.ts';
import { type Harmless, mendHarmlessly } from '../../utils/mend-picture.ts';
import { nearTo } from '../../utils/pictures/fingerprint.ts';
import { type Measured, withoutPixels } from '../../utils/pictures/measured.ts';
import type { Wish } from '../../utils/pictures/mend/wish.ts';
import { type Aim, judgeFor, wishFor } from '../data/picture-check.ts';

/** A picture the person brought, as far as it has been looked at. Its bytes stay in the file until they are needed. */
export interface Brought {
  id: number;
  name: string;
  file: File;
  measured?: Measured;
  /** The name of a picture brought before it that looks the same. */
  alike?: string;
  mended?: Harmless<MendedFile> | 'failed';
  mending?: boolean;
}

const isPicture = ({ name, type }: File): boolean =>
  type.startsWith('image/') || /\.(jpe?g|png|webp|gif|bmp|tiff?|avif|hei[cf]|svg)$/i.test(name);

const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());

/** All that is known of a file that could not be read. */
const unread = ({ size }: File): Measured =>
  withoutPixels(
    { width: 0, height: 0, format: 'unknown', bytes: size, animated: false, cmyk: false, profile: null, ending: null },
    'undecodable',
  );

/** One of the pictures before that looks the same: looked for once, for with hundreds of pictures it takes its time. */
function likeOne({ fingerprint }: Measured, id: number, all: readonly Brought[]): Pick<Brought, 'alike'> {
  const isNear = fingerprint && nearTo(fingerprint);
  const other = isNear
    ? all.find((one) => one.id < id && one.measured?.fingerprint && isNear(one.measured.fingerprint))
    : undefined;
  return other ? { alike: other.name } : {};
}

/** The pictures brought to this page, measured one after the other in a worker that ends with the page. */
export function useFiles() {
  const [files, setFiles] = useState<readonly Brought[]>([]);
  const work = useRef<PictureWork | undefined>(undefined);
  const next = useRef(1);
  /** Counts how often what was mended was forgotten: what is still at work then is for another marketplace. */
  const aimed = useRef(0);
  useEffect(
    () => () => {
      work.current?.close();
      work.current = undefined;
    },
    [],
  );
  const worker = useCallback(() => {
    work.current ??= openPictureWork();
    return work.current;
  }, []);
  const change = useCallback(
    (id: number, how: Partial<Brought>) =>
      setFiles((before) => before.map((one) => (one.id === id ? { ...one, ...how } : one))),
    [],
  );

  const add = async (chosen: Iterable<File>) => {
    const fresh = [...chosen].filter(isPicture).map((file): Brought => {
      const id = next.current;
      next.current += 1;
      return { id, name: file.webkitRelativePath || file.name || 'picture.png', file };
    });
    setFiles((before) => [...before, ...fresh]);
    for (const { id, file, name } of fresh) {
      // A file that has gone from its folder meanwhile, or that the worker breaks at, must not end the others.
      const measured = await bytesOf(file)
        .then((bytes) => worker().measure(bytes, name))
        .catch(() => unread(file));
      setFiles((before) =>
        before.map((one) => (one.id === id ? { ...one, measured, ...likeOne(measured, id, before) } : one)),
      );
    }
  };
  const mend = useCallback(
    async (picture: Brought, aim: Aim): Promise<Harmless<MendedFile> | undefined> => {
      const { id, file, measured, mended: before } = picture;
      if (!measured || measured.trouble) return undefined;
      if (before && before !== 'failed') return before;
      const now = aimed.current;
      change(id, { mending: true });
      const judge = (after: Measured) => judgeFor(after, aim);
      const again = async (wish: Wish) => worker().mend(await bytesOf(file), measured, wish);
      const mended = await mendHarmlessly(measured, wishFor(aim), judge, again).catch(() => undefined);
      change(id, { mending: false, ...(now === aimed.current ? { mended: mended ?? 'failed' } : {}) });
      return mended;
    },
    [worker, change],
  );
  const forgetMended = () => {
    aimed.current += 1;
    setFiles((before) => before.map(({ mended: _mended, ...one }) => one));
  };
  return { files, add, mend, forgetMended, clear: () => setFiles([]) };
}
