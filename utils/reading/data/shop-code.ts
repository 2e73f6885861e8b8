import type { Found } from '../facts.ts';
import { sentGoods } from '../sent-goods.ts';
import { holdsCode } from './item.ts';
import { called, codeNamed } from './named-code.ts';
import { openGraphOf } from './open-graph.ts';
import type { Item } from './structured.ts';

/** Codes that a shop gives, not a maker. */
const shopsOwn = /^(?:sku|productID|productGroupID)$/;

/** Whether two codes that differ are of one make: as many figures, or the same letters before them. */
const isRival = (one: string, other: string): boolean => {
  if (one.toLowerCase() === other.toLowerCase()) return false;
  const [, letters = ''] = /^([A-Z]{2,6})/i.exec(one) ?? [];
  return letters
    ? other.toLowerCase().startsWith(letters.toLowerCase())
    : one.length === other.length && /^\d+$/.test(`${one}${other}`);
};

/** The code in the page's address, where the page itself names it too; else the one its shop's software goes by. */
export function codeOf(item: Item, page: Document, url: URL): Found<string> | undefined {
  const address = url.pathname.slice(0, 1000);
  for (const [name, code] of Object.entries(item.ids)) {
    if (shopsOwn.test(name) && code.length > 3 && holdsCode(address, code) && !holdsCode(item.name, code))
      return { value: code, from: `${item.via} ${name}` };
  }
  const confirmed = codeConfirmed(page, url, item.name, Object.values(item.ids));
  if (confirmed) return { value: confirmed, from: 'address' };
  const named = codeOfBody(page);
  if (named && holdsCode(`${address}?${url.search}`, named)) return { value: named, from: 'body' };
  const placed = codePlaced(url);
  // Of a group and of one of its goods, or of two numbers of one shop: nobody knows which is meant.
  if (placed && Object.entries(item.ids).some(([name, code]) => shopsOwn.test(name) && isRival(placed, code)))
    return undefined;
  if (placed && !holdsCode(item.name, placed)) return { value: placed, from: 'address' };
  return item.ids.productID && /^[\w-]{3,64}$/.test(item.ids.productID)
    ? { value: item.ids.productID, from: `${item.via} productID` }
    : ((placed ? undefined : bought(item, page)) ?? shopId(page));
}

/** The shop's own code in the data that the form sends to the basket as well. */
function bought({ ids, via }: Item, page: Document): Found<string> | undefined {
  const own = Object.entries(ids).filter(([name]) => shopsOwn.test(name));
  const [sent, ...others] = new Set(sentGoods(page));
  const [name, code] = own.find(([, one]) => one === sent && /^\d{1,16}$/.test(one)) ?? [];
  return code && others.length === 0 ? { value: code, from: `${via} ${name}` } : undefined;
}

/** Whether a text names a number as the code of goods. */
const isCalled = (text: string, number: string): boolean => {
  const at = text.indexOf(number);
  return at > 0 && !/\d/.test(text[at + number.length] ?? '') && called.test(text.slice(Math.max(0, at - 30), at));
};

/** The one number of an address that the page names as well: in its tags, in a form, in what it was drawn from (`ids`), behind the name of codes (`said`), in its title. */
export function codeConfirmed(
  page: Document,
  url: URL,
  name: string | undefined,
  ids: readonly string[],
  said = '',
): string | undefined {
  const address = url.pathname.slice(0, 1000);
  const numbers = [...new Set(address.match(/\d{4,14}/g) ?? [])].filter(
    (number) => holdsCode(address, number) || /[_/-][a-z]$/i.test(address.slice(0, address.indexOf(number))),
  );
  const forms = [...page.querySelectorAll('input[type="hidden"],[data-product-id],[data-productid]')]
    .slice(0, 400)
    .map(
      (field) =>
        field.getAttribute('data-product-id') ??
        field.getAttribute('data-productid') ??
        (/product|item|sku|pid/i.test(field.getAttribute('name') ?? '') ? field.getAttribute('value') : null),
    );
  // 'Kettle KM-2041': a number in the name of the goods is of their make.
  const tagged = openGraphOf(page).get('product:retailer_item_id', 'product:productid', 'product:item_id');
  const confirmed = numbers.filter(
    (number) =>
      number === tagged ||
      forms.includes(number) ||
      ids.includes(number) ||
      isCalled(said, number) ||
      (holdsCode(page.title, number) && !holdsCode(name, number)),
  );
  return confirmed.length === 0 ? codeNamed(page, url) : confirmed.length === 1 ? confirmed[0] : undefined;
}

/** The product's number in the names of the page's body, where its shop's software writes it. */
const codeOfBody = (page: Document): string | undefined =>
  /(?:^|\s)(?:product-id|product-product|productid)-(\d{1,12})(?:\s|$)/i.exec(
    page.body.getAttribute('class') ?? '',
  )?.[1];

/** Names of the part of an address that holds the code of goods. */
const parameters = /^(?:product|item|goods|prod|prd|p|i)_?(?:id|no|code|num)$|^pid$/i;
/** Paths under which 'id' is the goods'. */
const ofGoods = /(?:item|detail|product|goods)\w{0,10}(?:\.\w{2,5})?\/?$/i;
/** Where in a path such a code stands: in a folder for goods, behind the mark for it, at the end of a name, or alone. */
const places = [
  /\/(?:products?|items?|goods|detail|dp|itm|ip|p|pd|listing|offer|oferta|produkte?|produits?|productos?|produtos?|prodotti|tovar)\/(\d{2,16})(?:\.html?)?(?:\/|$)/i,
  /[-_/](?:p|pr|pm|pd|art|id|a)[-_]?(\d{5,16})(?:\.html?)?\/?$/i,
  /\/p\/[^/]{1,300}-(\d{6,16})\/?$/,
  /\/(?:p|pd|dp|ip|product|item)\/(?=[A-Z]*\d)([A-Z\d]{8,20})\/?$/,
  /\/(?:p|pd|dp|ip|products?|items?)\/([a-z]\d{6,16})\/?$/,
  /-i(\d{6,16})-s\d{6,16}\.html$/,
  /\/(?:article|artikel|livre|book|buch|libro)\/(\d{4,16})-/i,
  /-([A-Z]\d{8,12})\/?$/,
  /\/([A-Z]{2,5}\d{6,12})\/?$/,
  /\/(\d{6,16})\.p$/,
  /\/(\d{6,12})\/buy\/?$/,
  /-(?:p|pm)-([A-Z]{2,6}[A-Z\d]*\d[A-Z\d]{3,20})\/?$/,
  /[-_/](\d{6,16})\.html?$/i,
  /[./_-](?:product|item|article|artikel|prod|sku)[._](\d{5,16})(?:\.html?)?\/?$/i,
  /\/(\d{6,16})\/?$/,
  /\/(\d{6,16})-[^/]{6,300}$/,
];

/** On a host that is all of goods: the folder of a shop, and what it calls the thing. */
const hostOfGoods = /^(?:items?|goods|products?)\./i;
const inShop = /^\/[\w-]{3,64}\/([\w-]{3,64})\/?$/;

/** A day in an address is no code of goods. */
const day = /^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** The code that an address names where such addresses name one; undefined where it names several. */
export function codePlaced(url: URL): string | undefined {
  const path = url.pathname.slice(0, 1000);
  const named = [...url.searchParams].filter(
    ([name, value]) =>
      (parameters.test(name) || (name === 'id' && ofGoods.test(path))) && /^(?=.*\d)[\w-]{1,64}$/.test(value),
  );
  const placed = places
    .flatMap((place) => place.exec(path)?.[1] ?? [])
    .filter((code) => !day.test(code) && !isHalf(path, code));
  // What stands in the path is the goods; what stands behind it may be one of their variants.
  const [code, ...more] = new Set(placed.length > 0 ? placed : named.map(([, value]) => value));
  const ofShop = hostOfGoods.test(url.hostname) ? inShop.exec(path)?.[1] : undefined;
  return more.length === 0 ? (code ?? ofShop) : undefined;
}

/** Whether capitals are joined to a number: of 'PRD-865715' it is but a part. */
const isHalf = (path: string, code: string): boolean =>
  /^\d+$/.test(code) && /[A-Z]{2}[-_]$/.test(path.slice(0, path.lastIndexOf(code)));

/** The product's number in Shopify's own data, where its one product is named. */
function shopId(page: Document): Found<string> | undefined {
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const [, id] = /"product": ?\{"id": ?(\d{6,16})[,}]/.exec(text) ?? [];
    if (id && /ShopifyAnalytics|var meta = \{"product"/.test(text))
      return { value: id, from: 'state ShopifyAnalytics' };
  }
  return shopForm(page);
}

/** The same in what Shopify adds to a form that sells: its other goods have such forms too. */
function shopForm(page: Document): Found<string> | undefined {
  const fields = page.querySelectorAll('form[action*="/cart/add"] input[type="hidden"][name="product-id"]');
  const [id, ...more] = new Set([...fields].map((field) => field.getAttribute('value') ?? ''));
  return id && more.length === 0 && /^\d{6,16}$/.test(id) ? { value: id, from: 'form of Shopify' } : undefined;
}
