import type { SeenListing } from '../../../listing.ts';
import { squeeze } from '../../../text/normal.ts';

/** So many rows say what rows of goods have. */
const GOODS_MIN = 3;

/**
 * The listings of a table without the folders and groups it lists before or between them: those have a name and nothing else,
 * where nearly each of the others has a code or a picture and a number of its own.
 */
export function withoutGroups(listings: readonly SeenListing[]): SeenListing[] {
  const goods = listings.filter(isWhole);
  const bare = listings.filter(isBare);
  return bare.length > 0 && goods.length >= GOODS_MIN && goods.length + bare.length >= listings.length * 0.9
    ? listings.filter((listing) => !bare.includes(listing))
    : [...listings];
}

const isWhole = ({ id, sku, otherIds, image, price, stock, metrics }: SeenListing): boolean =>
  [id ?? undefined, sku, otherIds, image].some((piece) => piece !== undefined) &&
  [price, stock, metrics].some((piece) => piece !== undefined);

/** Whether nothing but a name was found in a row. */
const isBare = ({ id, sources }: SeenListing): boolean =>
  id === null && Object.keys(sources).every((field) => field === 'title');

/** A cell that spans two columns may be that of a picture and a name. */
const WIDE_MIN = 3;

/**
 * Takes the name from a row that says it in a cell over several columns: such a row is the heading of a group, wherever else it says
 * so; but where cells go on in the next row, the two are one listing.
 */
export function notOfGroup(draft: SeenListing, row: Element): void {
  const { title } = draft;
  const isHeading = [...row.querySelectorAll('[colspan],[aria-colspan]')].some(
    (cell) =>
      Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan')) >= WIDE_MIN &&
      squeeze(cell.textContent ?? '') === title,
  );
  if (!isHeading || row.querySelector('[rowspan]:not([rowspan="1"])')) return;
  delete draft.title;
  delete draft.sources.title;
}
