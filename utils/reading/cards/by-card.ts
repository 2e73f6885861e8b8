import type { SeenListing } from '../../listing.ts';
import { begin, put } from '../facts.ts';
import { decimalIn, type MoneyHint } from '../money-hint.ts';
import { opinionOf } from '../products/opinion.ts';
import { putCard } from './cards.ts';
import { withoutCut } from './cut-prices.ts';

/** A row of a list and what its landmarks said. */
export interface Row {
  seen: SeenListing;
  row: Element;
}

/** What a list is told of its cards besides the page. */
interface Cards {
  page: Document;
  hint: MoneyHint;
  /** The marks on the cards are those of who sells. */
  ofSeller: boolean;
}

const drawn = ['title', 'price', 'image'] as const;
const said = ['rating', 'reviews'] as const;

/** Puts into the rows of a list what their cards say by themselves, field by field where no row has it at its landmarks. */
export function completeByCard(rows: readonly Row[], { page, hint, ofSeller }: Cards): void {
  const isLacking = (field: (typeof drawn)[number] | (typeof said)[number]) =>
    rows.every(({ seen }) => seen[field] === undefined);
  const [fields, opinions] = [drawn.filter(isLacking), ofSeller ? [] : said.filter(isLacking)];
  for (const { seen, row } of rows) {
    const card = begin(null);
    if (fields.length > 0) putCard(card, row, page, hint);
    if (opinions.length > 0) putOpinion(card, row, page);
    for (const field of [...fields, ...opinions])
      if (card[field] !== undefined) put(seen, field, { value: card[field], from: card.sources[field] ?? 'card' });
  }
  if (!fields.includes('price')) return;
  withoutCut(
    rows.map(({ seen }) => seen),
    rows.map(({ row }) => ({ card: row })),
  );
}

/** Puts into a listing what buyers said of the goods of its card. */
export function putOpinion(seen: SeenListing, card: Element, page: Document): void {
  const { rating, reviews } = opinionOf(card, decimalIn(page.documentElement.lang));
  if (rating !== undefined) put(seen, 'rating', { value: rating, from: 'card rating' });
  if (reviews !== undefined) put(seen, 'reviews', { value: reviews, from: 'card reviews' });
}
