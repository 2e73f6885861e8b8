import { fold } from '../../text/normal.ts';
import { balanced, parseLoose, wordOf } from '../data/embedded.ts';
import { pieceOf, revived } from '../data/streamed.ts';
import { addressOf } from '../values.ts';

// What the data a page was drawn from says of its goods, understood by its shape: an object that bears the very name the page
// is headed with. Nothing in it is believed alone: a price, a mark, a count holds where the page shows the same.

/** What is said of the goods that bear a name. */
export interface GoodsState {
  /** All amounts that may be the price, in whole money and in its smallest pieces. */
  amounts: ReadonlySet<number>;
  currencies: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** The first picture of the first list of them, as written. */
  image?: string;
  marks: ReadonlySet<number>;
  counts: ReadonlySet<number>;
}

const TEXT_LIMIT = 8_000_000;
const VALUES_LIMIT = 60;
const NODES_LIMIT = 60_000;
const DEPTH_LIMIT = 14;
/** So deep below the name the goods' own data may lie. */
const OWN_DEPTH = 5;

const nameKey =
  /^(?:(?:product|goods|item|sku|offer|display|long|full|short|seo|meta)?[_-]?(?:name|title|desc|description)|subject|heading|headline)$/i;
const idKey =
  /^(?:(?:product|goods|item|listing|article|offer|sku|style|model|nm|spu)?[_-]?(?:id|code|no|num|number|key)|sku|asin|nmId)$/i;
const moneyKey = /price|amount|cost|value$|money/i;
const noMoney =
  /old|was|prev|before|former|compare|orig|list|msrp|mrp|rrp|uvp|retail|regular|base|strike|cross|max|high|tax|unit(?:Of|_of)|per|ship|deliver|discount|sav|install|month|cash|points?|fee|deposit|wholesale|tier|bulk/i;
const markKey =
  /^(?:average|avg|score|stars?|mark|value|rating)$|rat(?:ing|e).{0,12}(?:value|average|avg|star|score)|(?:average|avg|overall|product).{0,10}(?:rating|score|star|mark)/i;
const countKey =
  /(?:review|rating|comment|feedback|rate|vote|evaluat).{0,10}(?:count|num|total|amount|cnt|quantity)|(?:count|num|number|total)_?(?:of)?_?(?:reviews|ratings|comments|votes)|^(?:reviews?|ratings?|votes?)$|^count$/i;
const pictureKey = /image|img|pic|photo|media|gallery|thumb|cover/i;
const small = /thumb|small|mini|icon|tiny|swatch|logo|badge|award|label|seal|banner|promo|video|energy|chart|guide/i;
/** What data tells of others beside the goods. */
const otherGoods = /recommend|related|similar|also|cross|upsell|bundle|accessor|breadcrumb|cart|wish|recent/i;
const ofOthers =
  /seller|shop|store|merchant|vendor|supplier|company|recommend|related|similar|also|cross|upsell|bundle|accessor|breadcrumb|categor|brand|user|cart|wish|histogram|option|attribute|spec/i;
const isOne = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the page's embedded data says of the goods that bear this name; undefined where none does. */
export function goodsState(page: Document, name: string): GoodsState | undefined {
  const wanted = fold(name.slice(0, 300));
  if (wanted.length < 3) return undefined;
  const found: Found = {
    amounts: new Set(),
    currencies: new Set(),
    ids: new Set(),
    marks: new Set(),
    counts: new Set(),
  };
  const state = { nodes: 0, met: false };
  const visit = (value: unknown, depth: number, outer?: Record<string, unknown>): void => {
    if (depth > DEPTH_LIMIT || ++state.nodes > NODES_LIMIT || typeof value !== 'object' || value === null) return;
    if (isOne(value) && bears(value, wanted)) {
      state.met = true;
      // The name may stand in a part of what the data calls the goods, beside their price and marks.
      const isPart =
        outer && !bears(outer, wanted) && Object.entries(outer).some(([key, id]) => idKey.test(key) && wordOf(id));
      gather(isPart ? outer : value, found, []);
      return;
    }
    for (const [key, inner] of Object.entries(value))
      if (Array.isArray(value) || !otherGoods.test(key)) visit(inner, depth + 1, isOne(value) ? value : undefined);
  };
  for (const value of valuesWith(page, name)) visit(value, 0);
  return state.met ? found : undefined;
}

interface Found {
  amounts: Set<number>;
  currencies: Set<string>;
  ids: Set<string>;
  image?: string;
  marks: Set<number>;
  counts: Set<number>;
}

const bears = (value: Record<string, unknown>, wanted: string): boolean =>
  Object.entries(value).some(
    ([key, text]) =>
      typeof text === 'string' && text.length < 1000 && nameKey.test(key) && fold(text.slice(0, 300)) === wanted,
  );

/** Gathers what an object says under names that tell what it is (`path`: those it lies under); what is of others is passed by. */
function gather(node: unknown, found: Found, path: readonly string[]): void {
  if (path.length > OWN_DEPTH || typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node).slice(0, 200)) {
    const names = Array.isArray(node) ? path : [...path, key];
    const name = names.at(-1) ?? '';
    if (ofOthers.test(name)) continue;
    if (typeof value === 'object') gather(value, found, names);
    const word = wordOf(value)?.trim();
    if (!word || word.length > 2000) continue;
    if (/currency/i.test(name) && /^[A-Z]{3}$/.test(word)) found.currencies.add(word);
    if (idKey.test(name) && /^[\w-]{3,64}$/.test(word)) found.ids.add(word);
    if (!found.image && isPicture(names, word)) found.image = word;
    if (markKey.test(name) && /^[0-5](?:\.\d{1,6})?$/.test(word)) found.marks.add(Number(word));
    if (countKey.test(name) && /^\d{1,8}$/.test(word)) found.counts.add(Number(word));
    for (const amount of amountsIn(names.slice(-2), word)) found.amounts.add(amount);
  }
}

const isPicture = (names: readonly string[], word: string): boolean =>
  names.some((name) => pictureKey.test(name)) &&
  !names.some((name) => small.test(name)) &&
  /^(?:https?:)?\/\/\S+$/.test(word);

/** What a value may be in money: as written, and, of whole numbers, in hundredths. */
function amountsIn(names: readonly string[], word: string): number[] {
  if (!names.some((name) => moneyKey.test(name)) || names.some((name) => noMoney.test(name))) return [];
  const amount = Number(word.replace(/^[^\d]{0,4}/, '').replaceAll(',', ''));
  return amount > 0 ? (Number.isInteger(amount) ? [amount, amount / 100] : [amount]) : [];
}

const attributes = [
  'data-json',
  'data-state',
  'data-product',
  'data-product-json',
  'data-props',
  'data-page',
  'data-item',
  'data-model',
];

/** Where a value may begin in a program, or behind the number of its line in what Next.js streams. */
const openings = /(?:[=(,]|parse\(|^[\da-f]{1,6}:)\s{0,20}[{[]/gm;

/** The JSON values of a page's scripts and attributes in which a name stands. */
function* valuesWith(page: Document, name: string): Generator<unknown> {
  const plain = JSON.stringify(name).slice(1, -1);
  const escaped = plain.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const holds = (text: string) => [name, plain, escaped].some((one) => text.includes(one.slice(0, 60)));
  let left = TEXT_LIMIT;
  let tries = VALUES_LIMIT;
  let streamed = '';
  function* valuesIn(text: string): Generator<unknown> {
    let end = 0;
    for (const { index, 0: opening } of holds(text) ? text.matchAll(openings) : []) {
      if (index < end || --tries < 0) continue;
      const value = balanced(text, index + opening.length - 1);
      if (!value || !holds(value)) continue;
      const parsed = parseLoose(value);
      if (parsed === undefined) continue;
      end = index + value.length;
      yield parsed;
    }
  }
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) return;
    const type = script.getAttribute('type') ?? '';
    if (/^\s{0,20}self\.__next_f\.push\(/.test(text)) streamed += pieceOf(text);
    if (!holds(text) || /ld\+json/i.test(type)) continue;
    const whole = /json/i.test(type) ? parseLoose(text) : undefined;
    if (whole === undefined) yield* valuesIn(text);
    else yield script.hasAttribute('data-nuxt-data') || script.id === '__NUXT_DATA__' ? revived(whole) : whole;
  }
  yield* valuesIn(streamed);
  for (const element of [...page.querySelectorAll(attributes.map((one) => `[${one}^="{"]`).join(','))].slice(0, 100))
    for (const attribute of attributes) {
      const text = element.getAttribute(attribute) ?? '';
      if (text.startsWith('{') && text.length < 1_000_000 && holds(text)) yield parseLoose(text);
    }
}

/** The picture that a state names, as an address. */
export const imageIn = (state: GoodsState | undefined, page: Document): string | undefined =>
  addressOf(state?.image, page);
