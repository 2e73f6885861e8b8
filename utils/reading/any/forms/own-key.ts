import { queriesOf } from '../../queries.ts';
import type { Draft } from '../../tables/identity.ts';

/** A number, or a key that a program made. */
const key = /^(?:\d{1,20}|(?=.*\d)[0-9a-f]{16,40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** Names of parameters that hold keys: 'id', 'product_id', 'oxid', 'brandcode', 'goodsNo', 'pk'. */
const named = /(?:id|code|key|no|num|number|pk|uid|guid)(?:\])?$/i;
/** Of what else than the goods a key may be: where they are kept, who sees them, in what language. */
const ofOthers =
  /cat|section|group|parent|shop|store|site|tenant|account|user|admin|member|owner|seller|vendor|supplier|brand|manufact|lang|locale|currency|token|session|^sid$|menu|tab|page|block|type|status|order|customer|tax|rule|attribut|option|image|file|region|zone|warehouse|zip|post|country|phone|coupon|promo|captcha|csrf|nonce|hash|version/i;
const FIELDS_LIMIT = 300;

/**
 * The number or key of the goods that the address names, in a parameter or alone in its path, and the form sends along in a hidden
 * field: there is one such key, and no field holds another under that name. A key of a program's making in its path, or one behind
 * a word for goods that the page says by itself, needs no field.
 */
export function putOwnKey(draft: Draft, page: Document, url: URL): void {
  const { href, pathname } = url;
  if (draft.id !== null || href.length > 2000) return;
  const asked = queriesOf(url)
    .flatMap((query) => [...query])
    .filter(([name, value]) => named.test(name) && key.test(value) && (!ofOthers.test(name) || isShown(page, value)));
  const sent = [...page.querySelectorAll('input[type="hidden"][name][value]')]
    .slice(0, FIELDS_LIMIT)
    .map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? ''] as const);
  // Of two keys that an address names one is of something else, whichever of them the form holds.
  const isOpen = new Set(asked.map(([, value]) => value)).size > 1 && !asked.some(([name]) => isOfGoods.test(name));
  const found = new Set<string>();
  for (const [name, value] of isOpen ? [] : asked) {
    const like = sent.filter(([other]) => other.toLowerCase() === name.toLowerCase());
    // What a parameter calls the seller's own code is that.
    if (value === draft.sku && /sku|code|ref|art/i.test(name)) continue;
    if (like.length > 0 && like.every(([, other]) => other === value)) found.add(value);
    // What is called the number of the goods is theirs without a field.
    else if (like.length === 0 && isOfGoods.test(name)) found.add(value);
  }
  if (found.size === 0) {
    const parts = pathname.split('/');
    parts.forEach((part, at) => {
      if (made.test(part) || isSent(part, sent) || (isCalledGoods(parts[at - 1]) && isSaid(page, part)))
        found.add(part);
    });
  }
  const [code, ...more] = found;
  if (!code || more.length > 0) return;
  draft.id = code;
  draft.sources.id = 'address';
}

const isOfGoods = /^(?:products?|items?|goods|articles?|listings?|offers?)_?-?(?:id|code|no|key)$/i;
/** Whether the form shows a key to who fills it in: those of other things stand there by their names. */
const isShown = (page: Document, value: string): boolean =>
  value.length > 5 &&
  [...page.querySelectorAll('form td,form dd,form span,form div,form p')]
    .slice(0, ELEMENTS_LIMIT)
    .some((element) => ownText(element) === value);
const ownText = (element: Element): string =>
  [...element.childNodes]
    .flatMap((node) => (node.nodeType === 3 ? [node.nodeValue?.trim() ?? ''] : []))
    .filter(Boolean)
    .join(' ');
const ELEMENTS_LIMIT = 3000;

/** What stands before the key of the goods in a path. */
const goods =
  /^(?:products?|produ[ck]te?|produtos?|productos?|produits?|prodott[oi]|produkty?|urun(?:ler)?|items?|goods|articles?|artikel|articulos?|anuncios?|listings?|offers?|catalog(?:ue|o)?|katalog|tovary?)$/i;
export const isCalledGoods = (part: string | undefined): boolean => goods.test(part ?? '');
/** Letters and figures in no order: words in an address have none, or a stroke between. */
const mixed = /^(?=(?:\D*\d){3})(?=.*[a-z])[a-z\d]{8,24}$/i;
export const isMixed = (text: string): boolean => mixed.test(text);
/** Whether a part of a path is such a key, and the page says it by itself. */
const isSaid = (page: Document, part: string): boolean => mixed.test(part) && isSaidWhole(page, part);
/** Whether an element of the page says a text and no more. */
export const isSaidWhole = (page: Document, part: string): boolean =>
  [...page.querySelectorAll('main *,form *')].slice(0, ELEMENTS_LIMIT).some((element) => ownText(element) === part);

/** A key that nothing has by chance. */
const made = /^(?=.*\d)(?=.*[a-f])(?:[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const isSent = (part: string, sent: readonly (readonly [name: string, value: string])[]): boolean =>
  /^\d{1,20}$/.test(part) &&
  sent.some(([name, value]) => value === part && (/^id$/i.test(name) || isOfGoods.test(name)));
