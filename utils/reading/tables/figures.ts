import { currenciesOf } from '../../text/currencies.ts';
import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { type Part, shownIn, textOf } from '../shown.ts';
import { isField, pairLabel } from './columns.ts';
import type { Seen } from './fields.ts';
import { headerText } from './header-text.ts';
import { type Pair, pairsIn } from './pairs.ts';
import type { Shape } from './shape.ts';

/** Where numbers stand that are of something else: what leads elsewhere, and tables of more than a name and its value. */
const apart = 'nav,footer,aside,[role="menu"],[role="navigation"],[role="grid"],[role="table"]';
/** Fields of the listing itself: its page of numbers shows them in its head. */
const ofListing = /^(?:title|image|id|sku|parent|price|stock|rating|reviews|category|brand)$/;
/** At most this many lines of a page are looked at. */
const LINES_LIMIT = 3000;

/**
 * The numbers of a page that is of one listing, each with the name beside, above or below it in a box that names no other. Where
 * a box has two numbers that are neither a change nor named by other words, nobody knows which is meant.
 */
export function figuresIn(root: Element, shape: Shape, isOther: (link: Element) => boolean): Seen[] {
  const lines = shownIn(root).lines.slice(0, LINES_LIMIT);
  const found = lines.flatMap((line): Found[] => {
    const sentences = /[:：]/.test(line.text)
      ? pairsIn([line], shape).pairs.filter((pair) => pair.lines.length > 0)
      : [];
    const boxes = line.parts.flatMap((label) => {
      const meaning = meaningOf(label, shape);
      const value = meaning && isDrawn(label.element) ? numberNamed(label, shape) : undefined;
      return meaning && value ? [{ meaning, label: label.text, lines: [{ text: value.text, parts: [value] }] }] : [];
    });
    const [first] = line.parts;
    return first && !isApart(first.element) && !isOfOther(first.element, isOther) ? [...sentences, ...boxes] : [];
  });
  return [...found, ...inRows(root, shape)].flatMap(({ meaning, label, lines }) =>
    isField(meaning) && !ofListing.test(meaning.field)
      ? [{ ...meaning, row: 1, header: label, source: `label "${label}"`, lines }]
      : [],
  );
}

type Found = Pick<Pair, 'meaning' | 'label' | 'lines'>;

/** Numbers in the one row of a table that has names of numbers alone above it. */
const inRows = (root: Element, shape: Shape): Found[] =>
  [...root.querySelectorAll('table')].slice(0, 50).flatMap((table) => {
    const [head, row, ...more] = table.rows;
    // A cell too few or too wide, and the others stand under a name that is not theirs.
    const isEven = head?.cells.length === row?.cells.length && !table.querySelector('[colspan]:not([colspan="1"])');
    const found = [...(head?.cells ?? [])].flatMap((cell, at): Found[] => {
      const label = headerText(cell);
      const meaning = pairLabel(label, shape);
      const value = row?.cells[at];
      return meaning && value ? [{ meaning, label, lines: shownIn(value).lines }] : [];
    });
    return isEven && more.length === 0 && found.length > 2 && found.length === row?.cells.length ? found : [];
  });

/** Whether a number is of other goods, or of one day among others: what its own part of the page leads to, or is called. */
function isOfOther(element: Element, isOther: (link: Element) => boolean): boolean {
  let up: Element | undefined = element;
  for (let n = 0; up && n < 5; up = parentOf(up), n++) {
    if (n < 4 && [...up.querySelectorAll('a[href]')].some(isOther)) return true;
    const before = up.previousElementSibling;
    if (before && /^h[2-6]$/.test(before.localName) && isOneDay(textOf(before))) return true;
  }
  return false;
}

const isOneDay = (text: string): boolean => {
  const days = dictionary.lastDays(text, { today: '2000-01-02', includesToday: true });
  return days !== undefined && days.start === days.end;
};

const partsOf = (element: Element): Part[] => shownIn(element).lines.flatMap(({ parts }) => parts);

function meaningOf({ text, typed }: Part, shape: Shape) {
  const meaning = typed ? undefined : pairLabel(text, shape);
  return isField(meaning) && !ofListing.test(meaning.field) ? meaning : undefined;
}

function isApart(element: Element): boolean {
  const row = element.closest('tr');
  // A box may have a head of its own.
  const head = element.closest('header');
  return (
    element.closest(apart) !== null ||
    (head !== null && !head.closest('main,article,section')) ||
    (row !== null && row.childElementCount !== 2)
  );
}

/** A number by itself: with its money or a word of size, and not the change against other days. */
export function isNumber(text: string): boolean {
  const [, before = '', behind] = /^([^\p{N}]{0,6})\p{N}[\p{N}.,'’\s]*(.{0,6})$/u.exec(text) ?? [];
  const isMoney = !/\p{L}/u.test(before) || currenciesOf(before.replace(/\s/g, '')).length > 0;
  return behind !== undefined && isMoney && !/[+\-−–↑↓▲▼(（]/.test(before) && !/\p{L}{4}/u.test(behind);
}

/** The one number in the nearest box around a name that has any, as long as the box bears no other name. */
function numberNamed(label: Part, shape: Shape): Part | undefined {
  const dt = label.element.closest('dt');
  for (let up = dt ?? label.element, n = 0; n < 6; n++) {
    const next = up === dt ? dt.nextElementSibling : null;
    const parts = [...partsOf(up), ...(next?.localName === 'dd' ? partsOf(next) : [])];
    if (parts.filter((part) => meaningOf(part, shape)).length > 1) return undefined;
    const own = ownNumbers(parts, label);
    if (own.length > 0) return own.length === 1 ? own[0] : undefined;
    const above = parentOf(up);
    if (!above || up === dt) return undefined;
    up = above;
  }
  return undefined;
}

/** Numbers that no other words stand before: '较上周期 1,204' is of other days. A sign to press for help is no word. */
function ownNumbers(parts: readonly Part[], label: Part): Part[] {
  let isOwn = true;
  return parts.filter((part) => {
    const isValue = isNumber(part.text);
    if (!isValue && /\p{L}/u.test(part.text) && !dictionary.added(part.text)) isOwn = part.element === label.element;
    return isValue && isOwn;
  });
}
