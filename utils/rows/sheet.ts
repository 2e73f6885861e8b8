import { fault } from './fault.ts';
import type { CellType, Row, RowLimits } from './row.ts';
import { heard } from './xml.ts';

/** What is known of a workbook when one of its sheets is read. */
export interface Workbook {
  strings: readonly string[];
  styles: readonly (CellType | undefined)[];
}

const LETTERS = /^([A-Za-z]{1,3})\d+$/;
/** The place of 'BC12' in its row, from 0; undefined where it is none. */
function placeOf(reference: string | undefined): number | undefined {
  const [, letters] = LETTERS.exec(reference ?? '') ?? [];
  if (!letters) return undefined;
  let place = 0;
  for (const letter of letters.toUpperCase()) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

/** A number without an exponent, the shortest that is the same number: '7.1428571428571425E-2' is '0.07142857142857142'. */
export function plainNumber(text: string): string | undefined {
  // Whole numbers are kept as written: an id may be longer than a number is exact.
  if (/^-?\d{1,40}$/.test(text)) return text;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return undefined;
  const [, minus = '', digits = '', exponent] = /^(-?)([\d.]+)(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (exponent === undefined) return minus + digits;
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent);
  if (shift < 0) return `${minus}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return `${minus}${whole}${fraction.padEnd(shift, '0')}`;
}

/** A cell longer than Excel allows is cut: it is a description, and nothing reads that far. */
const CELL_LIMIT = 65_536;

/** Rows of a sheet's XML, in batches. Cells without a value are empty text; what stands beyond the last column allowed is left out. */
export async function* sheetRows(
  xml: AsyncIterable<Uint8Array>,
  { strings, styles }: Workbook,
  limits: RowLimits,
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  let at = 0;
  let cells: string[] = [];
  let types: (CellType | undefined)[] | undefined;
  let place = -1;
  let kind = 'n';
  let style: CellType | undefined;
  let taking = false;
  let phonetic = false;
  let text = '';

  const put = (value: string, type?: CellType) => {
    if (place < 0 || place >= limits.columns) return;
    while (cells.length < place) cells.push('');
    cells[place] = value;
    if (!type) return;
    types ??= [];
    types[place] = type;
  };
  const finish = () => {
    if (text === '') return;
    if (kind === 's') {
      const string = /^\d{1,9}$/.test(text) ? strings[Number(text)] : undefined;
      if (string === undefined) throw fault('damaged');
      put(string);
    } else if (kind === 'str' || kind === 'inlineStr' || kind === 'd') put(text);
    else if (kind === 'b') put(text === '1' ? 'TRUE' : 'FALSE', 'boolean');
    else if (kind === 'e') put(text, 'error');
    else {
      const number = plainNumber(text);
      if (number === undefined) put(text);
      else put(number, style ?? 'number');
    }
  };

  const listener = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'row') {
        const number = Number(attributes.r);
        at = Number.isInteger(number) && number > at ? number : at + 1;
        cells = [];
        types = undefined;
        place = -1;
      } else if (name === 'c') {
        place = placeOf(attributes.r) ?? place + 1;
        kind = attributes.t ?? 'n';
        style = styles[Number(attributes.s)];
        text = '';
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't') taking = !phonetic;
    },
    close(name: string) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c') finish();
      else if (name === 'row') {
        if (cells.length > 0) batch.push({ at, cells, ...(types ? { types } : {}) });
        if (at > limits.rows + 1000) throw fault('too-many-rows');
      }
    },
    text(piece: string) {
      if (taking && text.length < CELL_LIMIT) text += piece;
    },
  };
  for await (const _ of heard(xml, listener)) {
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
}
