import type { Parser } from 'papaparse';
import Papa from 'papaparse';

/** How a CSV is written. */
export interface Dialect {
  delimiter: string;
  /** Whether '"' encloses cells; in what Amazon writes it is a character like any other. */
  quoted: boolean;
  /** What ends a line: '\r' only in files that have no '\n'. */
  newline: '\n' | '\r';
}

const delimiters = [',', ';', '\t', '|'];
/** More lines than consoles write above a table. */
const PREAMBLE = 40;
/** Of so many cells the last one may be left out where it is empty. */
const ENDS = 8;
/** This much of a file's beginning tells how it is written. */
const LOOK = 2 ** 18;

/** A parser of the library for a dialect; texts come to it with '\n' as the only end of a line. */
export function parserOf({ delimiter, quoted }: Pick<Dialect, 'delimiter' | 'quoted'>): Parser {
  return new Papa.Parser({
    delimiter,
    newline: '\n',
    quoteChar: '"',
    escapeChar: '"',
    ...(quoted ? {} : { fastMode: true }),
  });
}

/** The delimiter that Excel's first line 'sep=;' names. */
export const namedDelimiter = (line: string): string | undefined => /^"?sep=(.)"?\s*$/i.exec(line)?.[1];

interface Fit {
  delimiter: string;
  quoted: boolean;
  width: number;
  /** Rows before the first of this width. */
  above: number;
  /** Share of the rows, from the first such on, that are as wide as most are, or lack a few cells at their end. */
  even: number;
  broken: boolean;
  rows: string[][];
}

function fitOf(text: string, delimiter: string, quoted: boolean): Fit {
  const { data, errors }: { data: string[][]; errors: unknown[] } = parserOf({ delimiter, quoted }).parse(
    text,
    0,
    false,
  );
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== '')).slice(0, 500);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  // Of the widths that come again, the one that accounts for most cells: lines of words above a table are many and narrow.
  const cellsOf = ([width, count]: readonly [number, number]) => (count > 1 || rows.length < 3 ? width * count : 0);
  const [width = 1] = [...counts].sort((one, other) => cellsOf(other) - cellsOf(one))[0] ?? [];
  // Some consoles write no empty cells at the end of a line.
  const least = width - Math.floor(width / ENDS);
  const count = rows.filter(({ length }) => length >= least && length <= width).length;
  const above = Math.min(
    PREAMBLE,
    rows.findIndex(({ length }) => length === width),
  );
  const even = count / Math.max(1, rows.length - above);
  return { delimiter, quoted, width, above, even, broken: errors.length > 0, rows };
}

/** Excel quotes a cell only where it must: then the quotes enclose a quote or a line, or they stand round every header. */
function showsQuoting({ rows: [header = []], delimiter }: Fit, text: string): boolean {
  const enclosed = (cell: string) => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  if (header.length > 1 && header.every((cell) => enclosed(cell) || cell === '')) return true;
  return text
    .split('\n')
    .some((line) => line.includes('""') && line.split(delimiter).some((cell) => doubled.test(cell)));
}
const doubled = /^".*"".*"$/;

/** Tab-separated files are raw unless they show quoting; in all others quotes enclose unless that breaks the rows. */
function bestOf(text: string, delimiter: string): Fit {
  const raw = fitOf(text, delimiter, false);
  if (!text.includes('"')) return { ...raw, quoted: delimiter !== '\t' };
  const quoted = fitOf(text, delimiter, true);
  if (delimiter === '\t') {
    const isWhole = quoted.width > raw.width && !quoted.broken;
    const isEven = quoted.even > raw.even + 0.02 || (quoted.even >= raw.even && showsQuoting(raw, text));
    return isWhole || isEven ? quoted : raw;
  }
  return quoted.broken && raw.even > quoted.even + 0.1 ? raw : quoted;
}

/** How a text is written, told by its beginning. `whole`: nothing follows, so its last line is not cut. */
export function dialectOf(start: string, whole: boolean): Dialect {
  const newline = start.includes('\n') || !start.includes('\r') ? '\n' : '\r';
  const look = start.slice(0, LOOK).replace(newline === '\n' ? /\r\n/g : /\r/g, '\n');
  const end = whole && start.length <= LOOK ? look.length : look.lastIndexOf('\n') + 1;
  const text = end > 0 ? look.slice(0, end) : look;
  const named = namedDelimiter(text.slice(0, Math.max(0, text.indexOf('\n'))));
  const fits = (named ? [named] : delimiters).map((delimiter) => bestOf(text, delimiter));
  const [best] = fits
    .filter(({ width }) => width > 1)
    .sort((a, b) => Math.round(b.even * 20) - Math.round(a.even * 20) || a.above - b.above || b.width - a.width);
  return { delimiter: best?.delimiter ?? named ?? ',', quoted: best?.quoted ?? true, newline };
}
