import { parentOf } from '../../deep.ts';
import { dictionary } from '../../dictionary.ts';
import { isDrawn } from '../../drawn.ts';
import { shownIn } from '../../shown.ts';
import { codeIn } from '../../tables/identity.ts';
import { means } from '../../tables/meanings.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';
import { holdsMore } from '../grids/of-pairs.ts';

/** The one listing that a page is about: its number, and the box that shows picture, name and number together. */
export interface GoodsOfPage {
  /** What the address or a label calls it. */
  code: string;
  /** Whether its seller made the code. */
  isOwn?: boolean;
  source: string;
  box: Element;
}

/** Long enough to be the number of one thing, and nobody's year or page. */
const key = /^(?:[A-Z]{1,6}-?)?\d{5,20}$/i;
/** A code that sellers make, where an address says that it is one of goods. */
const sellerKey = /^(?=.*\d)(?=.*[a-z])[\w.-]{4,40}$/i;
/** The word for goods in the part of a path before a number: 'product-performance', 'item_report', 'listings'. */
const ofGoods =
  /(?:^|[-_])(?:products?|items?|listings?|goods|offers?|sku|spu|asin|urun|produ[ck]to?s?|artikel)(?:[-_]|$)/i;
/** Words of a path that say which view of a thing it is, and not of what: 'product-report/detail/8035172'. */
const ofView = /^(?:details?|views?|show|reports?|performance|analy[st]\w+|stat\w*|overview|summary|insights?|id)$/i;
/** Of goods that others sell. */
const ofRivals = /compet|rival|benchmark/i;
/** At most this many pictures are looked at, and so far up around each. */
const PICTURES_LIMIT = 100;
const UP_MAX = 7;
const aside = 'nav,footer,aside,li,tr,[role="navigation"],[role="dialog"],[role="row"]';

/** 'offer_id', 'offerId'. */
const isOfGoods = (name: string): boolean => ofGoods.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'));

/** The numbers that an address names, each with the part of the path before it. */
function keysIn({ pathname, hash, searchParams }: URL): Map<string, string> {
  const keys = new Map<string, string>();
  const parts = `${pathname}/${hash}`.split(/[/#?&=]/);
  parts.forEach((part, at) => {
    if (key.test(part)) keys.set(part, parts.slice(0, at).findLast((before) => !ofView.test(before)) ?? '');
  });
  for (const [name, value] of searchParams)
    if (key.test(value) || (sellerKey.test(value) && isOfGoods(name))) keys.set(value, name);
  return keys;
}

/**
 * The listing a page of numbers is about: the address names one thing by its number, and the one smallest box around a picture that
 * shows this number shows one number of goods, by its label or because the address calls it so. Where the address names nothing
 * that the head shows, the numbers are of the whole shop.
 */
export function goodsOfPage(page: Document, url: URL, shape: Shape): GoodsOfPage | undefined {
  if (ofRivals.test(url.pathname + url.hash)) return undefined;
  const keys = keysIn(url);
  const found = keys.size === 0 ? [] : boxesOf(page, [...keys.keys()]);
  const [box, ...others] = found;
  if (!box || others.length > 0) return undefined;
  const words = wordsIn(box);
  const named = [...keys].filter(([code]) => words.includes(code));
  const all = codesIn(box, shape);
  // Of several numbers by which a console knows one thing, that of its catalogue and that of the offer, the address says whose page it is.
  const addressed = all.filter((code) => keys.has(code));
  const [labelled, ...further] = addressed.length === 1 ? addressed : all;
  const [code, before = ''] = named.find(([each]) => each === labelled) ?? named[0] ?? [];
  if (!code || (labelled && further.length > 0)) return undefined;
  // The number the address calls that of the goods stands there without its label, beside another with one.
  if (labelled && labelled !== code && isOfGoods(before)) return undefined;
  if (labelled) return { code: labelled, source: labelled === code ? 'address' : 'label', box };
  return named.length === 1 && (isOfGoods(before) || isLabelledGoods(box, code))
    ? { code, source: 'address', box, ...(key.test(code) ? {} : { isOwn: true }) }
    : undefined;
}

const textsIn = (box: Element): string[] => shownIn(box).lines.flatMap(({ parts }) => parts.map(({ text }) => text));
const wordsIn = (box: Element): string[] => textsIn(box).flatMap((text) => text.split(/[^\p{L}\p{N}-]+/u));

/** The smallest boxes around pictures that show one of the numbers; what lies around such a box is none. */
function boxesOf(page: Document, codes: readonly string[]): Element[] {
  const boxes = new Set<Element>();
  for (const picture of [...page.querySelectorAll('img')].slice(0, PICTURES_LIMIT)) {
    let up = isDrawn(picture) && !picture.closest(aside) ? parentOf(picture) : undefined;
    for (let n = 0; up && n < UP_MAX && !holdsMore(up); up = parentOf(up), n++) {
      if (!wordsIn(up).some((word) => codes.includes(word))) continue;
      boxes.add(up);
      break;
    }
  }
  return [...boxes].filter((box) => ![...boxes].some((other) => other !== box && box.contains(other)));
}

/** The numbers of goods in a box, by their labels. */
const codesIn = (box: Element, shape: Shape): string[] => [
  ...new Set(
    pairsIn(shownIn(box).lines, shape).pairs.flatMap(({ meaning, lines }) =>
      means(meaning, 'id') ? (codeIn(lines, meaning, shape) ?? []) : [],
    ),
  ),
];

/** Whether what stands before a number in a box has the word for goods in it: 'Item content no.'. */
function isLabelledGoods(box: Element, code: string): boolean {
  const texts = textsIn(box);
  const at = texts.findIndex((text) => text.split(/[\s:：]+/).includes(code));
  const label = (texts[at] === code ? texts[at - 1] : texts[at]?.replace(code, '')) ?? '';
  const words = label.split(/[\s:：]+/).filter(Boolean);
  return words.length > 1 && words.length < 5 && words.some((word) => dictionary.column(word) === 'product');
}
