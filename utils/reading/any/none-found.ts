import { ofVisitor } from '../cards/called-cards.ts';
import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { namesOf } from '../former-price.ts';
import { isNamedForOthers, isOfFrame } from '../others.ts';
import { ownSentence } from '../own-sentence.ts';

/** At most this many elements are looked at; what says that nothing was found is no longer. */
const ELEMENTS_LIMIT = 3000;
const TEXT_MAX = 140;
/** In these words a shop may also say that something costs nothing: then what there is none of must be goods, or what was looked for. */
const broad = /nessun|nenhum|no hay|không có/i;
const sought =
  /prodott|articol|risultat|element|produt|artig|item|resultad|product|artícul|encontrad|trovat|sản phẩm|kết quả/i;
/** So far up a part of the page may say that a visitor has put nothing there. */
const STEPS = 6;

/** Whether a page says, before the first of some cards, that nothing was found: then they are what its shop would sell instead. */
export function saysNoneFound(page: Document, [first]: readonly { card: Element }[]): boolean {
  for (const element of [...page.body.querySelectorAll('h1,h2,h3,h4,h5,p,div,span,strong,b')].slice(
    0,
    ELEMENTS_LIMIT,
  )) {
    if (!first || !(first.card.compareDocumentPosition(element) & element.DOCUMENT_POSITION_PRECEDING)) return false;
    const text = ownSentence(element, TEXT_MAX + 1);
    if (text.length < 6 || text.length > TEXT_MAX || (broad.test(text) && !sought.test(text))) continue;
    if (dictionary.empty(text) && !isAside(element) && isDrawn(element)) return true;
  }
  return false;
}

function isAside(element: Element): boolean {
  if (isOfFrame(element) || isNamedForOthers(element) || element.closest('aside,form,[role="dialog"],dialog'))
    return true;
  let up: Element | null = element;
  for (let n = 0; up && n < STEPS && up.localName !== 'body'; up = up.parentElement, n++)
    if (ofVisitor.test(namesOf(up))) return true;
  return false;
}
