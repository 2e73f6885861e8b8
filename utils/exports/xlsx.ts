import { type Cursor, cursorOver } from './cursor.ts';
import type { Cell, Column, Exporter, Take } from './exporter.ts';
import { handfulOf } from './handful.ts';
import { cellXml, columnsXml, escaped, lettersOf, style, stylesXml, textXml } from './sheet.ts';
import { type Part, zip } from './zip.ts';

type Row = readonly Cell[];
/** Where a sheet is full, its heading counted. More rows Excel does not hold; larger sheets a plain ZIP does not. */
const SHEET_FULL = { rows: 1_048_576, bytes: 2 ** 31 } as const;
const ROWS = 2000;
const ABOUT = 'About';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A workbook with true numbers, days and moments (UTC), text that stays text, no formula anywhere, and a heading that stays
 * in sight. A full sheet goes on in the next; the last sheet, 'About', says what the file is.
 */
export const xlsx: Exporter = {
  id: 'xlsx',
  name: 'Excel',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: (take) => workbook(take),
};

/** The workbook, its sheets ended where `full` says. Throws what the source of the rows throws. */
export async function* workbook(
  take: Take,
  full: { rows: number; bytes: number } = SHEET_FULL,
): AsyncGenerator<Uint8Array> {
  const rows = await cursorOver(take.rows);
  try {
    yield* zip(parts(take, rows, full));
  } finally {
    await rows.close();
  }
}

async function* parts(take: Take, rows: Cursor<Row>, full: { rows: number; bytes: number }): AsyncGenerator<Part> {
  yield part('[Content_Types].xml', contentTypes());
  yield part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  yield part('xl/styles.xml', stylesXml());
  const sheets: string[] = [];
  do {
    sheets.push(sheetName(take.name, sheets.length));
    yield { name: `xl/worksheets/sheet${sheets.length}.xml`, bytes: sheet(take.columns, rows, full) };
  } while (!rows.ended());
  sheets.push(ABOUT);
  yield part(`xl/worksheets/sheet${sheets.length}.xml`, about(take.about));
  yield part('xl/workbook.xml', book(sheets));
  const to = sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  yield part('xl/_rels/workbook.xml.rels', relations([...to, ['styles', 'styles.xml']]));
}

/** A name Excel takes: at most 31 signs, none of its reserved ones, and neither 'History' nor 'About', which are taken. */
export function sheetName(name: string, index: number): string {
  const clean = name
    .replace(/[[\]:*?/\\'\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 25)
    .trim();
  const free = clean === '' || /^(history|about)$/i.test(clean) ? 'Data' : clean;
  return index === 0 ? free : `${free} (${index + 1})`;
}

async function* sheet(
  columns: readonly Column[],
  rows: Cursor<Row>,
  full: { rows: number; bytes: number },
): AsyncGenerator<Uint8Array> {
  const letters = columns.map((_, column) => lettersOf(column));
  const out = handfulOf();
  let line = 1;
  let length = 0;
  let handful = await rows.take(Math.min(ROWS, full.rows - line));
  out.add(
    `${XML}<worksheet xmlns="${SPACE}"><sheetViews><sheetView workbookViewId="0">` +
      `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
      `${columnsXml(columns, handful)}<sheetData><row r="1">` +
      `${columns.map(({ heading }, column) => textXml(`${letters[column]}1`, heading, style.head)).join('')}</row>`,
  );
  while (handful.length > 0) {
    for (const row of handful) {
      line += 1;
      let text = `<row r="${line}">`;
      for (const [column, letter] of letters.entries()) {
        const cell = row[column];
        if (cell) text += cellXml(letter + line, cell);
      }
      text += '</row>';
      while (!out.add(text)) yield counted(out.taken());
    }
    yield counted(out.taken());
    handful = length < full.bytes ? await rows.take(Math.min(ROWS, full.rows - line)) : [];
  }
  out.add(`</sheetData>${idsAreText(letters.at(-1), line)}</worksheet>`);
  yield out.taken();

  function counted(bytes: Uint8Array): Uint8Array {
    length += bytes.length;
    return bytes;
  }
}

/** Ids are digits kept as text on purpose; without this Excel marks each of them as a mistake. */
const idsAreText = (last: string | undefined, line: number): string =>
  last ? `<ignoredErrors><ignoredError sqref="A1:${last}${line}" numberStoredAsText="1"/></ignoredErrors>` : '';

function about(told: Take['about']): string {
  const rows = Object.entries(told).map(
    ([name, text], index) =>
      `<row r="${index + 1}">${textXml(`A${index + 1}`, name, style.head)}${textXml(`B${index + 1}`, text)}</row>`,
  );
  return (
    `<worksheet xmlns="${SPACE}"><cols><col min="1" max="1" width="28" customWidth="1"/>` +
    `<col min="2" max="2" width="60" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}

const book = (sheets: readonly string[]): string =>
  `<workbook xmlns="${SPACE}" xmlns:r="${RELATIONS}"><sheets>${sheets
    .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** Sheets are the usual kind of part, so that this can stand first, before it is known how many there will be. */
const contentTypes = (): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="${TYPES}.worksheet+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;

const relations = (to: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${to
    .map(
      ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const part = (name: string, xml: string): Part => ({ name, bytes: [new TextEncoder().encode(XML + xml)] });
