import type { Archive } from './archive.ts';
import type { CellType } from './row.ts';
import { hear } from './xml.ts';

/** Formats that Excel knows by number: 9 and 10 are percents, these are days and times, in all its languages. */
const builtInDay = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What a number's format makes of it: 'yyyy-mm-dd' a day, '0.00%' a percent. Colours, currencies and words in it say nothing. */
function typeOfFormat(format: string): CellType | undefined {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/general/i.test(bare)) return undefined;
  if (/[ymdhs]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : undefined;
}

/**
 * For each style of a workbook, whether a number in it is a day or a percent: nothing else of styles is wanted.
 * A workbook whose styles are missing or broken has none: its numbers are read as numbers.
 */
export async function stylesOf(archive: Archive, name: string | undefined): Promise<readonly (CellType | undefined)[]> {
  if (!name || !archive.has(name)) return [];
  const formats = new Map<number, string>();
  const styles: (CellType | undefined)[] = [];
  let inCells = false;
  try {
    await hear(archive.part(name), {
      open(tag, attributes) {
        if (tag === 'cellXfs') inCells = true;
        if (tag === 'numFmt') formats.set(Number(attributes.numFmtId), (attributes.formatCode ?? '').slice(0, 500));
        if (tag !== 'xf' || !inCells || styles.length > 100_000) return;
        const id = Number(attributes.numFmtId ?? 0);
        const own = formats.get(id);
        const builtIn = builtInDay(id) ? 'date' : id === 9 || id === 10 ? 'percent' : undefined;
        styles.push(own === undefined ? builtIn : typeOfFormat(own));
      },
      close(tag) {
        if (tag === 'cellXfs') inCells = false;
      },
    });
  } catch {
    return [];
  }
  return styles;
}
