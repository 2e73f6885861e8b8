import { saysOpinion } from '../lexicon/reviews.ts';

/** So much of what a page says below its heading is looked at. */
const TEXTS_LIMIT = 600;
const FOLLOWS = 4;

/**
 * Of two counts that data names apart, of marks and of written reviews, the one that the page shows first below its heading:
 * there it stands beside the mark. Undefined where it shows neither.
 */
export function countShown(counts: readonly string[], page: Document): string | undefined {
  const heading = page.querySelector('h1');
  const patterns = counts.map(
    (count) => new RegExp(`(?<![\\d.,])${count.replace(/\B(?=(?:\d{3})+$)/g, '[.,\\s]?')}(?!\\d|[.,]\\d)`),
  );
  const texts = page.createTreeWalker(page.body, FOLLOWS);
  for (let node = texts.nextNode(), n = 0; node && n < TEXTS_LIMIT; node = texts.nextNode()) {
    if (heading && (heading.compareDocumentPosition(node) & FOLLOWS) === 0) continue;
    if (/^(?:script|style|noscript|template)$/.test(node.parentElement?.localName ?? '')) continue;
    const text = wholeText(node).slice(0, 200);
    if (text.trim() === '' || node.previousSibling?.nodeType === 3) continue;
    n++;
    const [first] = patterns
      .map((pattern, at) => ({ at, index: text.search(pattern) }))
      .filter(({ index }) => index >= 0)
      .sort((a, b) => a.index - b.index);
    if (first && isOfOpinions(node.parentElement, text)) return counts[first.at];
  }
  return undefined;
}

/** A text that is cut into several nodes, in one. */
function wholeText(node: Node): string {
  let text = '';
  for (let part: Node | null = node; part?.nodeType === 3; part = part.nextSibling) text += part.nodeValue ?? '';
  return text;
}

/** A longer text around a number speaks of other things too. */
const AROUND_MAX = 80;

/** Whether a number stands in brackets alone, or beside a word for what buyers say, in its text or the box around it. */
function isOfOpinions(element: Element | null, text: string): boolean {
  const around = [element, element?.parentElement].map((one) => one?.textContent ?? '');
  return (
    /^\s*\([\d.,\s]+\)\s*$/.test(text) ||
    [text, ...around].some((said) => said.length <= AROUND_MAX && saysOpinion.test(said))
  );
}
