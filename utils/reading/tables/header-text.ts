import { squeeze } from '../../text/normal.ts';
import { dictionary, isSettled } from '../dictionary.ts';
import { shownIn } from '../shown.ts';

/** What is longer is nothing that a table adds. */
const ADDED_MAX = 80;

/** The pieces of a header or label without those that its table or form adds; one that stands alone is never added. */
export const withoutAdded = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => texts.length === 1 || text.length > ADDED_MAX || !dictionary.added(text));

/** A header as it is read: without what the table adds to it for sorting and help, and without what only screen readers see. */
export function headerText(cell: Element): string {
  const lines = shownIn(cell).lines.flatMap(({ parts }) => parts.map(({ text }) => text));
  const kept = withoutAdded(lines);
  // While that is asked, the first piece is likely the header: what it means is asked along.
  const pieces = isSettled() ? kept : lines.slice(0, 1);
  return squeeze((pieces.length > 0 ? pieces : lines).join(' ').replace(/[(（]\s*[)）]/g, ''), 200);
}
