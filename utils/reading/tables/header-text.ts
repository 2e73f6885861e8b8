import { squeeze } from '../../text/normal.ts';
import { dictionary } from '../dictionary.ts';
import { shownIn } from '../shown.ts';

/** What is longer is nothing that a table adds. */
const ADDED_MAX = 80;

/** A header as it is read: without what the table adds to it for sorting and help, and without what only screen readers see. */
export function headerText(cell: Element): string {
  const lines = shownIn(cell).lines.flatMap(({ parts }) => parts.map(({ text }) => text));
  const kept = lines.filter((text) => text.length > ADDED_MAX || !dictionary.added(text));
  return squeeze((kept.length > 0 ? kept : lines).join(' ').replace(/[(（]\s*[)）]/g, ''), 200);
}
