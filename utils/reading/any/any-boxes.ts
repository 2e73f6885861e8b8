import type { SeenListing } from '../../listing.ts';
import type { PageReader, ReadContext, Reading, Slices } from '../../marketplaces/marketplace.ts';
import { editing } from '../console.ts';
import { inOne } from '../slices.ts';
import { inBoxes } from '../tables/boxes.ts';
import { anyShape, isOpen } from './any-console.ts';
import { labelledBoxes } from './labelled-boxes.ts';

/** A list of listings of any console that draws no table: boxes in which labels say what each value is. */
export const anyBoxes: PageReader = {
  id: 'any/boxes',
  page: 'listings',
  trial: true,
  matches: (url, page) =>
    isOpen(url) && !editing.test(url.pathname + url.hash) && labelledBoxes(page, anyShape).length > 1,
  read: (page, context) => inOne(readLabelled(page, context)),
  slices: readLabelled,
};

/** Of the boxes of a list nearly all say all that. */
const GOODS_MIN = 3 / 4;

function* readLabelled(page: Document, context: ReadContext): Slices<Reading> {
  const reading = yield* inBoxes.read(page, context, anyShape, {}, labelledBoxes(page, anyShape));
  if (!('listings' in reading)) return reading;
  return reading.listings.filter(isGoods).length >= reading.listings.length * GOODS_MIN
    ? reading
    : { state: 'changed', missing: [{ what: 'cell', text: 'box of a listing with its title and code' }] };
}

/** A box of goods names them and their code, and says what they cost or how many there are. */
const isGoods = ({ title, id, sku, otherIds, price, stock }: SeenListing): boolean =>
  title !== undefined &&
  (id !== null || sku !== undefined || otherIds !== undefined) &&
  (price !== undefined || stock !== undefined);
