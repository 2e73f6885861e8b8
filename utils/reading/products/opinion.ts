import { squeeze } from '../../text/normal.ts';
import type { Decimal } from '../../text/numbers.ts';
import { namesOf } from '../former-price.ts';
import { saysMark, saysOpinion, saysReward, saysSold } from '../lexicon/reviews.ts';
import { countIn, cutShort } from '../values.ts';
import { outOf, partedText } from './mark-texts.ts';
import { isOfSeller } from './of-seller.ts';
import { marksByWidth } from './star-width.ts';

/** What buyers said of the goods of a card. */
export interface Opinion {
  rating?: number;
  reviews?: number;
}

/** At most this many texts of a card, and this many of its parts that bear a label, are looked at. */
const TEXTS_LIMIT = 200;
const LABELS_LIMIT = 40;
/** How far up from a number the name may be that says what it is. */
const NAMES_DEPTH = 3;
/** What is longer is a name of goods or a sentence. */
const TEXT_MAX = 48;

const named = /(?:^|[^a-z])(?:ratings?|rate|stars?|reviews?|score|avis|opinions?|feedback|comments?)(?![a-z])/;
/** Names of marks alone. */
const ofMarks = /(?:^|[^a-z])(?:ratings?|rate|stars?|score)(?![a-z])/;
/** Marks that nobody gave for an opinion: of energy, of the age of who may use it. */
const ofKind =
  /(?:^|[^a-z])(?:energy|age|content|parental|pegi|esrb|safety|fire|ip|heat|spf|power|protection|difficulty|spice)[-_]{0,2}(?:ratings?|rate|stars?|score)(?![a-z])/;
/** Names of icons that count no opinions: who likes it, in which colours it comes. */
const ofIcons = /heart|like|wish|fav|colou?r|swatch|view|eye|cart|share|photo|image/;

const mark = /^[★⭐ ]*([0-5](?:[.,]\d{1,2})?)[★⭐ ]*$/u;
const bracketed = /^[(（]\s*(\d[\d.,'’\s]*)[件条]?\s*[)）]$/u;

/** Longer texts that say a mark name what is marked too. */
const MARK_MAX = 16;
/** A mark with the count of opinions behind it. */
const both = /^[★⭐ ]*([0-5][.,]\d{1,2})[★⭐ ]*[(（]\s*(\d[\d.,'’\s]*)[件条]?\s*[)）]$/u;

/** A text of a card with the element it stands in. */
interface Leaf {
  text: string;
  element: Element;
}

/** The mark and the count of opinions that a card shows, each only where all its places agree. */
export function opinionOf(card: Element, decimal: Decimal | undefined): Opinion {
  const ratings = new Set(marksByWidth(card));
  const counts = new Set<number>();
  const take = ({ rating, reviews }: Opinion) => {
    if (rating !== undefined) ratings.add(rating);
    if (reviews !== undefined) counts.add(reviews);
  };
  for (const element of [...card.querySelectorAll('[aria-label],[title]')].slice(0, LABELS_LIMIT))
    if (!isOfSeller(element, card))
      for (const name of ['aria-label', 'title']) take(saidIn(element.getAttribute(name) ?? '', decimal));
  const leaves = leavesOf(card);
  for (const [at, leaf] of leaves.entries()) {
    if (!/\d/.test(leaf.text) || isOfSeller(leaf.element, card)) continue;
    take(saidIn(leaf.text, decimal, isNamed(leaf.element, card)));
    const [, beside, counted] = both.exec(leaf.text) ?? [];
    if (beside && counted && !cutShort.test(leaf.text))
      take({ rating: numberIn(beside), reviews: countIn(counted, decimal) });
    const { parentElement: around } = leaf.element;
    if (leaf.element !== card && around && around !== card)
      take({ reviews: countSaid(partedText(around).slice(0, TEXT_MAX + 1), decimal) });
    if (isMarkAt(leaves, at, card) && leaves[at - 1]?.text !== '/') take({ rating: markIn(leaf.text) });
    if (followsStars(leaves, at)) take({ reviews: countIn(leaf.text, decimal) });
    if (!bracketed.test(leaf.text)) continue;
    const { text: before = '' } = leaves[at - 1] ?? {};
    const followsMark = isMarkAt(leaves, at - 1, card) || saidIn(before, decimal, true).rating !== undefined;
    if (followsMark || isNamed(leaf.element, card) || followsIcons(leaf.element))
      take({ reviews: bracketedCount(leaf.text, decimal) });
  }
  const [rating, ...otherRatings] = ratings;
  const [reviews, ...otherCounts] = counts;
  return {
    ...(rating !== undefined && otherRatings.length === 0 ? { rating } : {}),
    ...(reviews !== undefined && otherCounts.length === 0 ? { reviews } : {}),
  };
}

/** The texts of a card in their order. */
function leavesOf(card: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const walker = card.ownerDocument.createTreeWalker(card, 4);
  for (let node = walker.nextNode(); node && leaves.length < TEXTS_LIMIT; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').slice(0, 200);
    const element = node.parentElement;
    const last = leaves.at(-1);
    if (!element || /^(?:script|style|option)$/.test(element.localName)) continue;
    // A text may be cut into several nodes, and comments part nothing.
    const goesOn = last?.element === element && [3, 8].includes(node.previousSibling?.nodeType ?? 0);
    if (last && goesOn) last.text += text;
    else if (text.trim() !== '') leaves.push({ text, element });
  }
  return leaves.map(({ text, element }) => ({ text: squeeze(text, 200), element }));
}

/** What a text says in words: '4.83 na 5, 1204 ocen', 'Rated 4.5 out of 5', '312 reviews'. */
function saidIn(text: string, decimal: Decimal | undefined, isSure = false): Opinion {
  if (text.length < 4 || text.length > 120 || !/\d/.test(text)) return {};
  const said: Opinion = {};
  const marked = outOf.exec(text);
  if (marked && (isSure || isOpinion(text, marked))) {
    const [, counted] = /(\d[\d.,'’\s]*\p{L}[\p{L} ]{1,24})[^\p{L}\d]*$/u.exec(behind(text, marked)) ?? [];
    const reviews = counted === undefined ? undefined : countSaid(counted, decimal);
    return { rating: numberIn(markOf(marked)), ...(reviews === undefined ? {} : { reviews }) };
  }
  for (const piece of text.split(/[;(（)）·|•]\s*|[,.] (?=\p{L}*\d)|[,.] (?=\d)| [–—-] /u)) {
    const rating = ratingSaid(piece);
    const reviews = rating === undefined ? countSaid(piece, decimal) : undefined;
    if (rating !== undefined) said.rating ??= rating;
    if (reviews !== undefined) said.reviews ??= reviews;
  }
  return said;
}

const markOf = ([, ...marks]: RegExpExecArray): string => marks.find(Boolean) ?? '';
const behind = (text: string, { 0: found, index }: RegExpExecArray): string => text.slice(index + found.length);

/** '1 of 5' may be of pictures, and '2.5/5' of sizes: words beside it, or a short text with a fraction, say that a mark is meant. */
function isOpinion(text: string, marked: RegExpExecArray): boolean {
  const before = text.slice(0, marked.index);
  const after = behind(text, marked);
  const isCounted = before === '' && /^[,;:·–-]? ?\(?\d/.test(after) && saysOpinion.test(after);
  const isSaid =
    isCounted || saysMark.test(after.slice(0, MARK_MAX)) || (before.length < 40 && saysOpinion.test(before));
  return isSaid || (/[.,]/.test(markOf(marked)) && text.length <= MARK_MAX * 2 && !/\p{L}{3}.*\d/u.test(before));
}

/** A mark with the word for what it counts: '4.8 score'. */
function ratingSaid(piece: string): number | undefined {
  const [, alone, word = ''] = /^([0-5](?:[.,]\d{1,2})?) ?(\p{L}{1,12})$/u.exec(squeeze(piece)) ?? [];
  return alone && saysMark.test(word) ? numberIn(alone) : undefined;
}

const basedOn =
  /^(?:based on|basierend auf|bas[ée]+e? sur|basad[oa] en|basat[oa] su|basead[oa] em|op basis van|na podstawie|на основе|на основании|基于|baserat på|baseret på) ?/iu;

/** A whole count with the word for opinions and hardly more. */
function countSaid(piece: string, decimal: Decimal | undefined): number | undefined {
  const text = squeeze(piece)
    .replace(/^[(（]\s*(.*?)\s*[)）]$/u, '$1')
    .replace(basedOn, '');
  if (text.length > TEXT_MAX || !saysOpinion.test(text) || saysReward.test(text) || cutShort.test(text))
    return undefined;
  const [words = ''] = [text.replace(/[\d.,'’\s]+/gu, ' ').trim()];
  return words.split(' ').length <= 3 ? countIn(text.replace(/[条個件](?=[评評レ口ク])/u, ''), decimal) : undefined;
}

const bracketedCount = (text: string, decimal: Decimal | undefined): number | undefined =>
  bracketed.test(text) && !cutShort.test(text) ? countIn(text.replace(/[件条]/u, ''), decimal) : undefined;

const numberIn = (value: string): number => Number(value.replace(',', '.'));

const markIn = (text: string): number | undefined => {
  const [, value] = mark.exec(text) ?? [];
  return value === undefined ? undefined : numberIn(value);
};

/** Whether a text is a mark: by a name of its element, a star beside it, or the counts of opinions or sales that follow it. */
function isMarkAt(leaves: readonly Leaf[], at: number, card: Element): boolean {
  const leaf = leaves[at];
  if (!leaf || markIn(leaf.text) === undefined || isCountOf(leaves, at)) return false;
  // A whole number that is only called one of reviews may count them.
  const names = /[.,]/.test(leaf.text) ? named : ofMarks;
  if (/[★⭐]/u.test(leaf.text) || isNamed(leaf.element, card, names) || hasStar(leaf.element, card)) return true;
  if (!/[.,]/.test(leaf.text)) return false;
  const [before = '', after = ''] = [leaves[at - 1]?.text, leaves[at + 1]?.text];
  const isCounted = bracketed.test(after) || (saysOpinion.test(after) && /\d/.test(after));
  return (
    isCounted ||
    /^[★⭐]$/u.test(before) ||
    /^[★⭐☆]{5}$/u.test(after) ||
    [before, after].some((text) => saysSold.test(text) && /\d/.test(text))
  );
}

/** Whether a whole number counts what the word behind it in its own box says, in any language: '4 <span>Αξιολογήσεις</span>'. */
function isCountOf(leaves: readonly Leaf[], at: number): boolean {
  const [leaf, after] = [leaves[at], leaves[at + 1]];
  const isBehind = after !== undefined && leaf?.element.contains(after.element) && after.element !== leaf.element;
  return (
    isBehind === true && /^\d+$/.test(leaf?.text ?? '') && /^\p{L}{3}/u.test(after.text) && !saysMark.test(after.text)
  );
}

/** Whether a count that is no mark stands alone behind five stars, in a box that says their mark to those who do not see them. */
function followsStars(leaves: readonly Leaf[], at: number): boolean {
  const [before, leaf] = [leaves[at - 1], leaves[at]];
  const box = leaf?.element.parentElement;
  if (!before || !leaf || !box?.contains(before.element) || !/^[★⭐☆]{5}$/u.test(before.text)) return false;
  const isCount =
    /^\d{1,3}(?:[.,'’\s]\d{3})*$|^\d+$/.test(leaf.text) && Number(leaf.text) !== 0 && !mark.test(leaf.text);
  return isCount && saidIn(box.getAttribute('aria-label') ?? '', undefined, true).rating !== undefined;
}

/** Whether a picture of a star, or an icon and nothing else, stands beside the text of an element. */
function hasStar(element: Element, card: Element): boolean {
  const inside = [...element.children];
  if (inside.length > 0 && inside.every(({ localName }) => /^(?:img|svg|i)$/.test(localName))) return true;
  const [before, after] = [element.previousElementSibling, element.nextElementSibling];
  return element !== card && [before, after].some((icon) => icon && isStar(icon) && !/\w/.test(icon.textContent ?? ''));
}

/** Whether a picture, or what an element is called, is of stars. */
export const isStar = (icon: Element): boolean =>
  /star|rating/i.test(`${icon.getAttribute('alt') ?? ''} ${icon.getAttribute('src') ?? ''} ${namesOf(icon)}`);

/** As many stars are drawn. */
const STARS = 5;

/** Whether an element follows icons alone in its box: stars that are drawn, five of them or in a part of their own. */
function followsIcons({ previousElementSibling: first, parentElement: box }: Element): boolean {
  const icons = [...(box?.children ?? [])].slice(0, -1).flatMap((icon) => [icon, ...icon.querySelectorAll('*')]);
  if ((icons.length < STARS && !icons.some(isStar)) || icons.some((icon) => ofIcons.test(namesOf(icon)))) return false;
  for (let icon = first; icon; icon = icon.previousElementSibling)
    if (!/^(?:i|svg|img|span)$/.test(icon.localName) || icon.textContent?.trim()) return false;
  return first !== null && box !== null && box.lastElementChild?.previousElementSibling === first;
}

function isNamed(element: Element, card: Element, names = named): boolean {
  let up: Element | null = element;
  for (let n = 0; up && up !== card && n < NAMES_DEPTH; up = up.parentElement, n++)
    if (names.test(namesOf(up)) && !ofKind.test(namesOf(up))) return true;
  return false;
}
