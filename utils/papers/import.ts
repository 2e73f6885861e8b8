import { marketNamed } from '../markets/index.ts';
import { type Paper, paperSchema } from '../paper.ts';
import { openRows } from '../rows/open-rows.ts';
import { isBlank, type Row, type RowsFile } from '../rows/row.ts';
import { addDays } from '../text/dates.ts';
import { allRequirements, requirementsCalled } from './called.ts';
import { type Field, fieldsOf } from './columns.ts';
import type { Complaint } from './complaints.ts';
import { oneDay } from './day.ts';
import { unlike } from './number.ts';
import { otherPaperIn } from './other-paper.ts';

/** Papers read of a file, and what is wrong with its rows. Whatever could not be kept whole is named. */
export interface Brought {
  papers: Paper[];
  complaints: Complaint[];
}

/** At most so many papers are taken of one file. */
const MOST = 10_000;
/** What a paper holds: a number of so many characters, and so many products. */
const LONGEST_NUMBER = 120;
const MOST_PRODUCTS = 500;
/** Headings stand among the first rows. */
const HEADINGS_WITHIN = 20;

/**
 * The papers of a CSV or XLSX in any encoding met in the field: one a row, under headings in English, Chinese or Russian.
 * `newId`: names for them; `at`: ms since 1970 UTC; `before`: those in the drawer already. Throws a `RowsFault`.
 */
export async function papersIn(
  bytes: AsyncIterable<Uint8Array>,
  { newId, at, before = [] }: { newId(): string; at: number; before?: readonly Paper[] },
): Promise<Brought> {
  const file = await openRows(bytes);
  const brought: Brought = { papers: [], complaints: [] };
  const numbers = new Set(before.map(nameOf));
  let headed = false;
  for (const sheet of file.sheets) {
    let fields: Map<number, Field> | undefined;
    for await (const rows of sheet.rows())
      for (const row of rows) {
        if (isBlank(row)) continue;
        if (!fields) {
          if (row.at > HEADINGS_WITHIN) break;
          fields = fieldsOf(row.cells);
          headed ||= fields !== undefined;
          continue;
        }
        if (brought.papers.length >= MOST) {
          brought.complaints.push({ code: 'too-many', with: { count: String(MOST) } });
          return brought;
        }
        takeRow(textsOf(row, fields, file), row.at, { newId, at, numbers }, brought);
      }
  }
  if (!headed) brought.complaints.push({ code: 'no-headings', with: {} });
  return brought;
}

const nameOf = ({ kind, number }: Pick<Paper, 'kind' | 'number'>): string => `${kind} ${number}`;

/** What a row says, by field; a spreadsheet's day is written out. */
function textsOf({ cells, types }: Row, fields: ReadonlyMap<number, Field>, { epoch }: RowsFile): Map<Field, string> {
  const texts = new Map<Field, string>();
  for (const [place, field] of fields) {
    const text = (cells[place] ?? '').trim();
    const days = types?.[place] === 'date' ? Math.floor(Number(text)) : Number.NaN;
    const written = Number.isFinite(days) ? addDays(epoch === 1904 ? '1904-01-01' : '1899-12-30', days) : text;
    if (written !== '') texts.set(field, written);
  }
  return texts;
}

interface Making {
  newId(): string;
  at: number;
  numbers: Set<string>;
}

function takeRow(texts: ReadonlyMap<Field, string>, at: number, making: Making, brought: Brought): void {
  const row = String(at);
  const complain = (code: Complaint['code'], filling: Record<string, string> = {}) =>
    brought.complaints.push({ code, with: { row, ...filling } });
  const called = texts.get('kind');
  if (called === undefined) return void complain('no-kind');
  const days = new Map<'from' | 'to', string>();
  for (const field of ['from', 'to'] as const) {
    const text = texts.get(field);
    const day = text === undefined ? undefined : oneDay(text);
    if (text !== undefined && day === undefined) return void complain('bad-date', { text });
    if (day !== undefined) days.set(field, day);
  }
  const [from, to] = [days.get('from'), days.get('to')];
  if (from !== undefined && to !== undefined && to < from) return void complain('ends-before-start', { from, to });

  const meant = requirementsCalled(called, allRequirements);
  if (meant.length === 0) complain('unknown-kind', { text: called });
  /** A text as far as it is kept. */
  const cut = (text: string, most: number): string => {
    if (text.length > most) complain('cut-short', { text, count: String(most) });
    return text.slice(0, most);
  };
  const optional = (name: string, text: string | undefined, most: number): Record<string, string> =>
    text ? { [name]: cut(text, most) } : {};

  const told = texts.get('number') ?? '';
  if (told.length > LONGEST_NUMBER) complain('too-long', { text: told });
  // A number that is cut short is another number.
  const number = told.length > LONGEST_NUMBER ? '' : told;
  const [odd] = meant.every((one) => unlike(one, number)) ? meant.flatMap((one) => unlike(one, number) ?? []) : [];
  const isOther = odd && meant.every((one) => otherPaperIn(one, number) !== undefined);
  if (odd) complain(isOther ? 'other-paper' : 'odd-number', { text: number, called: odd.called, example: odd.example });
  const markets = parts(texts.get('markets')).flatMap((text) => {
    const id = marketNamed(text)?.id;
    if (id === undefined) complain('unknown-market', { text });
    return id ?? [];
  });
  const products = parts(texts.get('scope'));
  if (products.length > MOST_PRODUCTS) complain('too-many-products', { count: String(MOST_PRODUCTS) });
  const said = {
    ...optional('holder', texts.get('holder'), 200),
    issuer: cut(texts.get('issuer') ?? '', 200),
    ...optional('supplier', texts.get('supplier'), 200),
    // One that is cut short matches nothing, and none at all would mean every product.
    scope: products.slice(0, MOST_PRODUCTS).map((code) => cut(code, 200)),
    markets: [...new Set(markets)],
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
  for (const kind of meant.length > 0 ? meant.map(({ id }) => id) : ['other']) {
    if (number !== '' && making.numbers.has(nameOf({ kind, number }))) complain('same-number', { text: number });
    making.numbers.add(nameOf({ kind, number }));
    const note = [kind === 'other' ? called : '', texts.get('note') ?? ''].filter(Boolean).join('; ');
    brought.papers.push(
      paperSchema.parse({
        ...{ id: making.newId(), kind, number, ...said, changedAt: making.at },
        ...optional('note', note, 2000),
      }),
    );
  }
}

/** Several in one cell: 'LN-1; LN-2', 'DE, FR', 'A、B'. */
const parts = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[;,|、，；\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
