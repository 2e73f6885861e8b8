import type { SeenListing } from '../../listing.ts';
import type { PageReader, ReadContext, Readers, Reading, Slices } from '../../marketplaces/marketplace.ts';
import { editing, editReader, listingsReader, offLimits } from '../console.ts';
import { withoutPricesElsewhere } from '../forms/price-elsewhere.ts';
import { foremost, lookAnew, tabsBefore } from '../forms/tabs.ts';
import { buyControls } from '../products/buying.ts';
import { inOne } from '../slices.ts';
import { shownRows } from '../tables/grid.ts';
import { type Draft, putCode } from '../tables/identity.ts';
import type { ListingGrid } from '../tables/listing-grid.ts';
import { ownNumber } from '../tables/row-number.ts';
import type { Shape } from '../tables/shape.ts';
import { listingTables } from '../tables/table.ts';
import { putTitledCounts } from '../tables/titled-counts.ts';
import { bareContext } from './bare-context.ts';
import { putBesideCopy } from './beside-copy.ts';
import { putElementCodes } from './codes-in-elements.ts';
import { columnsByRest, columnsOfStock } from './columns/any-columns.ts';
import { leadToGoods } from './columns/named-rows.ts';
import { withoutAskedCode, withoutDay } from './columns/own-codes.ts';
import { showGoods } from './columns/shown-goods.ts';
import { type WhoseCodes, whoseCodes } from './columns/whose-codes.ts';
import { notOfGroup, withoutGroups } from './columns/without-groups.ts';
import { byRest } from './forms/any-form.ts';
import { isFormOfGoods } from './forms/form-of-goods.ts';
import { restOfForm } from './forms/rest-of-form.ts';
import { further } from './grids/further.ts';
import { inAddress } from './in-address.ts';
import { ledNumber } from './led-number.ts';
import { saidNumber } from './said-number.ts';
import { steppedCode } from './stepped-code.ts';
import { withoutTemplate } from './template-row.ts';

/**
 * A console of which nothing is known: only labels and headers speak. What is called an item's number must look like a
 * marketplace's: a shop's own article numbers are called the same.
 */
export const anyShape: Shape = {
  columns: columnsByRest,
  numberOf: (row) => ownNumber(row) ?? ledNumber(row) ?? steppedCode(row) ?? saidNumber(row),
  further,
  id: /^(?=.*\d)[A-Z0-9]{4,24}$|^[1-9]\d{0,2}$|^(?=.*\d)(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12})$/,
  // Flipkart's, eMAG's and Takealot's numbers of an item; Temu's word for a price, which the programs that manage its listings use as well.
  labels: {
    fsn: { field: 'id' },
    pnk: { field: 'id' },
    tsin: { field: 'id' },
    申报价格: { field: 'price' },
    '申报价格(cny)': { field: 'price', currency: 'CNY' },
    '申报价格(usd)': { field: 'price', currency: 'USD' },
  },
};

/** Where a shop's own visitors see tables and forms with prices in them. */
const shopping =
  /cart|basket|checkout|compare|wishlist|account|login|signin|register|korb|kasse|warenkorb|panier|carrito/i;
export const isOpen = ({ pathname, hash }: URL): boolean =>
  !offLimits.test(pathname + hash) && !shopping.test(pathname + hash);

/** Addresses of what a shop has to sell. */
const catalogue = /product|produ[ck]t|catalog|katalog|inventor|listing|assort|goods|stock|offer|angebot|artikel|tovar/i;
const stockShape: Shape = { ...anyShape, columns: columnsOfStock };
/** What is asked for, and in which order, names no page. */
const asked = /search|keyword|query|sort|order|dir|return|redirect|back|ref|lang|title|text|name|^q$/i;
/** Which page of a program an address names: by its path, or by what is asked of the one page that answers for all. */
const placeOf = ({ pathname, hash, searchParams }: URL): string =>
  [
    pathname + hash,
    ...[...searchParams].flatMap(([name, value]) =>
      /^[a-z][a-z_./|-]{2,79}$/i.test(value) && !asked.test(name) ? [`${name}=${value}`] : [],
    ),
  ].join('&');
const isOfGoodsAt = (url: URL): boolean => catalogue.test(placeOf(url));
const shapeAt = (url: URL): Shape => (isOfGoodsAt(url) ? stockShape : anyShape);

/** Addresses of pages of numbers, whose controls are of their days. */
export const ofNumbers = /analy[st]|statist|metric|perform|traffic|insight|report|dashboard/i;

const tableAt = (url: URL, codes: WhoseCodes): PageReader =>
  listingsReader({
    id: 'any/listings',
    trial: true,
    at: () => false,
    shape: shapeAt(url),
    finish: (draft, row) => {
      notOfGroup(draft, row);
      withoutAskedCode(draft);
      putBesideCopy(draft, row, anyShape);
      codes.look(draft, row);
      putElementCodes(draft, row, anyShape);
      withoutDay(draft);
      putTitledCounts(draft, row, anyShape);
      withoutTemplate(draft, row);
    },
    ...(ofNumbers.test(url.pathname + url.hash) ? { period: {} } : {}),
  });

const table = tableAt(new URL('https://any.invalid/'), whoseCodes(anyShape));
const form = editReader({
  id: 'any/edit',
  trial: true,
  at: () => false,
  shape: {
    ...anyShape,
    holds: (field) => tabsBefore(field) !== undefined,
    meant: (controls) => foremost(withoutPricesElsewhere(controls)),
    byRest,
    rest: (draft, page, url, now) => restOfForm(draft, page, { url, now }, anyShape),
    inAddress,
  },
});

const listingsIn = (reading: Reading): SeenListing[] => ('listings' in reading ? reading.listings : []);
const isPlain = ({ id, sku, otherIds, title, price, stock, metrics }: SeenListing): boolean =>
  [id ?? undefined, sku, otherIds].some((code) => code !== undefined) ||
  (title !== undefined && [price, stock, metrics].some((value) => value !== undefined));

/** A list of listings of any console: a table that names them, with codes and further fields of theirs. */
const listings: PageReader = {
  ...table,
  matches: (url, page) =>
    isOpen(url) &&
    !isOfOne(url) &&
    listingTables(page, shapeAt(url)).some(
      (table) =>
        table.product !== undefined &&
        (scoreOf(table) >= 4 || (scoreOf(table) === 3 && isOfGoodsAt(url) && isOfGoods(table))) &&
        (!editing.test(url.pathname + url.hash) || leadsApart(table)),
    ),
  read: (page, context) => inOne(readTable(page, context)),
  slices: readTable,
};

/** How much a table says of goods; the usual price, which is asked in some rows, is as good as any. */
const scoreOf = ({ score, columns }: ListingGrid): number =>
  columns.some(({ meaning, labelled }) => labelled && meaning && 'known' in meaning && meaning.known === 'usual price')
    ? score + 1
    : score;

/** Whether the rows of a table of which little is known lead to goods, or show them. */
const isOfGoods = (table: ListingGrid): boolean => leadToGoods(shownRows(table.grid, 12)) || showGoods(table, anyShape);

/** Whether an address is that of a form or of the numbers of one listing: a table there is of its variants, or of goods beside it. */
const isOfOne = ({ href, pathname, hash }: URL): boolean =>
  (editing.test(pathname + hash) && /[/=:]\d{5,20}(?=[/?#&]|$)/.test(href.slice(0, 2000))) ||
  /\/stat\w*\/(?:listing|product|item|offer)s?\/\d{5,20}\/?$/.test(pathname);

function* readTable(page: Document, context: ReadContext): Slices<Reading> {
  const codes = whoseCodes(anyShape);
  const reader = tableAt(context.url, codes);
  const reading = reader.slices ? yield* reader.slices(page, context) : reader.read(page, context);
  if (!('listings' in reading)) return reading;
  codes.settle(reading.listings);
  return reading.listings.some(isPlain)
    ? { ...reading, listings: withoutGroups(reading.listings) }
    : { state: 'changed', missing: [{ what: 'cell', text: 'code of a listing' }] };
}

/** Whether the rows of a table lead each to a place of its own: those of the variants in a form do not. */
function leadsApart({ grid, product = 0 }: ListingGrid): boolean {
  const led = shownRows(grid, 5).map(
    ({ cells }) => cells[product]?.querySelector('a[href]')?.getAttribute('href') ?? null,
  );
  return led.length > 1 && new Set(led).size === led.length && !led.includes(null);
}

/** Addresses of forms that have names, codes and prices as well, and are not of goods. */
const ofOthers =
  /[/=_](?:shipping|deliver|carrier|coupon|voucher|discount|promo|tax|categor|manufacturer|brand|supplier|vendor|option|attribute|customer|user|employee|warehouse|currenc|pricelist|price-list)\w*(?:[/.|]|%2F|%7C)(?:edit|form|update|add|new|create|view|detail|\d)/i;

/** The form a listing is edited in, of any console: a field labelled as a title that holds one, and another we know. */
const edit: PageReader = {
  ...form,
  matches: (url, page) =>
    isOpen(url) && !ofOthers.test(url.href.slice(0, 2000)) && isForm(readForm(page, bareContext(url)), page, url),
  read: readForm,
};

function readForm(page: Document, context: ReadContext): Reading {
  lookAnew();
  return form.read(page, context);
}

const isForm = (reading: Reading, page: Document, url: URL): boolean =>
  listingsIn(reading).some(
    (listing) =>
      listing.title !== undefined &&
      // How many are to be bought is a field of pages that sell, too.
      (listing.price !== undefined || buyControls(page).length === 0) &&
      [listing.price, listing.sku, listing.image ?? listing.images, listing.stock].some(
        (value) => value !== undefined,
      ) &&
      isFormOfGoods(page, listing, isOfGoodsAt(url)),
  );

/** Puts in the number of the goods that an address names. */
export function codesAt(draft: Draft, { href }: URL): void {
  for (const { meaning, pattern } of inAddress) {
    const code = pattern.exec(href.slice(0, 2000))?.[1];
    if (code) putCode(draft, meaning, code, 'address');
  }
}

/** For *Read this page* on hosts whose consoles we do not know; tried after the general product reader. */
export const anyConsole: Readers = [edit, listings];
