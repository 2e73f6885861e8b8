import { codePlaced } from '../data/shop-code.ts';
import { sentGoods } from '../sent-goods.ts';
import type { Card } from './cards.ts';
import { codesStated } from './stated-codes.ts';

/** Attributes in which shops write the number of the goods a card is of, in the order of their worth. */
const attributes = [
  'data-product-id',
  'data-id-product',
  'data-product-number',
  'data-entity-id',
  'data-nm-id',
  'data-goods-id',
  'data-productid',
  'data-product_id',
  'data-item-id',
  'data-itemid',
  'data-pid',
  'data-asin',
  'data-ref-id',
  'data-sku',
  'data-id',
];
const code = /^(?=.*\d)[A-Za-z\d][\w-]{1,31}$|^[A-Z\d]{10,32}$/;
/** Letters and figures as no word has them. */
const made = /^(?=.*\d)(?:\d{4,16}|[A-Z\d]{6,24})$|^[A-Z\d]{12,24}$/;

/** A day or a month: '20261105', '202611'. */
const dated = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/;
const isMade = (step: string): boolean => made.test(step) && !dated.test(step);

/**
 * The codes of the cards of one list: what one attribute, or one place of their addresses, says of each of them, no two the
 * same. Where two such ways differ, the address holds if the data of each card names its code too; else nobody knows which is meant.
 */
export function codesOf(cards: readonly Card[], page: Document): (string | undefined)[] {
  const addresses = cards.map(({ id }) => new URL(id, page.baseURI));
  const said =
    attributes.map((name) => cards.map(({ card }) => attributeOf(card, name))).find(isOfAll) ??
    [cards.map(({ card }) => codeBought(card))].find(isOfAll);
  const placed = [addresses.map(codePlaced), ...places(addresses)].find(isOfAll);
  const isSame = !said || !placed || said.every((each, at) => each === placed[at]);
  const isBorne = placed?.every((each, at) => each !== undefined && bearsInData(cards[at], each));
  const found = isSame || isBorne ? (isSame ? (said ?? placed) : placed) : [];
  return found ?? [codesStated(addresses, page)].find(isOfAll) ?? [];
}

/** At most this many parts of a card are looked at for data. */
const PARTS_LIMIT = 100;

/** Whether an attribute of a card, or of its parts, holds data in which a text is a value: '{"pnk":"DQ3X7MBBM"}'. */
const bearsInData = (card: Card | undefined, text: string): boolean =>
  card !== undefined &&
  [card.card, ...card.card.querySelectorAll('*')]
    .slice(0, PARTS_LIMIT)
    .some((part) => part.getAttributeNames().some((name) => part.getAttribute(name)?.includes(`:"${text}"`)));

/** Whether each card has a code of its own, and they do not just count the cards. */
const isOfAll = (codes: readonly (string | undefined)[]): boolean =>
  codes.length > 0 &&
  !codes.includes(undefined) &&
  new Set(codes).size === codes.length &&
  !codes.every((each, at) => Number(each) < 1000 && (at === 0 || Number(each) === Number(codes[at - 1]) + 1));

/** What a card, or one of its parts and no other, says under a name. */
function attributeOf(card: Element, name: string): string | undefined {
  const values = new Set(
    [card, ...card.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name) ?? []),
  );
  const own = card.getAttribute(name);
  const [value] = own === null ? values : [own];
  return value && (own !== null || values.size === 1) && code.test(value) ? value : undefined;
}

/** What a button does that puts goods into the basket: 'cart.add('1204')'. */
const adds = /(?:cart|basket)\w{0,12}\.?add\w{0,12}\(\s?['"]?(\d{1,16})['"]?\s?[,)]/i;

/** What is sent with a card into the basket, by a field of its form or by what its button does. */
function codeBought(card: Element): string | undefined {
  const [code, ...others] = new Set([
    ...sentGoods(card),
    ...[...card.querySelectorAll('[onclick]')].flatMap(
      (button) => adds.exec((button.getAttribute('onclick') ?? '').slice(0, 300))?.[1] ?? [],
    ),
  ]);
  return others.length === 0 && /^\d{1,16}$/.test(code ?? '') ? code : undefined;
}

/** What stands at one place of all addresses: a step counted from the end, or a parameter. */
function* places(addresses: readonly URL[]): Iterable<(string | undefined)[]> {
  const steps = addresses.map(({ pathname }) => pathname.split('/').filter(Boolean).reverse());
  for (let at = 0; at < 4; at++) yield steps.map((each) => (isMade(each[at] ?? '') ? each[at] : undefined));
  const behind = steps.map(([last = '']) => /^([A-Za-z][\w-]{0,22}[._-])(\d{5,16})(?:\.html?)?$/.exec(last));
  if (new Set(behind.map((found) => found?.[1])).size === 1) yield behind.map((found) => found?.[2]);
  for (const name of new Set(addresses[0]?.searchParams.keys() ?? []))
    yield addresses.map(({ searchParams }) => {
      const value = searchParams.get(name) ?? '';
      return isMade(value) ? value : undefined;
    });
}
