import { DAY } from '../text/days.ts';
import type { Cell, Column } from './exporter.ts';
import { fitsFloat, isDay, isDecimal, isoMoment } from './values.ts';

/** More UTF-16 units than this no cell of Excel holds. */
export const CELL_LIMIT = 32767;
const CUT = ' […]';

/** The styles of `styles.xml`, by their place in it; `decimals + n` shows n digits behind the point. */
export const style = { plain: 0, text: 1, head: 2, date: 3, moment: 4, decimals: 5 } as const;
/** Digits behind the point that have a style. */
const DECIMALS = 6;

/** What `style` counts on: text that stays text when it is edited, a bold heading, days, moments, and decimals as they stand. */
export function stylesXml(): string {
  const decimals = Array.from({ length: DECIMALS + 1 }, (_, digits) => ({
    id: 172 + digits,
    code: digits === 0 ? '0' : `0.${'0'.repeat(digits)}`,
  }));
  const formats = [{ id: 170, code: 'yyyy\\-mm\\-dd' }, { id: 171, code: 'yyyy\\-mm\\-dd\\ hh:mm:ss' }, ...decimals];
  const cell = (format: number, more = '') =>
    `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more}/>`;
  return (
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<numFmts count="${formats.length}">${formats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('')}</numFmts>` +
    `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${5 + decimals.length}">${cell(0)}${cell(49, ' quotePrefix="1"')}` +
    `<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" quotePrefix="1"/>` +
    `${cell(170)}${cell(171)}${decimals.map(({ id }) => cell(id)).join('')}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

/** Letters of a column, counted from 0: A, …, Z, AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A cell that holds a text, and never a formula. */
export const textXml = (place: string, text: string, as: number = style.text): string =>
  `<c r="${place}" s="${as}" t="inlineStr"><is><t xml:space="preserve">${escaped(cut(text))}</t></is></c>`;

/** A cell as a spreadsheet holds it; what is no number or day, or would lose digits as one, is written as text. */
export function cellXml(place: string, cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.value === '' ? '' : textXml(place, cell.value);
    case 'number':
      return numberXml(place, cell.value);
    case 'date': {
      const day = isDay(cell.value) ? serial(Date.parse(cell.value)) : undefined;
      return day === undefined ? textXml(place, cell.value) : valueXml(place, style.date, day);
    }
    case 'moment': {
      const moment = serial(cell.value);
      if (moment !== undefined) return valueXml(place, style.moment, moment);
      const written = isoMoment(cell.value);
      return written ? textXml(place, written) : '';
    }
  }
}

function numberXml(place: string, value: string): string {
  if (!isDecimal(value) || !fitsFloat(value)) return textXml(place, value);
  const point = value.indexOf('.');
  const decimals = point < 0 ? 0 : value.length - point - 1;
  return valueXml(place, style.decimals + Math.min(decimals, DECIMALS), value);
}

const valueXml = (place: string, as: number, value: string | number) => `<c r="${place}" s="${as}"><v>${value}</v></c>`;

/** Days since Excel's zero; undefined before March 1900, where Excel counts a day that never was, and after 9999. */
function serial(at: number): number | undefined {
  const days = at / DAY + 25_569;
  return days >= 61 && days < 2_958_466 ? days : undefined;
}

function cut(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  const end = CELL_LIMIT - CUT.length;
  // Half of a sign outside the first plane would be no sign at all.
  const half = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return text.slice(0, half ? end - 1 : end) + CUT;
}

/** Signs that XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const impossible = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const plain = /^[^&<>\0-\x08\x0b-\x1f\ufffe\uffff_]*$/;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text for XML: signs that XML cannot hold are left out, and '_x0041_', which Excel would read as a sign, stays as it is. */
export function escaped(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(impossible, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>\r]/g, (sign) => entities[sign] ?? '');
}

/** Widths of columns in letters, by what they hold and by the first rows. */
export function columnsXml(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const widths = columns.map(({ heading, kind }, column) => {
    const least = { date: 11, moment: 20, number: 10, text: 8 }[kind];
    const texts = rows.slice(0, 200).map((row) => {
      const cell = row[column];
      return cell?.kind === 'text' || cell?.kind === 'number' ? cell.value.length : 0;
    });
    return Math.min(60, Math.max(least, heading.length + 2, ...texts.map((length) => length + 2)));
  });
  const cols = widths.map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '';
}
