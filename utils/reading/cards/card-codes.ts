import { sentGoods } from '../sent-goods.ts';
import type { Card } from './cards.ts';
import { codesPlaced, isOfAll } from './placed-codes.ts';
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
/**
 * The codes of the cards of one list: what one attribute, or one place of their addresses, says of each of them, no two the
 * same. Where two such ways differ, the address holds if the data of each card names its code too; else nobody knows which is meant.
 */
export function codesOf(cards: readonly Card[], page: Document): (string | undefined)[] {
  const addresses = cards.map(({ id }) => new URL(id, page.baseURI));
  const byName = attributes.map((name) => cards.map(({ card }) => attributeOf(card, name)));
  const said =
    byName.find(isOfAll) ??
    byName.find((codes) => codes.every((each, at) => each !== undefined && leadsBy(addresses[at], each))) ??
    [cards.map(({ card }) => codeBought(card))].find(isOfAll);
  const placed = codesPlaced(addresses);
  const isSame = !said || !placed || said.every((each, at) => each === placed[at]);
  const isBorne = placed?.every((each, at) => each !== undefined && bearsInData(cards[at], each));
  const found = isSame || isBorne ? (isSame ? (said ?? placed) : placed) : [];
  return found ?? [codesStated(addresses, page)].find(isOfAll) ?? [];
}

/** Whether the last step of an address begins with a number, as it does in shops that number their goods from one: '/24-oak-lamp.html'. */
const leadsBy = (address: URL | undefined, number: string): boolean =>
  (address?.pathname.split('/').pop() ?? '').startsWith(`${number}-`);

/** At most this many parts of a card are looked at for data. */
const PARTS_LIMIT = 100;

/** Whether an attribute of a card, or of its parts, holds data in which a text is a value: '{"pnk":"DQ3X7MBBM"}'. */
const bearsInData = (card: Card | undefined, text: string): boolean =>
  card !== undefined &&
  [card.card, ...card.card.querySelectorAll('*')]
    .slice(0, PARTS_LIMIT)
    .some((part) => part.getAttributeNames().some((name) => part.getAttribute(name)?.includes(`:"${text}"`)));

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
