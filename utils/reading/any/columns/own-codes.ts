import { dictionary } from '../../dictionary.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import type { Draft } from '../../tables/identity.ts';
import { withOnly } from './only-column.ts';

/** So many rows show what a column holds. */
const ROWS = 5;
/** What marketplaces call the number that a seller gives an offer, or they give it themselves. */
const ofOffer = /^(?:angebot|offer|aanbod|ofert|offr|предложени)/i;
/** A code with letters in it. */
const lettered = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}._/-]{2,40}$/u;

/** So much of a header is a bare word for a code or a number, and no longer word that says whose. */
const BARE_MAX = 6;
/** The first and the last code of a row's variants. */
const span = /\S[~～]\S| [~～–-] /;
/** A console's own number of its goods; more figures are a bar code. */
const numbered = /^[1-9]\d{0,8}$/;

/**
 * The columns 'Offer number', 'Code' and 'No.' in a table of goods that has no other of the seller's own codes: one is of those where
 * each row has letters in it and they are of several lengths, since a marketplace makes its codes alike. Where each has a number
 * and they do not count the rows, it is the console's own number of the goods.
 */
export function withOwnCodes(columns: Column[], grid: Grid): Column[] {
  const isCode = ({ header, meaning, role }: Column): boolean =>
    !meaning && !role && header !== '' && means(dictionary.header(`${header} (SKU)`), 'sku');
  const isBare = ({ header }: Column): boolean => header.length <= BARE_MAX;
  const coded = withOnly(
    columns,
    'sku',
    (column) => isCode(column) && (isBare(column) || ofOffer.test(column.header)) && isOwn(grid, column.index),
  );
  return coded.some(({ role }) => role === 'product')
    ? withOnly(coded, 'id', (column) => isCode(column) && isBare(column) && isNumber(grid, column.index))
    : coded;
}

/** A code of several parts, letters among them. */
const ofParts = /^(?=.*[A-Za-z])[A-Za-z0-9.]+(?:[-_/][A-Za-z0-9.]+)+$/;

/** What is called 'SKU ID' is the seller's own code where a seller made it; marketplaces number theirs. */
export function ownSkuId(draft: Draft): void {
  const { 'sku-id': code, ...others } = draft.otherIds ?? {};
  if (!code || draft.sku !== undefined || !ofParts.test(code)) return;
  draft.sku = code;
  draft.sources.sku = draft.sources['otherIds.sku-id'] ?? 'label';
  delete draft.sources['otherIds.sku-id'];
  if (Object.keys(others).length > 0) draft.otherIds = others;
  else delete draft.otherIds;
}

/** What counts in all, in a console nobody knows, is of no single day: it may be since the goods are sold. */
export function withoutDay({ metrics = {}, sources }: Draft): void {
  for (const [name, metric] of Object.entries(metrics)) {
    const { period } = metric;
    const header = /^column "(.+)"$/.exec(sources[name as keyof typeof sources] ?? '')?.[1];
    const meaning = header ? dictionary.header(header) : undefined;
    const isInAll = meaning && 'field' in meaning && meaning.days === 'all';
    if (isInAll && period && period !== 'now' && period.start === period.end) metric.period = null;
  }
}

const textsOf = (grid: Grid, index: number): string[] =>
  shownRows(grid, ROWS).map(({ cells }) => (cells[index]?.textContent ?? '').trim());

function isOwn(grid: Grid, index: number): boolean {
  const codes = textsOf(grid, index).filter((code) => !span.test(code));
  return codes.every((code) => lettered.test(code)) && new Set(codes.map(({ length }) => length)).size > 1;
}

/** Whether each row has a number of its own there, and they do not run with the rows. */
function isNumber(grid: Grid, index: number): boolean {
  const texts = textsOf(grid, index);
  const numbers = texts.map(Number);
  const steps = numbers.slice(1).map((number, at) => Math.abs(number - (numbers[at] ?? 0)));
  return (
    texts.every((text) => numbered.test(text)) && steps.every((step) => step > 0) && steps.some((step) => step > 1)
  );
}
