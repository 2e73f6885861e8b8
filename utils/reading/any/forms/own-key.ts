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
 * field: there is one such key, and no field holds another under that name. A key of a program's making, at the end of a path,
 * needs no field.
 */
export function putOwnKey(draft: Draft, page: Document, { href, pathname, hash, searchParams }: URL): void {
  if (draft.id !== null || href.length > 2000) return;
  const behind = new URLSearchParams(hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : '');
  const asked = [...searchParams, ...behind].filter(
    ([name, value]) => named.test(name) && key.test(value) && (!ofOthers.test(name) || isShown(page, value)),
  );
  const sent = [...page.querySelectorAll('input[type="hidden"][name][value]')]
    .slice(0, FIELDS_LIMIT)
    .map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? ''] as const);
  const found = new Set<string>();
  for (const [name, value] of asked) {
    const like = sent.filter(([other]) => other.toLowerCase() === name.toLowerCase());
    if (like.length > 0 && like.every(([, other]) => other === value)) found.add(value);
    // What is called the number of the goods is theirs without a field.
    else if (like.length === 0 && isOfGoods.test(name)) found.add(value);
  }
  if (found.size === 0)
    for (const part of pathname.split('/')) if (made.test(part) || isSent(part, sent)) found.add(part);
  const [code, ...more] = found;
  if (!code || more.length > 0 || code === draft.sku) return;
  draft.id = code;
  draft.sources.id = 'address';
}

const isOfGoods = /^(?:products?|items?|goods|articles?|listings?|offers?)_?-?(?:id|code|no|key)$/i;
/** Whether the form shows a key to who fills it in: those of other things stand there by their names. */
const isShown = (page: Document, value: string): boolean =>
  value.length > 5 &&
  [...page.querySelectorAll('form td,form dd,form span,form div,form p')]
    .slice(0, ELEMENTS_LIMIT)
    .some((element) => element.childElementCount === 0 && element.textContent?.trim() === value);
const ELEMENTS_LIMIT = 3000;

/** A key that nothing has by chance. */
const made = /^(?=.*\d)(?=.*[a-f])(?:[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const isSent = (part: string, sent: readonly (readonly [name: string, value: string])[]): boolean =>
  /^\d{1,20}$/.test(part) &&
  sent.some(([name, value]) => value === part && (/^id$/i.test(name) || isOfGoods.test(name)));
