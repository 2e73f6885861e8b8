import { relativeDays } from '../../text/relative-days.ts';

/**
 * A text of a page, in the order of the page: 't' what a field holds, 'r' one for the first or last of several days, 'c' what is chosen, 'p' a control, 'h' a heading or what is pressed, '' anything else;
 * how deep it stands in the tree, how deep the box it shares with the text before it, and on which line it is drawn.
 */
export type Said = readonly [text: string, kind: string, depth: number, shared: number, line: number];

/** Whether a field holds it. */
export const isTyped = (kind: string | undefined): boolean => kind === 't' || kind === 'r';
/** Whether a control holds it, typed or chosen. */
export const isChosen = ([, kind]: Said): boolean => isTyped(kind) || kind === 'c';

/** What a control is called, before what is chosen in it: 'Period: 28 days'. */
const named = /^\p{L}[^:：\d]{2,19}[:：] ?/u;

/** How many days back a text counts. */
export function countOf(text: string): number | undefined {
  const count = text.length < 40 ? relativeDays(text.replace(named, '')) : undefined;
  return typeof count === 'string' ? 1 : count;
}

/** How many boxes up from a text the one stands that it shares with another before it. */
export function levels(said: readonly Said[], from: number, at: number): number {
  let shared = said[at]?.[2] ?? 0;
  for (let n = from + 1; n <= at; n++) shared = Math.min(shared, said[n]?.[3] ?? 0);
  return (said[at]?.[2] ?? 0) - shared;
}
