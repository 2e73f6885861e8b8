import { parentOf } from '../../deep.ts';
import { dictionary } from '../../dictionary.ts';
import { isDrawn } from '../../drawn.ts';
import type { Meaning } from '../../lexicon/index.ts';
import { headsOthers } from '../../others.ts';
import { shownIn, textOf } from '../../shown.ts';
import { columnsOf, means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import { codeIn, isCode } from '../../tables/identity.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';
import { holdsMore } from './of-pairs.ts';

/** So many rows show what a table is of. */
const ROWS = 24;
/** At most this many pictures and headings are looked at, and so far up around each. */
const LOOKED_AT = 60;
const UP_MAX = 6;
/** Shorter headings are the page's own. */
const NAME_MIN = 20;
/** What is framed or among others is no head of one of the goods. */
const aside = 'nav,footer,aside,li,table,[role="table"],[role="grid"],[role="row"],[role="dialog"],[role="navigation"]';

/**
 * Whether a table is of goods that others sell, on a page about one of one's own: goods alike, of rivals, the best of a category.
 * It shows neither a seller's code nor a stock; and its heading says that others follow, or the head of the page shows goods that
 * none of its rows names.
 */
export function isBesideOne(grid: Grid, page: Document, shape: Shape): boolean {
  const { element } = grid;
  const isOfOthers = isHeadedForOthers(element) || isNamedInNone(headsOf(page, element, shape), element);
  return isOfOthers && !showsOwn(grid, shape);
}

function isNamedInNone(heads: readonly string[], table: Element): boolean {
  const text = heads.length > 0 ? textOf(table) : '';
  return heads.length > 0 && !heads.some((name) => text.includes(name));
}

/** What a seller sees of his own goods alone. */
function showsOwn(grid: Grid, shape: Shape): boolean {
  const isOwn = (meaning?: Meaning) => means(meaning, 'sku') || means(meaning, 'stock');
  const pairsOf = (cell: Element | undefined) => (cell ? pairsIn(shownIn(cell).lines, shape).pairs : []);
  return (
    columnsOf(grid, shape).some(({ meaning, parts = [] }) => [meaning, ...parts].some(isOwn)) ||
    shownRows(grid, ROWS).some(({ cells }) => cells.some((cell) => pairsOf(cell).some((pair) => isOwn(pair.meaning))))
  );
}

/** Whether the nearest heading before a table, in its own part of the page, says that others follow. */
function isHeadedForOthers(table: Element): boolean {
  let up: Element | undefined = table;
  for (let n = 0; up && n < UP_MAX && !/^(?:main|body)$/.test(up.localName); up = parentOf(up), n++)
    for (let before = up.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = before.matches(headings) ? before : before.querySelector(headings);
      if (heading) return headsOthers(heading);
    }
  return false;
}
const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** The names and codes that stand beside a picture in the head of a page. */
function headsOf(page: Document, table: Element, shape: Shape): string[] {
  const found = new Set<string>();
  for (const picture of [...page.querySelectorAll('img')].slice(0, LOOKED_AT)) {
    if (picture.closest(aside) || table.contains(picture) || !isDrawn(picture)) continue;
    let up = parentOf(picture);
    for (let n = 0; up && n < UP_MAX && !holdsMore(up) && !up.matches('main,body'); up = parentOf(up), n++)
      for (const name of [...codesIn(up, shape), ...namesIn(up)]) found.add(name);
  }
  return [...found];
}

const codesIn = (box: Element, shape: Shape): string[] =>
  pairsIn(shownIn(box).lines, shape).pairs.flatMap(({ meaning, lines }) =>
    isCode(meaning) ? (codeIn(lines, meaning, shape) ?? []) : [],
  );

const namesIn = (box: Element): string[] =>
  [...box.querySelectorAll('h1,h2')]
    .map((heading) => textOf(heading))
    .filter((text) => text.length > NAME_MIN && !dictionary.noName(text));
