import type { SeenListing } from '../../../listing.ts';
import type { PageReader, ReadContext, Reading, Slices } from '../../../marketplaces/marketplace.ts';
import { editing } from '../../console.ts';
import { put } from '../../facts.ts';
import { moneyOfPlace } from '../../prices/money-of-place.ts';
import { inOne } from '../../slices.ts';
import { inBoxes } from '../../tables/boxes.ts';
import { periodOf } from '../../tables/period.ts';
import { possibleMoney } from '../../tables/possible-money.ts';
import type { Finish } from '../../tables/rows.ts';
import type { Shape } from '../../tables/shape.ts';
import { anyShape, isOpen, ofNumbers } from '../any-console.ts';
import { whoseCodes } from '../columns/whose-codes.ts';
import { ofListings } from '../of-listings.ts';
import { onlyMoney, pricesCalled } from './called-prices.ts';
import { dashed, dashedPhrases, labelsOfAll, withoutNames } from './dashed-labels.ts';
import { labelledBoxes } from './labelled-boxes.ts';
import { linesOfAll } from './lines-of-all.ts';
import { namesAbove, putNamedAbove, rowAbove } from './named-above.ts';

/** A list of listings of a console that draws no table: boxes in which labels say what each value is. `shape`: what it calls things. */
export const boxesReader = (shape: Shape): PageReader => ({
  id: 'any/boxes',
  page: 'listings',
  trial: true,
  matches: (url, page) =>
    isOpen(url) && !editing.test(url.pathname + url.hash) && labelledBoxes(page, shape).length > 1,
  read: (page, context) => inOne(readLabelled(shape, page, context)),
  slices: (page, context) => readLabelled(shape, page, context),
});

/** The same of a console of which nothing is known. */
export const anyBoxes = boxesReader(anyShape);

/** Of the boxes of a list nearly all say all that. */
const GOODS_MIN = 3 / 4;

function* readLabelled(known: Shape, page: Document, context: ReadContext): Slices<Reading> {
  const boxes = withoutNames(labelledBoxes(page, known));
  const labels = labelsOfAll(boxes);
  const shared = linesOfAll(boxes);
  const phrases = dashedPhrases(labels, known);
  const names = namesAbove(boxes, known);
  const shape = phrases.length > 0 ? { ...known, phrases: [...(known.phrases ?? []), ...phrases] } : known;
  const currencies = possibleMoney(page, context);
  const isOfNumbers = ofNumbers.test(context.url.pathname + context.url.hash);
  const hint = moneyOfPlace(page, context.url);
  const called = pricesCalled(boxes, hint);
  // Among numbers an amount may be what was sold; under a row of names it is what that says.
  const prices = called.size > 0 || isOfNumbers || rowAbove(boxes) ? called : onlyMoney(boxes, hint);
  const codes = whoseCodes(shape);
  const finish: Finish = (draft, box) => {
    codes.look(draft, box);
    // Where the name is missing, the next text is 'Family - Default'.
    const isShared = shared.has(draft.title ?? '');
    if (isShared || labels.has(dashed(draft.title ?? '')?.label ?? '')) {
      delete draft.title;
      delete draft.sources.title;
    }
    putNamedAbove(draft, box, isShared ? { ...names, title: true } : names, { currencies });
    const price = draft.price === undefined ? prices.get(box) : undefined;
    if (price) put(draft, 'price', { value: price, from: 'part called price' });
  };
  const period = isOfNumbers ? periodOf(page, context) : null;
  const reading = yield* inBoxes.read(page, context, shape, { finish, period }, boxes);
  if (!('listings' in reading)) return reading;
  codes.settle(reading.listings);
  return reading.listings.filter(isGoods).length >= reading.listings.length * GOODS_MIN
    ? reading
    : { state: 'changed', missing: [{ what: 'cell', text: 'box of a listing with its title and code' }] };
}

/** A box of goods names them and their code, and says what they cost, how many there are, or what is counted of goods alone. */
const isGoods = ({ title, id, sku, otherIds, price, stock, metrics = {} }: SeenListing): boolean =>
  title !== undefined &&
  (id !== null || sku !== undefined || otherIds !== undefined) &&
  (price !== undefined || stock !== undefined || ofListings.some((name) => metrics[name]));
