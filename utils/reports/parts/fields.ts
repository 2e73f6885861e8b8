import { type Image, type SeenListing, TITLE_LIMIT } from '../../listing.ts';
import type { Row } from '../../rows/row.ts';
import { squeeze } from '../../text/normal.ts';
import { readRating } from '../../text/numbers.ts';
import type { Role, Table } from '../report-kind.ts';
import { countAt, moneyAt } from './cells.ts';
import { isDestroyed, unwrapped } from './codes.ts';
import { withoutEntities } from './entities.ts';
import { has, textAt } from './table.ts';

/** The parts of a listing in one row of a file. */
export type Fields = Pick<
  SeenListing,
  'sku' | 'parent' | 'title' | 'price' | 'stock' | 'rating' | 'reviews' | 'brand' | 'category' | 'condition' | 'images'
>;

/** Text of a cell within a limit; absent where it is empty, a dash, or holds a character that was lost on the way. */
function wordsAt(table: Table, role: Role, limit: number): (row: Row) => string | undefined {
  const text = textAt(table, role);
  return (row) => {
    const raw = text(row);
    if (raw === '') return undefined;
    const words = squeeze(withoutEntities(raw), limit);
    return words === '' || /^[-–—]+$/.test(words) || words.includes('\ufffd') ? undefined : words;
  };
}

/** A seller's own code, or that of a parent; absent where a spreadsheet program destroyed it. */
function codeAt(table: Table, role: Role): (row: Row) => string | undefined {
  const text = textAt(table, role);
  return (row) => {
    const raw = text(row);
    const code = raw === '' ? '' : unwrapped(raw);
    return code === '' || /^[-–—]+$/.test(code) || isDestroyed(code) || code.length > 128 ? undefined : code;
  };
}

/** Amazon writes conditions as numbers: 11 is new, 10 refurbished, 1 to 4 used. */
function conditionAt(table: Table): (row: Row) => SeenListing['condition'] {
  const text = textAt(table, 'condition');
  if (!has(table, 'condition')) return () => undefined;
  return (row) => {
    const words = text(row).trim();
    if (/^10$|refurb|certified|generalüberholt|reconditionné|ricondizionato/i.test(words)) return 'refurbished';
    return /^[1-4]$|^used|^pre-owned|^gebraucht|^d'occasion|^usato|^中古/i.test(words) ? 'used' : undefined;
  };
}

/** The addresses in the picture columns: one a cell, or several parted by commas. */
export function picturesOf(cells: readonly string[]): Image[] {
  const images: Image[] = [];
  for (const cell of cells) {
    for (const part of cell.split(/[,;|\s]+(?=https?:\/\/)/)) {
      const address = part.trim();
      if (!/^https?:\/\/[^\s"<>]{4,1990}$/.test(address) || !URL.canParse(address)) continue;
      if (images.length < 60 && !images.some((image) => image.address === address)) images.push({ address });
    }
  }
  return images;
}

/** The marks of five that buyers gave; none given is no mark. */
function ratingAt(table: Table): (row: Row) => number | undefined {
  const text = textAt(table, 'rating');
  return (row) => {
    const raw = text(row);
    const read = raw === '' ? undefined : readRating(raw);
    return read?.kind === 'value' && read.value > 0 ? read.value : undefined;
  };
}

/** Reads the fields of a listing from a row of a table. `pictures`: the columns that hold addresses of pictures. */
export function fieldsReader(table: Table, pictures: readonly number[]): (row: Row) => Fields {
  const title = wordsAt(table, 'title', TITLE_LIMIT);
  const brand = wordsAt(table, 'brand', 200);
  const sku = codeAt(table, 'sku');
  const parent = codeAt(table, 'parent');
  const sale = moneyAt(table, 'price');
  const full = moneyAt(table, 'fullPrice');
  const promo = textAt(table, 'promo');
  const stocks = [countAt(table, 'stock', { signed: true }), countAt(table, 'stock2', { signed: true })];
  const parts = stocks.slice(0, table.places.stock2 === undefined ? 1 : 2);
  const levels = (['category', 'category2', 'category3'] as const).map((role) => wordsAt(table, role, 1000));
  const rating = ratingAt(table);
  const reviews = countAt(table, 'reviews');
  const condition = conditionAt(table);
  // A console writes 0.0 where there is no price; only in a shop of one's own may goods be given away.
  const stands = (price: Fields['price']) => (table.kind.free || Number(price?.amount) > 0 ? price : undefined);
  const isPriced = has(table, 'price') || has(table, 'fullPrice');
  const isSorted = has(table, 'category');
  const stockOf = (row: Row): number | undefined => {
    let sum = 0;
    for (const read of parts) {
      const part = read(row);
      if (part === undefined) return undefined;
      sum += part;
    }
    return sum;
  };
  const categoryOf = (row: Row): string[] | undefined => {
    const path = levels
      .flatMap((read) => (read(row) ?? '').split(/ ?[>/›] ?/))
      .map((level) => level.slice(0, 200))
      .filter((level) => level !== '');
    return path.length > 0 ? path.slice(0, 12) : undefined;
  };
  return (row) => ({
    sku: sku(row),
    parent: parent(row),
    title: title(row),
    price: isPriced && promo(row).trim() === '' ? (stands(sale(row)) ?? stands(full(row))) : undefined,
    stock: stockOf(row),
    rating: rating(row),
    reviews: reviews(row),
    brand: brand(row),
    category: isSorted ? categoryOf(row) : undefined,
    condition: condition(row),
    images: pictures.length > 0 ? picturesOf(pictures.map((at) => row.cells[at] ?? '')) : undefined,
  });
}
