import { fold } from '../../text/normal.ts';
import { textOf } from '../facts.ts';
import { isOfFrame } from '../others.ts';
import { follows } from '../prices/shown-amounts.ts';

/** At most this many lesser headings are looked at. */
const HEADS_LIMIT = 60;
/** What a name stands in where it leads on, or is one of many. */
const elsewhere = 'a,li,label,button,aside,dialog,[role="dialog"]';

/**
 * The lesser heading that says the very words of the page's own once more, in another part of it and before the way to buy: themes
 * keep a heading of the first rank for programs that read pages, and draw the name where the goods are.
 */
export function nearerHeading(heading: Element, buy: Element, page: Document): Element | undefined {
  const name = fold(textOf(heading, 300));
  return [...page.querySelectorAll('h2,h3')]
    .slice(0, HEADS_LIMIT)
    .find(
      (one) =>
        follows(heading, one) &&
        follows(one, buy) &&
        !one.parentElement?.contains(heading) &&
        !one.closest(elsewhere) &&
        !isOfFrame(one) &&
        fold(textOf(one, 300)) === name,
    );
}
