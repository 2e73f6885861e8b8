import type { PageReader, Reading } from '../../marketplaces/marketplace.ts';
import { squeeze } from '../../text/normal.ts';
import { editing } from '../console.ts';
import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { cellBefore } from '../forms/label.ts';
import { TITLE_LIMIT } from '../limits.ts';
import type { Line } from '../lines.ts';
import { shownIn } from '../shown.ts';
import { isField, means, pairLabel } from '../tables/columns.ts';
import { putFields, type Seen } from '../tables/fields.ts';
import { codeIn, type Draft, emptyDraft, isCode, putCode } from '../tables/identity.ts';
import { possibleMoney } from '../tables/possible-money.ts';
import { foundIn } from '../tables/table.ts';
import { anyShape, codesAt, isOpen } from './any-console.ts';
import { bareContext } from './bare-context.ts';
import { isFormOfGoods } from './forms/form-of-goods.ts';

/** Addresses that are of one of the goods, in a console: '/product/card.php?id=31', '#/inventory/items/460000000038080'. */
const ofOne =
  /[/#](?:products?|items?|goods|articles?|inventory)(?:\/[\w.-]{1,30}){0,3}(?:\/|\?(?:[^#]{0,200}&)?\w{0,12}id=)[\w-]{0,40}\d/i;

/** What the card of one of the goods shows in a console that nobody changes there: names, and their values beside them. */
export const anyDetail: PageReader = {
  id: 'any/detail',
  page: 'edit',
  trial: true,
  matches: (url, page) =>
    isOpen(url) &&
    ofOne.test(url.href.slice(0, 2000)) &&
    !editing.test(url.pathname + url.hash) &&
    page.querySelector('[itemtype*="Product"],[property="og:type"],[name="add-to-cart"]') === null &&
    isCard(read(page, url), page),
  read: (page, { url }) => read(page, url),
};

const isCard = (reading: Reading, page: Document): boolean =>
  'listings' in reading &&
  reading.listings.some((listing) => {
    const { title, sku, otherIds, price, stock } = listing;
    const said = [sku ?? otherIds, price, stock].filter((value) => value !== undefined);
    return title !== undefined && said.length > 1 && isFormOfGoods(page, listing, true);
  });

interface Named {
  label: string;
  lines: Line[];
}

/** At most this many elements are looked at for names of values. */
const NAMES_LIMIT = 2000;
const LABEL_MAX = 40;
/** What goes round a card and is none of it. */
const around = 'nav,header,aside,footer,[role="navigation"],[role="dialog"],[role="search"]';

/** Names with what stands in the box right after each, in a table of two columns, a list of names, or a row of two. */
function namedIn(root: Element): Named[] {
  return [...root.querySelectorAll('dt,th,td,label,span,div,strong,b')].slice(0, NAMES_LIMIT).flatMap((element) => {
    const text = squeeze((element.textContent ?? '').slice(0, 200));
    const value = element.nextElementSibling;
    const isName =
      value !== null &&
      element.childElementCount < 3 &&
      text.length <= LABEL_MAX &&
      /\p{L}/u.test(text) &&
      !element.closest(around) &&
      isDrawn(element);
    if (!isName || !isValueOf(element, value)) return [];
    const { lines } = shownIn(value);
    return lines.length > 0 && !lines.some(({ parts }) => parts.some(({ typed }) => typed))
      ? [{ label: text.replace(/\s*[:：]$/, ''), lines }]
      : [];
  });
}

function isValueOf(name: Element, value: Element): boolean {
  if (/^(?:td|th)$/.test(name.localName)) return cellBefore(value) === name;
  if (name.localName === 'dt') return value.localName === 'dd';
  return parentOf(name)?.childElementCount === 2 && name.previousElementSibling === null;
}

function read(page: Document, url: URL): Reading {
  const root = page.querySelector('main,[role="main"]') ?? page.body;
  const draft = emptyDraft();
  const seen: Seen[] = [];
  const names: Named[] = [];
  const codes: [string, () => void][] = [];
  for (const each of namedIn(root)) {
    const { label, lines } = each;
    const meaning = pairLabel(label, anyShape) ?? dictionary.header(label);
    if (meaning && means(meaning, 'title')) names.push(each);
    else if (!meaning && /^(?:name|product)$/.test(dictionary.column(label) ?? '')) names.push(each);
    else if (meaning && isCode(meaning)) {
      const code = codeIn(lines, meaning, anyShape);
      if (code)
        codes.push([`${JSON.stringify(meaning)} ${code}`, () => putCode(draft, meaning, code, `label "${label}"`)]);
    } else if (meaning && isField(meaning) && !means(meaning, 'image'))
      seen.push({ ...meaning, row: 1, header: label, source: `label "${label}"`, apart: true, lines });
  }
  // Two codes of one kind are of two things.
  for (const [key, put] of new Map(codes))
    if (!codes.some(([other]) => other !== key && other.split(' ')[0] === key.split(' ')[0])) put();
  codesAt(draft, url);
  putTitle(draft, names, root, page);
  const money = { storeCurrency: undefined, currencies: possibleMoney(page, bareContext(url)), period: null };
  putFields(draft, seen, { ...money, variants: false }, []);
  return draft.title === undefined
    ? { state: 'changed', missing: [{ what: 'control', text: 'title' }] }
    : { state: 'read', listings: [draft], found: foundIn([draft], ['title', 'price']) };
}

/** The title is what a name says it is; else the one heading of the card, or that which the window is called by. */
function putTitle(draft: Draft, names: readonly Named[], root: Element, page: Document): void {
  const said = new Set(names.map(({ lines }) => lines.map(({ text }) => text).join(' ')));
  const [named, ...more] = said;
  if (more.length > 0) return;
  const heads = [...root.querySelectorAll('h1,h2,h3')]
    .filter((head) => !head.closest(around) && isDrawn(head))
    .map((head) => squeeze((head.textContent ?? '').slice(0, 2000), TITLE_LIMIT))
    .filter((text) => text.length > 3 && !dictionary.noName(text));
  const called = heads.filter((text) => page.title.includes(text));
  const [only, ...others] = new Set(called.length > 0 ? called : heads);
  const title = named ?? (others.length === 0 ? only : undefined);
  if (!title) return;
  draft.title = title.slice(0, TITLE_LIMIT);
  draft.sources.title = named ? `label "${names[0]?.label}"` : 'heading';
}
