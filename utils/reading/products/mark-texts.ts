import { squeeze } from '../../text/normal.ts';
import type { Decimal } from '../../text/numbers.ts';
import { isUnseen } from '../facts.ts';
import { five, reviewWords } from '../lexicon/reviews.ts';
import { countIn } from '../values.ts';

// How pages say what buyers think of goods: a mark, in figures or words, and how many gave one.

/** A text that tells of marks is no longer than this. */
export const TEXT_LIMIT = 80;

/** How many gave a mark; 'some' where the page only says about how many. */
export type Count = number | 'some';

const number = String.raw`(?<![\d.,])(\d+(?:[.,\u00a0\u202f '’]\d+)*)[ \u00a0]?((?:k|тыс\.?|mil|mln|rb|jt|tr|[万萬만천千])?\+?)`;
const counted = new RegExp(
  `${number}[ \\u00a0·]{0,3}(?:de )?(?:(?:global|customer|verified|product|kunden)[- ]?)?(?:件の|個の|个|则|則|條|条|개의?|件)? ?(?:${reviewWords})(?!\\p{L})`,
  'iu',
);
const countedBehind = new RegExp(
  `(?:^|[^\\p{L}])(?:${reviewWords})[ :：·]{0,3}\\(?${number}(?:件|個|개|건|条)?\\)?$`,
  'iu',
);
const bracketed = /^\((\d{1,3}(?:[.,\u00a0\u202f ]\d{2,3})+|\d+)(?:件|개|건)?\)$/u;
/** One that is cut short: '(1000+)', '(5.4k)', '(2,1mil)'. */
const bracketedSome = new RegExp(String.raw`^\(${number}(?<=\D)\)$`, 'iu');
const called = new RegExp(`^\\(?(?:${reviewWords})\\)?$`, 'iu');

/** A mark of five that is said to be one: '4.7 out of 5', '4,3 / 5.00', '5つ星のうち4.2', '4.6 von fünf Sternen', '5 üzerinden 4,9'. */
export const outOf = new RegExp(
  String.raw`(?<![\d.,])([0-4](?:[.,]\d{1,2})?|5(?:[.,]0{1,2})?)(?: ?(?:★|stars?|sterne?n?|étoiles?|estrellas?|estrelas?|stelle|sterren|[颗顆]?星[，,、]?))?[ ·]{0,3}(?:out of|of|von|van(?: de)?|sur|sobre|de|di|su|em|uit|din|из|із|з|ze?|na|av|af|dari|trên|trong|จาก|من|[满滿]分|\/)[ ·]{0,3}(?:5(?:[.,]0{1,2})?(?![\d.,]*\d)|(?:${five})(?!\p{L}))|5(?:つ星のうち|点満点中|점 ?(?:만점에|만점 중|중)|[分星]中的?| üzerinden) ?([0-4](?:[.,]\d{1,2})?|5(?:[.,]0{1,2})?)`,
  'iu',
);
/** A mark that stands alone, with its places: a count has none. */
export const alone = /^[★⭐]? ?([0-4][.,]\d{1,2}|5[.,]0{1,2})(?: ?(?:[★⭐]|stars?(?:[ -]rating)?|点|점|分))?$/iu;
/** Whoever keeps marks of a house: of shops, of programs. */
export const ofHouse =
  /google|trust|app store|play store|trusted|ekomi|feefo|yelp|facebook|zufriedenheit|satisf|happy|service/iu;

/**
 * The text of an element, what stands in parts of its own set apart: '4.6' and '38 reviews' are no '4.638 reviews'. What only
 * its inner parts say to those who do not see is no text of it.
 */
export function partedText(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  const parts: string[] = [];
  for (let node = texts.nextNode(); node && parts.length < 40; node = texts.nextNode()) {
    const { parentElement: inner, previousSibling: before } = node;
    const text = (node.nodeValue ?? '').slice(0, TEXT_LIMIT * 2);
    if (inner && inner !== element && isUnseen(inner)) continue;
    if (before?.nodeType === 3 && parts.length > 0) parts.push(`${parts.pop()}${text}`);
    else if (text.trim() !== '') parts.push(text);
  }
  // A count in brackets that is set off inside them is one: '(', '1,203件', ')'.
  return parts
    .map((part) => part.trim())
    .join(' · ')
    .replace(/[(（] · /g, '(')
    .replace(/ · [)）]/g, ')')
    .replace(/[（）]/g, (sign) => (sign === '（' ? '(' : ')'));
}

/** How many reviews a text names in words; 'some' where it is not exact. */
export function countSaid(text: string, element: Element, decimal: Decimal | undefined): Count | undefined {
  const [, run, scale] = counted.exec(text) ?? countedBehind.exec(text) ?? [];
  if (run !== undefined) return scale ? 'some' : countIn(run, decimal);
  const isCalled = /^\d/.test(text) && called.test(squeeze(element.nextElementSibling?.textContent ?? '', 40));
  return isCalled ? (/^[\d.,\s]+$/.test(text) ? countIn(text, decimal) : 'some') : undefined;
}

/** The same of what stands near a mark: a number in brackets is its count. */
export const countNear = (text: string, element: Element, decimal: Decimal | undefined): Count | undefined => {
  const run = bracketed.exec(text)?.[1];
  if (run !== undefined) return countIn(run, decimal);
  return bracketedSome.test(text) ? 'some' : countSaid(text, element, decimal);
};
