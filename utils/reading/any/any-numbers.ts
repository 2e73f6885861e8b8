import type { PageReader, ReadContext, Reading } from '../../marketplaces/marketplace.ts';
import { buyControls } from '../products/buying.ts';
import { putFields, type Seen } from '../tables/fields.ts';
import { putHead } from '../tables/headed-one.ts';
import { type Draft, emptyDraft, putCode } from '../tables/identity.ts';
import { periodOf } from '../tables/period.ts';
import { possibleMoney } from '../tables/possible-money.ts';
import { foundIn } from '../tables/table.ts';
import { anyShape, isOpen, ofNumbers } from './any-console.ts';
import { bareContext } from './bare-context.ts';
import { withoutAskedCode } from './columns/own-codes.ts';
import { putBeside } from './numbers/beside-name.ts';
import { figuresOfPage } from './numbers/figures-of-page.ts';
import { goodsOfPage } from './numbers/goods-of-page.ts';
import { putSpend, withoutCounts, withSpend } from './numbers/spend.ts';
import { putTitle } from './numbers/title-of-head.ts';
import { ofListings } from './of-listings.ts';

/** Addresses of advertisements. Of one that is for one listing what it cost and sold is read; lists of them are not. */
const ofAdverts = /advert\w*|sponsor\w*|\b(?:ads|cpc|ppc|pas)\b/gi;
/** Where goods are shown and changed as well, a number or two of theirs may stand beside them. */
const MANY = 4;

/**
 * The numbers of one listing in any console: the head of the page shows the listing the address names, and boxes under the names of
 * numbers hold several of them, of which one at least only listings have.
 */
export const anyNumbers: PageReader = {
  id: 'any/metrics',
  page: 'metrics',
  trial: true,
  matches: (url, page) =>
    isOpen(withoutAdverts(url)) && isOfNumbers(read(page, bareContext(url)), isCalledNumbers(url), page),
  read,
};

/** Beside the goods of one page a code without figures is hardly one: what stands there may be the label of another. */
function withoutWord(draft: Draft): void {
  if (draft.sku === undefined || !/^\P{N}*\p{Ll}\P{N}*$/u.test(draft.sku)) return;
  delete draft.sku;
  delete draft.sources.sku;
}

const withoutAdverts = (url: URL): URL => {
  const plain = new URL(url);
  plain.pathname = url.pathname.replace(ofAdverts, '');
  plain.hash = url.hash.replace(ofAdverts, '');
  return plain;
};

const isCalledNumbers = (url: URL): boolean => ofNumbers.test(url.pathname + url.hash) || isOfAdverts(url);

/** Whether what was read are numbers of a listing: several where the address says so, more where nobody can buy there. */
const isOfNumbers = (reading: Reading, isCalled: boolean, page: Document): boolean =>
  'listings' in reading &&
  reading.listings.some(({ metrics = {} }) => {
    const own = ofListings.filter((name) => metrics[name]);
    const count = Object.keys(metrics).length;
    if (isCalled) return metrics.spend !== undefined || (own.length > 0 && count > 1);
    const isMany = metrics.spend ? count > 1 : own.length > 1 && count >= MANY;
    return isMany && buyControls(page).length === 0;
  });

function read(page: Document, context: ReadContext): Reading {
  const { url } = context;
  const goods = goodsOfPage(page, url, anyShape);
  if (!goods) return { state: 'changed', missing: [{ what: 'control', text: 'listing' }] };
  const root = page.querySelector('main') ?? page.body;
  const draft = emptyDraft();
  putCode(draft, { field: goods.isOwn ? 'sku' : 'id' }, goods.code, goods.source);
  putTitle(draft, goods.box, anyShape);
  if (draft.title === undefined) return { state: 'changed', missing: [{ what: 'control', text: 'title' }] };
  putHead(draft, goods.box, page, context, anyShape);
  putBeside(draft, goods.box, anyShape);
  withoutAskedCode(draft);
  withoutWord(draft);
  const shape = withSpend(root, anyShape);
  const seen = withoutCounts(
    inWords(
      figuresOfPage(root, shape, (link) => leadsElsewhere(link, goods.code)),
      page,
    ),
  );
  const period = periodOf(page, context, { one: true });
  const money = { storeCurrency: context.store?.currency, currencies: possibleMoney(page, context) };
  const own = seen.filter(({ field }) => field !== 'spend');
  putFields(draft, own, { ...money, period, variants: false }, []);
  const { storeCurrency: currency, currencies } = money;
  putSpend(draft, seen, { currency, currencies }, period, isOfAdverts(url));
  for (const metric of Object.values(draft.metrics ?? {})) metric.trial = true;
  return { state: 'read', listings: [draft], found: foundIn([draft], ['id', 'title']) };
}

/** Whether a link leads to other goods. Those of a table are of its rows, and figures stand in none. */
const leadsElsewhere = (link: Element, code: string): boolean => {
  if (link.closest('thead ~ tbody,[role="table"],[role="grid"]')) return false;
  const address = (link.getAttribute('href') ?? '').slice(0, 1000);
  return toGoods.test(address) && !address.includes(code);
};
const toGoods = /(?:product|item|listing|goods|offer)s?(?:_?id)?[^/?&=]{0,20}[/=][^?#]{0,200}?\d{5}/i;

const isOfAdverts = ({ pathname, hash }: URL): boolean => (pathname + hash).search(ofAdverts) >= 0;

/** In Turkish 'B' is a thousand, which everywhere else is a milliard. */
const inWords = (seen: readonly Seen[], page: Document): Seen[] =>
  /^tr\b/i.test(page.documentElement.lang)
    ? seen.map((each) => ({
        ...each,
        lines: each.lines.map((line) => ({ ...line, text: line.text.replace(/(\d ?)B$/, '$1bin') })),
      }))
    : [...seen];
