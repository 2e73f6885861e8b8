import { dictionary } from '../../dictionary.ts';
import type { Meaning } from '../../lexicon/index.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import { type Draft, saysNoCode } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';
import { withOnly } from './only-column.ts';

/** So many rows show what a column holds. */
const ROWS = 5;
/** What the number of an offer or an article is called, whoever gave it: a seller, or a marketplace. */
const ofOffer = /^(?:angebot|offer|aanbod|ofert|offr|предложени|arti[ck]|artí|item|varen|tuote)/i;
/** A code with letters in it. */
const lettered = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}._/-]{2,40}$/u;

/** So much of a header is a bare word for a code or a number, and no longer word that says whose. */
const BARE_MAX = 6;
/** The first and the last code of a row's variants. */
const span = /\S[~～]\S| [~～–-] /;
/** A console's own number of its goods; more figures are a bar code. */
const numbered = /^[1-9]\d{0,8}$/;

/**
 * The columns 'Offer number', 'Article number', 'Code' and 'No.' in a table of goods that has no other of the seller's own codes: one is of those where
 * each row has letters in it and they are of several lengths, since a marketplace makes its codes alike. Where each has a number
 * and they do not count the rows, it is the console's own number of the goods.
 */
export function withOwnCodes(all: Column[], grid: Grid, shape: Shape): Column[] {
  // What is called an item's number is a shop's own where some row has one that no marketplace gives.
  const columns = all.map((column) => (isOfShop(column, grid, shape) ? { ...column, meaning: ofShop } : column));
  const isCode = ({ header, meaning, role }: Column): boolean =>
    (!meaning || meaning === ofShop) && !role && header !== '' && means(dictionary.header(`${header} (SKU)`), 'sku');
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

/**
 * 'SKU: Add SKU' asks for a code: several words without a figure, of which the first is none in capitals, are none. Nor is what codes
 * are called, where the code itself is lost.
 */
export function withoutAskedCode(draft: Draft): void {
  const { sku = '' } = draft;
  if (!asked.test(sku) && (/\d/.test(sku) || !dictionary.header(sku))) return;
  delete draft.sku;
  delete draft.sources.sku;
}
const asked = /^\p{Lu}?\p{Ll}+ \P{N}+$/u;

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

/** A name of codes that says no more than that they are numbers. */
const ofNumber = /(?:n[ou]mm?er|nr\.?|番号|编号|編號|번호)$/i;
const ofShop: Meaning = { known: 'number of a shop' };
const isOfShop = ({ header, meaning, index }: Column, grid: Grid, shape: Shape): boolean =>
  means(meaning, 'id') &&
  ofNumber.test(header) &&
  textsOf(grid, index).some((code) => !saysNoCode(code) && lettered.test(code) && !shape.id?.test(code));

const textsOf = (grid: Grid, index: number): string[] =>
  shownRows(grid, ROWS).map(({ cells }) => (cells[index]?.textContent ?? '').trim());

function isOwn(grid: Grid, index: number): boolean {
  const codes = textsOf(grid, index).filter((code) => !span.test(code) && !saysNoCode(code));
  return (
    codes.length > 1 &&
    codes.every((code) => lettered.test(code)) &&
    new Set(codes.map(({ length }) => length)).size > 1
  );
}

/** Whether each row has a number of its own there, and they do not run with the rows, of which some may be gone. */
function isNumber(grid: Grid, index: number): boolean {
  const texts = textsOf(grid, index);
  const numbers = texts.map(Number);
  const steps = numbers.slice(1).map((number, at) => Math.abs(number - (numbers[at] ?? 0)));
  const small = numbers.filter((number) => number <= numbers.length * 2);
  return (
    texts.every((text) => numbered.test(text)) &&
    steps.every((step) => step > 0) &&
    steps.some((step) => step > 1) &&
    small.length * 2 < numbers.length
  );
}
