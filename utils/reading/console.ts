import type { PageReader, ReadContext, Reading, Slices, Store } from '../marketplaces/marketplace.ts';
import type { SeenMetrics } from '../metric.ts';
import { controlFor, hasNamedTitle, readForm } from './forms/form.ts';
import type { FormShape } from './forms/form-shape.ts';
import { inOne } from './slices.ts';
import type { inBoxes } from './tables/boxes.ts';
import { isField } from './tables/columns.ts';
import type { ListingGrid } from './tables/listing-grid.ts';
import type { ofOne } from './tables/one-listing.ts';
import { type PeriodRule, periodOf } from './tables/period.ts';
import type { Shape } from './tables/shape.ts';
import { type Finish, listingTables, readConsoleTable, tablesInSlices } from './tables/table.ts';
import { isOwn } from './tables/table-kind.ts';

interface Plan {
  id: string;
  /** Addresses this page is known to stand at. */
  at: (url: URL) => boolean;
  /** Built on landmarks none of us has seen live. */
  trial?: true;
}

export interface ListPlan extends Plan {
  shape: Shape;
  /** Whether a host is of the console alone: a table of listings at any other address of it is read too. */
  console?: (url: URL) => boolean;
  /** What only the console's pages have in them: tells one that stands at an address nobody knows. */
  landmarks?: string;
  /** Absent on lists: days there are those of its numbers only where words say so. */
  period?: PeriodRule;
  /** How listings are read that stand in boxes (`shape.cards`): a console that has none does not carry it. */
  boxes?: typeof inBoxes;
  /** How the numbers of one listing are read, where it has a page of its own. */
  one?: typeof ofOne;
  /** The marketplace's own look at a listing once it has been read from its row or box. */
  finish?: Finish;
  /** The account the page shows: its listings are kept apart from those of others. */
  accountOf?: (page: Document, url: URL) => string | undefined;
  /** The store the page itself names, which outranks the address. */
  storeOf?: (page: Document, context: ReadContext) => Store | undefined;
}

export interface FormPlan extends Plan {
  shape: FormShape;
  storeOf?: ListPlan['storeOf'];
  accountOf?: ListPlan['accountOf'];
}

/** Pages of a console that are about buyers, money and advertising, not listings: never read. */
export const offLimits =
  /advert|sponsor|\b(?:ads|cpc|ppc|pas)\b|order|\bposting|dispute|\bclaim|message|chat|inbox|return|refund|customer|buyer|payment|payout|finance|invoice|wallet|settlement/i;

/** Pages on which one listing is made or changed: a table there is of its variants. */
export const editing = /edit|create|publish|modif|revise/i;

/** A reader of a console's list of listings: a table, or boxes where it has none. */
export const listingsReader = (plan: ListPlan): PageReader => ({
  id: plan.id,
  page: 'listings',
  ...(plan.trial ? { trial: true as const } : {}),
  matches: (url, page) => matchesList(plan, url, page),
  read: (page, context) => inOne(readList(plan, page, context)),
  slices: (page, context) => readList(plan, page, context),
});

/** A reader of a console's numbers, one row a listing, with the days its own control names. */
export const metricsReader = (plan: ListPlan): PageReader => ({
  id: plan.id,
  page: 'metrics',
  ...(plan.trial ? { trial: true as const } : {}),
  matches: (url) => plan.at(url),
  read: (page, context) => inOne(readNumbers(plan, page, context)),
  slices: readNumbers.bind(undefined, plan),
});

/** Numbers of many listings stand in a table; those of one, where the address names it, wherever their names are. */
function* readNumbers(plan: ListPlan, page: Document, context: ReadContext): Slices<Reading> {
  const code = plan.one?.at(context.url);
  const reading = yield* readList(plan, page, context);
  const isIt = 'listings' in reading && reading.listings.some(({ id }) => id === code);
  return plan.one && code && !isIt
    ? marked(plan, plan.one.read(page, context, plan.shape, code, plan.period))
    : reading;
}

/** A reader of the form a listing is edited in. */
export const editReader = (plan: FormPlan): PageReader => ({
  id: plan.id,
  page: 'edit',
  draft: true,
  ...(plan.trial ? { trial: true as const } : {}),
  matches: (url, page) => plan.at(url) || (isHome(url) && hasNamedTitle(page, plan.shape)),
  read(page, context) {
    const store = plan.storeOf?.(page, context);
    const reading = readForm(page, store ? { ...context, store } : context, plan.shape);
    return withAccount(store && 'listings' in reading ? { ...reading, store: store.id } : reading, plan, page, context);
  },
  locate: (page, field) => controlFor(page, field, plan.shape),
});

function matchesList(plan: ListPlan, url: URL, page: Document): boolean {
  if (plan.at(url)) return true;
  if (offLimits.test(url.pathname + url.hash) || editing.test(url.pathname + url.hash)) return false;
  const isConsole =
    plan.console?.(url) || (isHome(url) && plan.landmarks !== undefined && page.querySelector(plan.landmarks) !== null);
  return isConsole && listingTables(page, plan.shape).length > 0;
}

/** Where saved pages stand whose own address is lost. */
export const isHome = ({ pathname }: URL): boolean => pathname === '/';

function* readList(plan: ListPlan, page: Document, context: ReadContext): Slices<Reading> {
  const store = plan.storeOf?.(page, context);
  const reading = yield* readTableOrCards(plan, page, store ? { ...context, store } : context);
  if (!('listings' in reading)) return reading;
  marked(plan, reading);
  // Money other than the store's: then the page shows another store than it seems to name.
  const isOther = reading.listings.some(
    ({ price }) => price?.currency && store?.currency && price.currency !== store.currency,
  );
  return withAccount(store && !isOther ? { ...reading, store: store.id } : reading, plan, page, context);
}

function withAccount(
  reading: Reading,
  plan: Pick<ListPlan, 'accountOf'>,
  page: Document,
  { url }: ReadContext,
): Reading {
  if (!('listings' in reading)) return reading;
  const account = plan.accountOf?.(page, url);
  return account ? { ...reading, account: account.slice(0, 120) } : reading;
}

/** A console whose listings stand in boxes may also lay them out like a table: the way that understands more is taken. */
function* readTableOrCards(plan: ListPlan, page: Document, context: ReadContext): Slices<Reading> {
  // To find the tables of a page of 5,000 rows takes as long as to read some hundreds of them.
  yield;
  const tables = yield* tablesInSlices(page, plan.shape);
  yield;
  const period = plan.period || tables.some(hasNumbers) ? periodOf(page, context, plan.period ?? { list: true }) : null;
  const options = { period, ...(plan.finish ? { finish: plan.finish } : {}) };
  yield;
  const byTable = (limit?: number) => readConsoleTable(page, context, plan.shape, { ...options, limit }, tables);
  const { boxes: ways } = plan;
  if (!ways) return yield* byTable();
  const boxes = yield* ways.find(page, plan.shape);
  const byBoxes = (limit?: number) => ways.read(page, context, plan.shape, { ...options, limit }, boxes);
  if (tables.length === 0) return withMissing(yield* byBoxes());
  // A few listings show which way is the better.
  const [inBoxes, inTable] = [understood(yield* byBoxes(SAMPLE)), understood(yield* byTable(SAMPLE))];
  if (inBoxes > inTable) return yield* byBoxes();
  const table = yield* byTable();
  if (inTable > 0 || hasListings(table) || table.state === 'waiting') return table;
  const inAll = yield* byBoxes();
  return hasListings(inAll) ? inAll : table;
}

/** Whether a column is of numbers that are counted over days. */
const hasNumbers = ({ columns }: ListingGrid): boolean =>
  columns.some(({ meaning }) => isField(meaning) && !isOwn('sources', meaning.field));

const SAMPLE = 4;
const noTable = { what: 'header' as const, text: 'table of listings' };
const withMissing = (reading: Reading): Reading =>
  reading.state === 'changed' ? { state: 'changed', missing: [noTable, ...reading.missing] } : reading;

/** How much a reading understood: the values of all listings that have a code. */
const understood = (reading: Reading): number =>
  'listings' in reading
    ? reading.listings
        .filter(({ id }) => id !== null)
        .reduce(
          (sum, listing) => sum + Object.keys(listing.sources).length + Object.keys(listing.metrics ?? {}).length,
          0,
        )
    : 0;

const hasListings = (reading: Reading): boolean => 'listings' in reading && reading.listings.length > 0;

function marked(plan: Plan, reading: Reading): Reading {
  if (plan.trial && 'listings' in reading)
    for (const listing of reading.listings) if (listing.metrics) listing.metrics = onTrial(listing.metrics);
  return reading;
}

/** Numbers read by landmarks nobody has seen live bear it. */
const onTrial = (metrics: SeenMetrics): SeenMetrics =>
  Object.fromEntries(Object.entries(metrics).map(([name, metric]) => [name, { ...metric, trial: true as const }]));
