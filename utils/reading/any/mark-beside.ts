import type { SeenListing } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { put } from '../facts.ts';
import { namesOf } from '../former-price.ts';
import { saysOpinion, sellerWords } from '../lexicon/reviews.ts';
import { decimalIn } from '../money-hint.ts';
import { isBoxedWithOthers, isNamedForOthers } from '../others.ts';
import { signed } from '../prices/only-price.ts';
import { follows } from '../prices/shown-amounts.ts';
import { countIn } from '../values.ts';

/** At most this many elements behind the heading are looked at. */
const ELEMENTS_LIMIT = 300;
const TEXT_LIMIT = 40;
/** So many boxes around a mark its stars and its count stand in. */
const BOXES = 3;
/** 'Rating 4.7', '평점 4.7점', 'Note : 4,7': what it is, the mark with a place, and a unit at most. */
const named = /^(\p{L}[\p{L} ]{1,24}?)[\s:：]{0,3}([0-4][.,]\d|5[.,]0)(?: ?(?:점|分|点|pkt\.?|p\.))?$/u;
/** What a mark is called, beside the words for what buyers write. */
const ofMarks =
  /평점|별점|评分|評分|星级|^(?:note|grade|score|punkte|nota|voto|puntuaci[oó]n|pontuação|skor|puan|điểm|оценка)$/iu;
const bracketed = /^[(（]\s?(\d{1,3}(?:[.,\s]\d{3})+|\d{1,6})\s?(?:件|個|个|개|건|条)?[)）]$/u;

/**
 * The mark between the heading and the price that says in words what it is, where stars beside it are filled as far; and the count in
 * brackets right behind them.
 */
export function putMarkBeside(seen: SeenListing, heading: Element, page: Document): void {
  if (seen.rating !== undefined) return;
  const found = new Map<number, Element>();
  let looked = 0;
  for (const element of page.body.querySelectorAll('*')) {
    if (!follows(heading, element) || heading.contains(element)) continue;
    const text = squeeze((element.textContent ?? '').slice(0, 300), TEXT_LIMIT + 1);
    if (++looked > ELEMENTS_LIMIT || (text.length <= TEXT_LIMIT && signed.test(text))) break;
    if (element.childElementCount > 0 || text.length > TEXT_LIMIT) continue;
    const [, word = '', mark = ''] = named.exec(text) ?? [];
    if (!mark || !(saysOpinion.test(word) || ofMarks.test(word)) || sellerWords.test(word)) continue;
    if (isNamedForOthers(element) || isBoxedWithOthers(element, heading)) continue;
    found.set(Number(mark.replace(',', '.')), element);
  }
  const [[mark, element] = [], ...others] = found;
  if (mark === undefined || !element || others.length > 0) return;
  let box: Element | null = element.parentElement;
  for (let n = 0; box && n < BOXES && !box.contains(heading); box = box.parentElement, n++) {
    if (!isFilledTo(box, mark)) continue;
    put(seen, 'rating', { value: mark, from: 'beside the heading' });
    const count = countBehind(box, decimalIn(page.documentElement.lang));
    if (count) put(seen, 'reviews', { value: count, from: 'beside the heading' });
    return;
  }
}

/** Whether a box has stars that are filled as far as a mark goes. */
const isFilledTo = (box: Element, mark: number): boolean =>
  [...box.querySelectorAll('[style*="width"]')].some((filled) => {
    const share = /(?:^|[;\s])width: ?(\d{1,3}(?:\.\d+)?)%/.exec(filled.getAttribute('style') ?? '')?.[1];
    const isStar = /star|rat(?:e|ing)|score|grade/i.test(
      `${namesOf(filled)} ${namesOf(filled.parentElement ?? filled)}`,
    );
    return share !== undefined && isStar && Math.abs(Number(share) / 20 - mark) < 0.051;
  });

/** The count in brackets in the element right behind a box of stars, or behind the box around it. */
function countBehind(box: Element, decimal: ReturnType<typeof decimalIn>): number | undefined {
  const next = box.nextElementSibling ?? box.parentElement?.nextElementSibling;
  const run = bracketed.exec(squeeze((next?.textContent ?? '').slice(0, 60), TEXT_LIMIT))?.[1];
  return run === undefined ? undefined : countIn(run, decimal);
}
