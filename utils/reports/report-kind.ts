import type { MarketplaceId } from '../ids.ts';
import type { SeenListing } from '../listing.ts';
import type { MetricName, Period } from '../metric.ts';
import type { Row } from '../rows/row.ts';
import type { InAll } from '../source.ts';
import type { Decimal } from '../text/numbers.ts';
import type { Header } from './parts/headers.ts';
import type { RefusalCode } from './parts/refusals.ts';

/**
 * What a column can be: a metric, a part of a listing, or what helps to read them.
 * `fullPrice` is the price where `price` (a sale price) is empty; `promo` a price for some days that may be over: where it
 * stands, no price is read; `site` names the store of a row; `details` the variation.
 */
export type Role =
  | MetricName
  | 'id'
  | 'sku'
  | 'parent'
  | 'title'
  | 'image'
  | 'price'
  | 'fullPrice'
  | 'promo'
  | 'currency'
  | 'stock'
  | 'stock2'
  | 'rating'
  | 'reviews'
  | 'brand'
  | 'category'
  | 'category2'
  | 'category3'
  | 'condition'
  | 'day'
  | 'start'
  | 'end'
  | 'term'
  | 'campaign'
  | 'site'
  | 'details'
  | 'type'
  | 'status'
  | 'created'
  | 'mark';

/** A header as consoles write it, compared by `headerKey`; or a pattern for such keys (lower case, no space round signs). */
export type HeaderText = string | RegExp;
export type Columns = Partial<Record<Role, readonly HeaderText[]>>;

/** A kind of report file. What is said here is all there is of it: the engine reads every kind alike. */
export interface ReportKind {
  /** Equal to the name of its file; never changes. */
  id: string;
  name: InAll;
  /** null for software that stands on shops of their own. */
  marketplace: MarketplaceId | null;
  /** Headers in every language known, by what they are; of several in one file the first named here counts. */
  columns: Columns;
  /** Headers known and left alone: parts and shares of a number, fees, descriptions, twins for business buyers. */
  known?: readonly HeaderText[];
  /** A file is of this kind if it has one of each of these and none of those it lacks. */
  needs: readonly (readonly Role[])[];
  lacks?: readonly Role[];
  /** Tells roles by what stands in which place, for headers in a language not known, or not wholly. */
  places?(headers: readonly string[], rows: readonly Row[]): Partial<Record<Role, number>> | undefined;
  /** Where columns stand in groups under a second header above them: only columns of such a group count. */
  group?: RegExp;

  /** What becomes of a row: part of a listing, part of a search term or target, or nothing we keep. */
  gives: 'listings' | 'terms' | 'nothing';
  /** Every row is a listing of its own: nothing has to be held back to be added up. */
  each?: true;
  /** What an id of it looks like. */
  code?: RegExp;
  /** Rows right under the header that are explanations or totals, not data. */
  isUnder?(row: Row, table: Table): boolean;
  /** Rows of data that give no listing, and why: totals, variations their parent already counts. Asked once a row, in order. */
  refuses?(table: Table): (row: Row) => RefusalCode | undefined;
  /** The days its numbers sum over, where the file says so outside its columns. */
  period?(table: Table): Period | undefined;
  /** The same metrics once more, of an earlier period, in columns of their own. */
  before?: { columns: Columns; period(table: Table): Period | undefined };
  /** A file that never has metrics needs no period. */
  timeless?: true;

  /** Metrics that repeat on every row of the listing that is alike in these roles, and count once for them. */
  once?: { metrics: readonly MetricName[]; per: readonly Role[] };
  /** Rates to work out anew where rows were added up: from which numbers. Any other rate is then left out. */
  rates?: Partial<Record<MetricName, readonly [MetricName, MetricName]>>;
  /** What a rate without a percent sign is: 0.0714 or 6. Left out where this is not said. */
  bareRate?: 'fraction' | 'percent';
  /** The order of day and month where a file's dates leave it open. */
  dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** The stores that `site` names, by the words the file uses. */
  sites?: Readonly<Record<string, string>>;
  /** The store that a currency tells, where not all stores of the marketplace are known by theirs. */
  stores?: Readonly<Record<string, string>>;
  /** Goods may cost nothing here; elsewhere a price of zero says that there is none. */
  free?: true;
  /** The currency of its money, where the file never writes another. */
  currency?: string;
  /** Currencies its money can be in, where they are fewer than those of the marketplace's stores. */
  currencies?: readonly string[];
  /** Last word on a listing of `each` row: what only this kind knows. */
  finish?(listing: SeenListing, row: Row, table: Table): SeenListing;
}

/** A table found in a file and known for what it is: everything that its rows are read with. */
export interface Table {
  kind: ReportKind;
  headers: readonly Header[];
  /** Where each role stands; of the earlier period where that is read. */
  places: Partial<Record<Role, number>>;
  /** Rows above the header, and the beginnings of the file's other sheets. */
  above: readonly Row[];
  otherSheets: readonly { name: string; rows: readonly Row[] }[];
  /** The sign before decimals, and the order of day and month, of each column as its first rows show them. */
  decimals: readonly (Decimal | undefined)[];
  orders: readonly ('dmy' | 'mdy' | undefined)[];
  /** Its columns of days hold something in its first rows; a console that names no days leaves them empty. */
  saysDays: boolean;
  /** The ids of its first rows all lost their last digits. */
  idsRounded: boolean;
  epoch: 1900 | 1904;
  /** The days its numbers sum over: what the file says, else what the person said. */
  period: Period | undefined;
  /** The currency of the store, where that is known. */
  currency: string | undefined;
  /** Currencies possible here. Empty: any. */
  currencies: readonly string[];
  /** Called for text that stands where a value should and does not say one for certain. */
  unread(header: string): void;
}

/** A search term or target of an advertisement, with its numbers. */
export interface SeenTerm {
  term: string;
  campaign?: string;
  metrics: NonNullable<SeenListing['metrics']>;
}
