import type { Price, SeenListing } from '../../listing.ts';
import type { Period } from '../../metric.ts';
import type { Row } from '../../rows/row.ts';
import type { Role, SeenTerm, Table } from '../report-kind.ts';
import type { Fields } from './fields.ts';
import { type LastRows, lastRowOf } from './last-rows.ts';
import { listingRows } from './listing-row.ts';
import { type MetricSum, metricAdder, metricsOf, noMetrics } from './metrics.ts';
import { own } from './own.ts';
import { hasDays, periodReader } from './period.ts';
import type { RefusalCode } from './refusals.ts';
import { textAt } from './table.ts';

/** Takes rows and gives what they are of. A row that is refused says why. */
export interface Gatherer<T> {
  take(row: Row): RefusalCode | undefined;
  /** What is complete so far; of rows that are added up, nothing before the end. */
  done(): T[];
  /** The rest, one by one: what has been handed over need not be held any more. */
  end(): Iterable<T>;
}

/** A listing as it comes together from its rows. */
interface Growing {
  id: string | null;
  fields: Fields;
  /** One code, or null for several: then it names none of them. */
  sku: string | null | undefined;
  parent: string | null | undefined;
  /** Offers that differ in condition have no price and no stock in common: null. */
  condition: string | null | undefined;
  prices: Price[];
  /** Null: a row with a price did not say its stock. */
  stock: number | null | undefined;
  metrics: MetricSum;
  period: Period | null;
  /** Of `each` row only. */
  row: Row | undefined;
  /** The same listing stands before with its fields; this is another period of it. */
  again: boolean;
}

/** Prices of a listing's variants as one: the same for all, or from the lowest to the highest. */
function rangeOf(prices: readonly Price[]): Price | undefined {
  const [first] = prices;
  if (!first || prices.some(({ currency, max, from }) => currency !== first.currency || max || from)) {
    return prices.length === 1 ? first : undefined;
  }
  const sorted = [...prices].sort((a, b) => Number(a.amount) - Number(b.amount));
  const [low = first, high = first] = [sorted[0], sorted.at(-1)];
  return Number(low.amount) === Number(high.amount) ? low : { ...low, max: high.amount };
}

const shownFields = [
  'title',
  'price',
  'stock',
  'rating',
  'reviews',
  'brand',
  'category',
  'condition',
  'images',
] as const;
const rolesOf: Partial<Record<string, Role>> = { images: 'image' };

/**
 * Gathers listings from the rows of a table. `last`: on which row each stands last, where the file was read before; then a
 * listing is complete with that row, and nothing is held to the end.
 */
export function listingGatherer(table: Table, pictures: readonly number[], last?: LastRows): Gatherer<SeenListing> {
  const read = listingRows(table, pictures);
  const addMetrics = metricAdder(table);
  const growing = new Map<string, Growing>();
  const byDays = hasDays(table);
  const named = new Set<string>();
  const { each, finish } = table.kind;
  let ready: SeenListing[] = [];

  const complete = (listing: Growing): SeenListing => {
    const { id, fields, metrics, period, again } = listing;
    const { sku, parent } = listing;
    const seen: SeenListing = { id, sources: {} };
    if (sku) seen.sku = sku;
    if (parent && parent !== id) seen.parent = parent;
    if (!again) {
      const mixed = listing.condition === null;
      const price = mixed ? undefined : rangeOf(listing.prices);
      const stock = mixed ? undefined : (listing.stock ?? undefined);
      const [image] = fields.images ?? [];
      const all: Partial<SeenListing> = { ...fields, price, stock, condition: mixed ? undefined : fields.condition };
      for (const field of shownFields) {
        if (all[field] === undefined || (field === 'images' && !image)) continue;
        Object.assign(seen, { [field]: all[field] });
        const place = field === 'images' ? pictures[0] : table.places[rolesOf[field] ?? field];
        seen.sources[field] = `column "${table.headers[place ?? -1]?.name ?? field}"`.slice(0, 200);
      }
      if (image) seen.image = image.address;
    }
    const found = metricsOf(metrics, table, period);
    if (found) seen.metrics = found;
    return finish && listing.row ? finish(seen, listing.row, table) : seen;
  };

  const merge = (listing: Growing, fields: Fields) => {
    const { price, stock, sku, parent } = fields;
    listing.sku = oneOf(listing.sku, sku);
    listing.parent = oneOf(listing.parent, parent);
    if (price) listing.prices.push(price);
    if (price || stock !== undefined) {
      listing.condition = oneOf(listing.condition, fields.condition ?? 'new');
      listing.stock = stock === undefined || listing.stock === null ? null : (listing.stock ?? 0) + stock;
    }
    const { images } = listing.fields;
    fillUp(listing.fields, fields);
    if (fields.images?.length) listing.fields.images = joinedImages(images, fields.images);
  };

  return {
    take(row) {
      const told = read(row);
      if ('why' in told) return told.why;
      const { id, name, key, fields, period } = told;
      let listing = each ? undefined : growing.get(key);
      if (!listing) {
        listing = {
          id,
          fields: {},
          sku: undefined,
          parent: undefined,
          condition: undefined,
          prices: [],
          stock: undefined,
          metrics: noMetrics(),
          period,
          row: each ? row : undefined,
          again: named.has(name),
        };
        if (byDays && !each) named.add(name);
        if (!each) growing.set(key, listing);
      }
      merge(listing, fields);
      addMetrics(listing.metrics, row);
      if (each || (last && isLastOf(last, key, row))) {
        growing.delete(key);
        ready.push(complete(listing));
      }
      return undefined;
    },
    done() {
      const some = ready;
      ready = [];
      return some;
    },
    *end() {
      for (const [key, listing] of growing) {
        growing.delete(key);
        yield complete(listing);
      }
    },
  };
}

/** Whether a name stands on a row and on none after it. Throws where it was said to stand on none so late. */
function isLastOf(last: LastRows, name: string, { at }: Row): boolean {
  const row = lastRowOf(last, name);
  if (row === undefined || row < at) throw new Error('the file is not the one that was read before');
  return row === at;
}

/** The one value of some, or null once there are two. */
const oneOf = (kept: string | null | undefined, next: string | undefined): string | null | undefined =>
  next === undefined || next === kept ? kept : kept === undefined ? own(next) : null;

/** What is told of a listing first stays; what is missing is taken from a later row. */
function fillUp(fields: Fields, { title, rating, reviews, brand, category, condition }: Fields): void {
  if (title !== undefined) fields.title ??= own(title);
  if (brand !== undefined) fields.brand ??= own(brand);
  if (category) fields.category ??= category.map(own);
  fields.rating ??= rating;
  fields.reviews ??= reviews;
  fields.condition ??= condition;
}

function joinedImages(one: Fields['images'] = [], other: Fields['images'] = []): Fields['images'] {
  const fresh = other.filter(({ address }) => !one.some((image) => image.address === address));
  return [...one, ...fresh].slice(0, 60);
}

/** Gathers search terms and targets: rows of the same term, campaign and days are added up. */
export function termGatherer(table: Table): Gatherer<SeenTerm> {
  const termText = textAt(table, 'term');
  const campaignText = textAt(table, 'campaign');
  const addMetrics = metricAdder(table);
  const periodOf = periodReader(table);
  const growing = new Map<string, { term: string; campaign: string; metrics: MetricSum; period: Period | null }>();
  return {
    take(row) {
      const term = termText(row).trim().slice(0, 500);
      if (term === '') return 'no-id';
      const period = periodOf(row);
      if (period === 'unclear') return 'day-unclear';
      const campaign = campaignText(row).trim().slice(0, 500);
      const key = [term, campaign, period?.start, period?.end].join('\n');
      const known = growing.get(key) ?? { term: own(term), campaign: own(campaign), metrics: noMetrics(), period };
      growing.set(key, known);
      addMetrics(known.metrics, row);
      return undefined;
    },
    done: () => [],
    end: () =>
      [...growing.values()].map(({ term, campaign, metrics, period }) => ({
        term,
        ...(campaign ? { campaign } : {}),
        metrics: metricsOf(metrics, table, period) ?? {},
      })),
  };
}
