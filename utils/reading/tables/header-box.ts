import { shownIn } from '../shown.ts';
import { columnOf, isField } from './columns.ts';

import type { Shape } from './shape.ts';

/** What is longer is the name of no column, whatever a table adds to it. */
const LONG = 300;

/** What a box is called: the first it shows, before what is added for sorting and help; '' where it says more than a name. */
export const nameIn = (box: Element): string =>
  (box.textContent ?? '').length > LONG ? '' : (shownIn(box).lines[0]?.parts[0]?.text ?? '');

/** Whether a text is the header of a column we read, or of the goods. */
export function isHeader(text: string, shape: Shape): boolean {
  const { meaning, role } = columnOf([text], 0, shape);
  return isField(meaning) || role === 'product';
}

/** A header row has at least this many columns, of which this many we know. */
export const COLUMNS_MIN = 3;
export const KNOWN_MIN = 2;

/** Whether boxes are the headers of a table: enough of them we know, and none of those stands there twice. */
export function areHeaders(boxes: readonly Element[], shape: Shape): boolean {
  const known = boxes.map(nameIn).filter((text) => isHeader(text, shape));
  return known.length >= KNOWN_MIN && new Set(known).size === known.length;
}
