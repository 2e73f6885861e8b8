import { codePlaced } from '../data/shop-code.ts';
import { dictionary } from '../dictionary.ts';
import { means } from './meanings.ts';

/** At most this many links of a row are looked at. */
const LINKS_LIMIT = 20;
/** At most this many elements of a row are looked at. */
const PARTS_LIMIT = 500;
/** More than a code and its label. */
const LABELLED_MAX = 60;
/** Shorter than this is a word on a button. */
const NAME_MIN = 8;

/**
 * The number a console knows a row's goods by: the value of the box that ticks the row, where a link of the row leads by
 * the same number or the row itself bears it. Two boxes, or a number that nothing else names, are none.
 */
export function ownNumber(row: Element): string | undefined {
  const ticked = tickedNumber(row);
  if (ticked) return ticked;
  const addresses = addressesOf(row);
  const led = soleOf(addresses.map(codePlaced));
  if (led && numberOfGoods.test(led)) return isTail(led, row) ? undefined : led;
  const agreed = led ? undefined : soleOf(addresses.map((address) => numberAgreed(address, row)));
  if (agreed) return agreed;
  const said = soleOf(addresses.map((address) => saidCode(address, row)));
  const edited = soleOf(addresses.map((address) => numberEdited(address, row)));
  if (said || !led) return said ?? soleOf(codesLed(row)) ?? edited;
  return led === edited ? edited : undefined;
}

/** Where its name leads to the form it is edited in, a number of any length is its own: '/products/edit/137', '/product/137/edit'. */
const byForm = /\/(?:products?|items?|goods|listings?|offers?)\/(?:edit\/(?:id\/)?(\d{1,20})\/?|(\d{1,20})\/edit\/?)$/i;
/** Nothing but a key is as long: '/product/detail/0190f3d27a6b7c1e9d43b6a2f58c0e19'. */
const byKey =
  /\/(?:products?|items?|goods|listings?|offers?)\/(?:(?:edit|details?|view)\/)?([\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12})(?=[/?#]|$)/i;

/** The same by what is asked of a program: '?dispatch=products.update&product_id=86', 'element_edit.php?type=catalog&ID=77'. */
const byAsked =
  /=(?:products?|items?|goods)(?:[/.|]|%2F|%7C)(?:edit|form|update)&(?:[^#]{0,300}&)?(?:product|item|goods)_id=(\d{1,20})(?=&|#|$)|(?:product|item|goods|element)_edit\.php\?(?:[^#]{0,300}&)?id=(\d{1,20})(?=&|#|$)/i;

const numberEdited = ({ pathname, hash, href }: URL, row: Element): string | undefined => {
  const path = (pathname + hash).slice(0, 1000);
  const [, behind, before] =
    byForm.exec(path.replace(/\?.*$/, '')) ?? byKey.exec(path) ?? byAsked.exec(href.slice(0, 2000)) ?? [];
  const code = behind ?? before;
  return code && !isTail(code, row) ? code : undefined;
};

/** What leads to goods by their number: 'products=774', 'product_includes=774', 'post=774', 'edit&id=774'. */
const parameter = /^(?:(?:products?|items?|goods|listings?|offers?)(?:_?ids?|_includes)?|post|pid)$/i;
const numbersIn = ({ searchParams }: URL): string[] =>
  [...searchParams].flatMap(([name, value]) => (parameter.test(name) && /^[1-9]\d{0,19}$/.test(value) ? [value] : []));

/** The one number by which its name leads to the goods, where another link leads elsewhere by the same. */
function numberAgreed(address: URL, row: Element): string | undefined {
  const [number, ...more] = new Set(numbersIn(address));
  if (!number || more.length > 0) return undefined;
  const isAgreed = [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT).some((link) => {
    const href = (link.getAttribute('href') ?? '').slice(0, 2000);
    const other = URL.canParse(href, link.baseURI) ? new URL(href, link.baseURI) : undefined;
    return other !== undefined && !isOnePlace(other, address) && numbersIn(other).includes(number);
  });
  return isAgreed ? number : undefined;
}

const isOnePlace = (one: URL, other: URL): boolean => one.pathname === other.pathname && one.search === other.search;

/** Where a link of a row leads to goods by their number, whatever it says: 'Preview'. */
const byName = /[?&](?:product|item|goods|listing|offer)_?id=(\d{5,20})(?=[&#]|$)/i;
/** The same by the path; in a console that may be a number of its own, so only where it leads to a page on another host. */
const byPath =
  /\/(?:products?|items?|goods|listings?|offers?|p|dp|itm|ip)\/(?:[^/?#]{1,200}(?<![A-Z])-)?(\d{5,20})(?=[.#/?]|$)/;
/** The form that goods are changed in, whatever leads there: '/edit-product/98231'. */
const byChange = /\/(?:edit|update)[-_](?:product|item|goods|listing|offer)s?\/(\d{5,20})\/?(?=[?#]|$)/i;

function codesLed(row: Element): (string | undefined)[] {
  return [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT).map((link) => {
    const { href, host } = link as HTMLAnchorElement;
    const isAway = host !== new URL(link.baseURI).host;
    const at = href.slice(0, 2000);
    const code = (byName.exec(at) ?? byChange.exec(at) ?? (isAway ? byPath.exec(at) : null))?.[1];
    return code && !isTail(code, row) ? code : undefined;
  });
}

/** Whether a row shows a number as the end of another code alone: 'PRD-812367'. */
const isTail = (number: string, row: Element): boolean =>
  new RegExp(`[A-Z]-?${number}(?!\\w)`).test((row.textContent ?? '').slice(0, 5000));

/** A number as goods have. */
const numberOfGoods = /^(?:\d{4,20}|B0[A-Z0-9]{8})$/;

/** Where the row's links lead that bear a picture or a name. */
const addressesOf = (row: Element): URL[] =>
  [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT).flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const isOfGoods = link.querySelector('img') !== null || (link.textContent ?? '').trim().length >= NAME_MIN;
    return isOfGoods && href.length < 2000 && URL.canParse(href, link.baseURI) ? [new URL(href, link.baseURI)] : [];
  });

const soleOf = (codes: readonly (string | undefined)[]): string | undefined => {
  const [code, ...more] = new Set(codes.filter((one) => one !== undefined));
  return more.length === 0 ? code : undefined;
};

/** The number by which its name leads to goods, at the end of the path, of any length: '/products/31/variants/88', '#/products/88'. */
const numberAtEnd =
  /\/(?:products?|items?|goods|listings?|offers?|articles?|variants?|skus?)\/(?:detail\/|view\/|show\/)?([1-9]\d{0,19})\/?$/i;

/** Letters and figures at the end of an address, as 'HBCV00004X1A2' in '/kettle-p-HBCV00004X1A2'. */
const codeAtEnd = /[/_-]((?=(?:[A-Z]*\d){3})(?=\d*[A-Z])[A-Z0-9]{8,24})(?:\.html?)?\/?$/;

/** The code an address ends with, where the row shows the very same by itself. */
function saidCode({ pathname, hash, searchParams }: URL, row: Element): string | undefined {
  const path = pathname.slice(0, 1000);
  const code = codeAtEnd.exec(path)?.[1] ?? numberAtEnd.exec(hash.slice(0, 1000) || path)?.[1];
  const named = [...searchParams].filter(([name, value]) => /id$/i.test(name) && /^\d{5,20}$/.test(value));
  return soleOf([code, ...named.map(([, value]) => value)].filter((one) => one && shows(row, one)));
}

/** Whether a row shows a code by itself, or behind no more than a label that says it is the number of the goods: 'ID 4600312'. */
function shows(row: Element, code: string): boolean {
  const said = (element: Element) => {
    const text = element.textContent?.trim() ?? '';
    if (text === code) return true;
    const label = text.length <= LABELLED_MAX && text.endsWith(code) ? text.slice(0, -code.length) : '';
    return /[^\p{N}]$/u.test(label) && means(dictionary.header(label.replace(/[\s:：#]+$/, '')), 'id');
  };
  return [...row.querySelectorAll('*')].slice(0, PARTS_LIMIT).some(said);
}

function tickedNumber(row: Element): string | undefined {
  const [box, ...boxes] = row.querySelectorAll('input[type="checkbox"][value]');
  const number = box?.getAttribute('value') ?? '';
  if (boxes.length > 0 || !/^[1-9]\d{0,19}$/.test(number)) return undefined;
  const named = [row.id, row.getAttribute('data-id'), row.getAttribute('data-row-key')];
  const led = [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT).map((link) => link.getAttribute('href'));
  const ends = new RegExp(`(?:^|[-_=/])${number}$`);
  const leads = new RegExp(`[=/]${number}(?=[/?&#]|$)`);
  return named.some((name) => ends.test(name ?? '')) ||
    led.some((address) => leads.test((address ?? '').slice(0, 2000)))
    ? number
    : undefined;
}
