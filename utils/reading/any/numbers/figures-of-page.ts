import { fold } from '../../../text/normal.ts';
import type { Seen } from '../../tables/fields.ts';
import { figuresIn } from '../../tables/figures.ts';
import type { Shape } from '../../tables/shape.ts';
import { downRows } from './down-rows.ts';

/** The numbers of one listing on its page: in boxes, and down the rows of a table. */
export const figuresOfPage = (root: Element, shape: Shape, isOther: (link: Element) => boolean): Seen[] =>
  withoutBreakdown([...figuresIn(root, shape, isOther), ...downRows(root, shape)].filter((seen) => !explains(seen)));

/** Whether words behind a name say what it means: 'Impressions: how often it was shown.' */
const explains = ({ lines }: Seen): boolean =>
  lines.length > 0 && lines.every(({ text }) => /\p{L}{3}/u.test(text) && !/\p{N}/u.test(text));

/** As many alike under one name are parts of it: of places, days, sizes. */
const ALIKE_MIN = 3;
const DEPTH = 3;

/** How an element and what it stands in are made. */
function makeOf(element: Element | undefined): string {
  let made = '';
  let up: Element | null = element ?? null;
  for (let n = 0; up && n < DEPTH; up = up.parentElement, n++) made += `<${up.localName} ${up.getAttribute('class')}`;
  return made;
}

/** Numbers without those that stand under one name several times in boxes of one make: where they come from, one by one. */
function withoutBreakdown(seen: readonly Seen[]): Seen[] {
  const keyOf = ({ field, header, lines }: Seen): string =>
    `${field} ${fold(header)} ${makeOf(lines[0]?.parts[0]?.element)}`;
  const counts = new Map<string, number>();
  for (const key of seen.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return seen.filter((each) => (counts.get(keyOf(each)) ?? 0) < ALIKE_MIN);
}
