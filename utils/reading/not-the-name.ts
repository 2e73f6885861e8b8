import { dictionary } from './dictionary.ts';
import { textOf } from './facts.ts';
import { namesOf } from './former-price.ts';

/** What a shop writes into the name of its goods and is none of it. */
const asides =
  /(?:^|[^a-z])(?:promo\w*|tags?|badge|sticker|icons?|sub-?title|hint|slogan|sponsored|ads?|flag|ribbon|tooltip)(?![a-z])/;

/** Whether a part of a name is called something else than it: a badge, a slogan. */
export const isAside = (inner: Element): boolean => asides.test(namesOf(inner));

/** What is longer is a name, or a sentence. */
const LENGTH_LIMIT = 60;
const WORDS_LIMIT = 8;

/** Whether a text that stands where a name could is only a count with its noun, a badge, a label or a button. */
export const isNotName = (text: string): boolean =>
  text.length <= LENGTH_LIMIT && text.split(' ').length <= WORDS_LIMIT && dictionary.noName(text) === true;

/** An amount with its sign, and a short word before it at most: 'from €18.90', 'από 18,90 €'. */
const amount = /^\P{N}{0,14}(?:\p{Sc} ?\d[\d.,\s]*|\d[\d.,\s]*(?:\p{Sc}|zł|kr|Kč|Ft|TL|lei|лв|грн|руб)\.?)$/u;

/** Whether a text may be a name: it says something in letters, which a price does not, and more than a count or a badge. */
export const mayBeName = (text: string): boolean =>
  text.length > 3 &&
  !amount.test(text) &&
  /\p{L}/u.test(text.replace(/\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/gu, '')) &&
  !isNotName(text);

/** Parts of their own in a heading; what only sets words off is a part of the name. */
const apart = /^(?:div|p|small|label|i|sup)$/;

/** The name that an element shows, without the badges and labels inside it; undefined where it shows nothing else. */
export function nameShown(element: Element): string | undefined {
  const isNone = (inner: Element) =>
    isAside(inner) || (apart.test(inner.localName) && isNotName(textOf(inner, LENGTH_LIMIT + 1)));
  const name =
    element.childElementCount > 0 ? textOf(element, 2000, isNone) || textOf(element, 2000) : textOf(element, 2000);
  return name && !isNotName(name) ? name : undefined;
}
