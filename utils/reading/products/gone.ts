import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { isNamedForOthers, isOfFrame } from '../others.ts';
import { ownSentence } from '../own-sentence.ts';

/** At most this many elements are looked at, and so many of their texts. */
const ELEMENTS_LIMIT = 600;
const TEXTS_LIMIT = 24;
const TEXT_MAX = 240;

/**
 * Whether a page that heads no goods says that there are none: what its tags and data still name is of another day. Such pages
 * go on with goods of others; what is called so is not asked.
 */
export function saysGone(page: Document): boolean {
  const texts: string[] = [];
  for (const element of [...page.body.querySelectorAll('h1,h2,h3,p,div,span,strong,b')].slice(0, ELEMENTS_LIMIT)) {
    if (texts.length === TEXTS_LIMIT) break;
    const text = ownSentence(element, TEXT_MAX + 1);
    if (text.length < 6 || text.length > TEXT_MAX || isOfFrame(element) || isNamedForOthers(element)) continue;
    if (isDrawn(element)) texts.push(text);
  }
  return texts.length > 0 && dictionary.gone(texts.join('\n')) === true;
}
