import type { MarketplaceId } from '../ids.ts';
import { keyOf, type SeenListing } from '../listing.ts';
import type { MetricName, Period, SeenMetric } from '../metric.ts';
import type { InAll } from '../source.ts';
import { kindOf } from './index.ts';
import { type Offer, type OfferHint, offersFor } from './offers.ts';
import { isNew, type LastRows, noRows } from './parts/last-rows.ts';
import { type RefusalCode, refusalWords } from './parts/refusals.ts';
import { storesOf } from './parts/stores.ts';
import { strangerWords } from './parts/strangers.ts';
import { REFUSED_NAMED, type ReportRead } from './read-report.ts';

/** The name a number is kept under: what it is, and of which days; of numbers that stand as of a moment there is none to compare. */
export function measureKey(metric: MetricName, period: SeenMetric['period']): string | undefined {
  if (period === 'now') return undefined;
  return period ? `${metric} ${period.start} ${period.end}` : `${metric} -`;
}

/** What is kept of a listing already. */
export interface KnownListing {
  title?: string;
  price?: SeenListing['price'];
  stock?: number;
  /** Values by `measureKey`. */
  numbers?: ReadonlyMap<string, number>;
}

/** How values of a file stand to what is kept. */
export interface Standing {
  /** Not kept yet. */
  fresh: number;
  /** Kept just so: nothing would be written. */
  same: number;
  /** A title, price or stock that is another than the one kept last: a version would be added. */
  changed: number;
  /** The same metric of the same days with another value: both would be kept, and the person sees it first. */
  conflict: number;
}

/** What the person is shown before anything of a file is written. */
export interface Preview {
  kind: string | null;
  name: InAll | undefined;
  /** Of no known kind, where its headers tell what it holds. */
  about: InAll | undefined;
  marketplace: MarketplaceId | null;
  /** The store, or 'ask' where the file leaves it open; then `stores` are offered. */
  store: string | 'ask';
  stores: readonly string[];
  /** The days, 'ask' where its numbers have none, 'none' where it has no numbers of a period. */
  period: Period | 'ask' | 'none';
  offers: readonly Offer[];
  rows: number;
  listings: number;
  /** Of these, how many are known already, and how many have no code to be known by. */
  knownListings: number;
  unnamed: number;
  terms: number;
  values: number;
  fields: Standing;
  numbers: Standing;
  notUnderstood: readonly string[];
  /** Cells with something in them that is no value for certain. */
  unread: number;
  refused: readonly { why: RefusalCode; words: InAll; count: number; rows: readonly number[] }[];
}

/** Where the file stands: the name it has, the account and host the person chose, and the days of `OfferHint`. */
export interface PreviewHint extends OfferHint {
  name: string;
  account?: string;
  host?: string;
}

const nothing = (): Standing => ({ fresh: 0, same: 0, changed: 0, conflict: 0 });

const priceText = (price: SeenListing['price']): string =>
  price ? [Number(price.amount), price.max && Number(price.max), price.currency ?? ''].join(' ') : '';

function weighFields(standing: Standing, listing: SeenListing, known: KnownListing | undefined): void {
  const pairs: (readonly [string | undefined, string | undefined])[] = [
    [listing.title, known?.title],
    [listing.price && priceText(listing.price), known?.price && priceText(known.price)],
    [
      listing.stock === undefined ? undefined : String(listing.stock),
      known?.stock === undefined ? undefined : String(known.stock),
    ],
  ];
  for (const [seen, kept] of pairs) {
    if (seen === undefined) continue;
    if (kept === undefined) standing.fresh += 1;
    else standing[kept === seen ? 'same' : 'changed'] += 1;
  }
}

function weighNumbers(standing: Standing, listing: SeenListing, known: KnownListing | undefined): void {
  for (const [metric, seen] of Object.entries(listing.metrics ?? {})) {
    const key = measureKey(metric as MetricName, seen.period);
    const kept = key === undefined ? undefined : known?.numbers?.get(key);
    if (kept === undefined) standing.fresh += 1;
    else standing[kept === seen.value ? 'same' : 'conflict'] += 1;
  }
}

const refusals = ({ refused, refusedFor }: ReportRead): Preview['refused'] =>
  [...refusedFor].map(([why, count]) => ({
    why,
    words: refusalWords[why],
    count,
    rows: refused.flatMap((one) => (one.why === why ? [one.row] : [])).slice(0, REFUSED_NAMED),
  }));

/** Listings met so far, so that one that comes again, with other days, is not counted again. */
export interface Met {
  all: LastRows;
  known: LastRows;
}
export const nobodyMet = (): Met => ({ all: noRows(), known: noRows() });

/**
 * What the import of a report would do, held against what is kept, by `keyOf`. Writes nothing and decides nothing. `met`: for
 * a report that comes in parts.
 */
export function previewOf(
  report: ReportRead,
  known: ReadonlyMap<string, KnownListing>,
  hint: PreviewHint,
  met: Met = nobodyMet(),
): Preview {
  const kind = kindOf(report.kind);
  const marketplace = report.marketplace ?? 'other';
  const fields = nothing();
  const numbers = nothing();
  let listings = 0;
  let knownListings = 0;
  let unnamed = 0;
  let open = false;
  for (const listing of report.listings) {
    const key = keyOf({
      ...listing,
      marketplace,
      store: report.store ?? 'unknown',
      ...(hint.account ? { account: hint.account } : {}),
      ...(hint.host ? { host: hint.host } : {}),
    });
    if (key === undefined) unnamed += 1;
    if (key === undefined || isNew(met.all, key)) listings += 1;
    const kept = key === undefined ? undefined : known.get(key);
    if (kept && key !== undefined && isNew(met.known, key)) knownListings += 1;
    weighFields(fields, listing, kept);
    weighNumbers(numbers, listing, kept);
    open ||= Object.values(listing.metrics ?? {}).some(({ period }) => period === null);
  }
  open ||= report.terms.some(({ metrics }) => Object.values(metrics).some(({ period }) => period === null));
  const period = open ? 'ask' : (report.period ?? 'none');
  const stores = storesOf(report.marketplace).map(({ id }) => id);
  const store = report.store ?? (kind ? 'ask' : 'unknown');
  const termValues = report.terms.reduce((sum, { metrics }) => sum + Object.keys(metrics).length, 0);
  const total = ({ fresh, same, changed, conflict }: Standing) => fresh + same + changed + conflict;
  return {
    kind: report.kind,
    name: kind?.name,
    about: report.about && report.about !== 'unknown' ? strangerWords[report.about] : undefined,
    marketplace: report.marketplace,
    store,
    stores,
    period,
    offers: period === 'ask' ? offersFor(hint.name, { ...hint, ...(report.store ? { store: report.store } : {}) }) : [],
    rows: report.rows,
    listings,
    knownListings,
    unnamed,
    terms: report.terms.length,
    values: total(fields) + total(numbers) + termValues,
    fields,
    numbers,
    notUnderstood: report.notUnderstood,
    unread: Object.values(report.unread).reduce((sum, count) => sum + count, 0),
    refused: refusals(report),
  };
}
