import type { Cell, ExportChoice, Take } from './exporter.ts';
import { defuse } from './formulas.ts';
import { handfulOf } from './handful.ts';
import { isDay, isDecimal, momentWriter } from './values.ts';

/** Rows handed over at once; measured: larger handfuls cost memory and win no time. */
const ROWS = 2000;
const BYTE_ORDER_MARK = '\ufeff';
const ABOUT = 'about';

/**
 * A text file of values: UTF-8 with its mark, lines ended by CR LF, RFC 4180 quotes.
 * Text is always quoted and numbers never are, so a reader that heeds quotes keeps '00123' a text. With ';' between values
 * the decimal sign is ',', as in the spreadsheets of German and Russian; with ',' or a tab it is '.'.
 * Days are 'yyyy-mm-dd' and moments 'yyyy-mm-dd hh:mm:ss' in UTC, the one form Excel takes for a date in every language.
 * What the file says of itself stands in a last column, on the first row alone: a line that is no row would spoil the columns.
 */
export async function* separated(take: Take, separator: ExportChoice['separator']): AsyncGenerator<Uint8Array> {
  const write = cellWriter(separator);
  const width = take.columns.length;
  const headings = take.columns.map(({ heading }) => quoted(heading));
  let about = aboutText(take.about);
  const hasAbout = about !== '';
  if (hasAbout) headings.push(quoted(ABOUT));
  const handful = handfulOf();
  handful.add(`${BYTE_ORDER_MARK}${headings.join(separator)}\r\n`);
  let rows = 0;
  for await (const row of take.rows) {
    let line = '';
    for (let column = 0; column < width; column += 1) {
      if (column > 0) line += separator;
      const cell = row[column];
      if (cell) line += write(cell);
    }
    if (hasAbout) line += separator;
    if (about) line += quoted(about);
    about = '';
    line += '\r\n';
    while (!handful.add(line)) yield handful.taken();
    rows += 1;
    if (rows % ROWS === 0) yield handful.taken();
  }
  yield handful.taken();
}

/** What a file says of itself, in one cell. */
const aboutText = (about: Take['about']): string =>
  Object.entries(about)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** A text in quotes, harmless to spreadsheets. */
function quoted(text: string): string {
  const safe = defuse(text);
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : `"${safe}"`;
}

function cellWriter(separator: ExportChoice['separator']): (cell: Cell) => string {
  const comma = separator === ';';
  const moment = momentWriter();
  return (cell) => {
    switch (cell.kind) {
      case 'text':
        return cell.value === '' ? '' : quoted(cell.value);
      case 'number':
        if (!isDecimal(cell.value)) return quoted(cell.value);
        return comma ? cell.value.replace('.', ',') : cell.value;
      case 'date':
        return isDay(cell.value) ? cell.value : quoted(cell.value);
      case 'moment':
        return moment(cell.value);
      case 'empty':
        return '';
    }
  };
}
