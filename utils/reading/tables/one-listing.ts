import type { ReadContext, Reading } from '../../marketplaces/marketplace.ts';
import { squeeze } from '../../text/normal.ts';
import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { TITLE_LIMIT } from '../limits.ts';
import { shownIn, textOf } from '../shown.ts';
import { putFields } from './fields.ts';
import { figuresIn } from './figures.ts';
import { type Draft, emptyDraft, putCode, putPicture } from './identity.ts';
import { type PeriodRule, periodOf } from './period.ts';
import { possibleMoney } from './possible-money.ts';
import type { Shape } from './shape.ts';
import { foundIn } from './table.ts';
import { leadsToItem } from './title.ts';

/** The item an address is of: '/stats/listing/1500000001', '?productId=1005006382190447', '?nmID=177042915'. */
const item =
  /[?&/#](?:product|item|listing|goods|offer|nm|publicacion(?:es)?)s?_?(?:id)?[=/]([A-Z]{0,3}\d{6,20})(?=[/?#&]|$)/i;

const itemAt = ({ href }: URL): string | undefined => item.exec(href.slice(0, 2000))?.[1];

/**
 * The numbers of one listing on a page of its own. What tables say there is of its variants, of where visits came from, or of
 * other goods. Numbers bear the days of the page's control where it says no others: one page shows today beside thirty days.
 */
function readOne(page: Document, context: ReadContext, shape: Shape, code: string, rule?: PeriodRule): Reading {
  const root = page.querySelector('main') ?? page.body;
  const draft = emptyDraft();
  const notUnderstood: Extract<Reading, { listings: unknown }>['notUnderstood'] = [];
  putCode(draft, { field: 'id' }, code, 'address');
  putHead(draft, root, code, context.url);
  const isOther = (link: Element) => {
    const address = link.getAttribute('href') ?? '';
    return leadsToItem(address, shape) && !address.includes(code);
  };
  const money = { storeCurrency: context.store?.currency, currencies: possibleMoney(page, context) };
  const period = rule ? periodOf(page, context, { ...rule, one: true }) : null;
  putFields(draft, figuresIn(root, shape, isOther), { ...money, period, variants: false }, notUnderstood);
  return { state: 'read', listings: [draft], notUnderstood, found: foundIn([draft], ['id', 'title']) };
}

/** The title is what leads to the item, or heads the page; its picture stands beside it. */
function putHead(draft: Draft, root: Element, code: string, base: URL): void {
  const named = [...root.querySelectorAll('a[href],h1')].slice(0, 500).filter((each) => {
    const text =
      (each.localName === 'h1' && isBesideGoods(each, root)) || each.getAttribute('href')?.includes(code)
        ? textOf(each)
        : '';
    return text.length > 20 && !dictionary.noName(text);
  });
  const [first] = named;
  const title = first && squeeze(textOf(first), TITLE_LIMIT);
  if (!first || !title || named.some((each) => squeeze(textOf(each), TITLE_LIMIT) !== title)) return;
  draft.title = title;
  draft.sources.title = 'name of the page';
  for (let up: Element | undefined = first, n = 0; up && n < 3 && draft.image === undefined; up = parentOf(up), n++)
    putPicture(shownIn(up).pictures, draft, base);
}

/** Whether a heading stands in one box with the picture of the listing, and not in one with all of the page. */
function isBesideGoods(heading: Element, root: Element): boolean {
  const box = parentOf(heading);
  return box !== root && Boolean(box?.querySelector('img')) && !box?.querySelector('input,table');
}

/** How the numbers of one listing are read. */
export const ofOne = { at: itemAt, read: readOne };
