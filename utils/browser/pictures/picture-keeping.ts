import type { Picture } from '../../pictures/kept.ts';
import type { Measured } from '../../pictures/measured.ts';
import { sizeWithin } from '../../pictures/pixels.ts';
import type { Database } from '../database.ts';
import { decoded, factsOf, whyNotOpened } from './picture-bytes.ts';

/** The longer side of the small picture that is kept, in pixels. */
const SMALL_KEPT = 240;

/** A small JPEG of a picture, on white; undefined where it cannot be opened. */
export async function smallOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (whyNotOpened(factsOf(bytes))) return undefined;
  const bitmap = await decoded(bytes);
  if (!bitmap) return undefined;
  const { width, height } = sizeWithin(bitmap, SMALL_KEPT);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 });
  return new Uint8Array(await blob.arrayBuffer());
}

/** What is known of the pictures at addresses, by address; those never fetched are absent. */
export async function picturesAt(db: Database, addresses: readonly string[]): Promise<Record<string, Picture>> {
  const unique = [...new Set(addresses)];
  const rows = await db.pictureAddresses.bulkGet(unique);
  const pictures = await db.pictures.bulkGet(rows.flatMap((row) => row?.hash ?? []));
  const byHash = new Map(pictures.flatMap((picture) => (picture ? [[picture.hash, picture] as const] : [])));
  return Object.fromEntries(
    rows.flatMap((row) => {
      const picture = row?.hash ? byHash.get(row.hash) : undefined;
      return row && picture ? [[row.address, picture] as const] : [];
    }),
  );
}

/** What the pixels of pictures say, by address. */
export async function measuredAt(db: Database, addresses: readonly string[]): Promise<Record<string, Measured>> {
  const pictures = await picturesAt(db, addresses);
  return Object.fromEntries(Object.entries(pictures).map(([address, { measured }]) => [address, measured]));
}
