import type { Folder } from './folder.ts';

const wide = (number: number): string => String(number).padStart(12, '0');

/** Names of files: of a change, of a part of a base, and of the end that makes a base whole. Padded, so that their order is that of the changes. */
export const changeName = (seq: number): string => `change-${wide(seq)}`;
export const partName = (seq: number, part: number): string => `base-${wide(seq)}-${wide(part)}`;
export const endName = (seq: number): string => `base-${wide(seq)}-end`;

/** What lies in the folder, by its names alone. */
export interface Listing {
  /** The newest base that was finished: everything up to this change. */
  base?: number;
  /** Every base that was finished, oldest first. */
  ends: number[];
  /** Changes, oldest first. */
  changes: number[];
  /** Every file of bases, with the change they stand for. */
  bases: { name: string; seq: number }[];
}

/** What lies in a folder now. Throws where nobody can open it. */
export async function listed(folder: Folder): Promise<Listing> {
  const names = await folder.names();
  const bases: Listing['bases'] = [];
  const changes: number[] = [];
  const ends: number[] = [];
  for (const name of names) {
    const change = /^change-(\d{12})$/.exec(name);
    const part = /^base-(\d{12})-(\d{12}|end)$/.exec(name);
    if (change) changes.push(Number(change[1]));
    if (!part) continue;
    const seq = Number(part[1]);
    bases.push({ name, seq });
    if (part[2] === 'end') ends.push(seq);
  }
  ends.sort((a, b) => a - b);
  const base = ends.at(-1);
  return { ...(base === undefined ? {} : { base }), ends, changes: changes.sort((a, b) => a - b), bases };
}
