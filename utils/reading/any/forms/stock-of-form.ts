import { squeeze } from '../../../text/normal.ts';
import { readCount } from '../../../text/numbers.ts';
import { parentOf } from '../../deep.ts';
import { dictionary } from '../../dictionary.ts';
import { isDrawn } from '../../drawn.ts';
import { cellBefore } from '../../forms/label.ts';
import { stockAtPlace } from '../../forms/stock-at-place.ts';
import type { Line } from '../../lines.ts';
import { shownIn } from '../../shown.ts';
import { aligned } from '../../tables/aligned.ts';
import { columnsOf, labelHere, means } from '../../tables/columns.ts';
import { gridsOf } from '../../tables/grids.ts';
import { withoutAdded } from '../../tables/header-text.ts';
import type { Draft } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';

/** How many there are, where a form says it in no field of its own: in words, or for the one place they lie in. */
export function putStock(draft: Draft, page: Document, shape: Shape): void {
  const ways = [
    ['stock in words', inWords],
    ['stock in a cell', inCell],
    ['stock of a place', inPlaces],
    ['stock of a place', stockAtPlace],
  ] as const;
  for (const [source, way] of ways) {
    const said = way(page, shape);
    const read = said === undefined ? undefined : readCount(said.replace(/(?<=\d)[.,]00$/, ''), {});
    if (read?.kind !== 'value') continue;
    draft.stock = read.value;
    draft.sources.stock = source;
    return;
  }
}

const count = /\d[\d.,]*/g;
/** At most this many elements are looked at. */
const ELEMENTS_LIMIT = 5000;
/** What says that goods are there is no longer. */
const WORDS_MAX = 24;

/** The one count of pieces in stock that the page says in words, in a box of no table: '45 in stock'; or '45' over 'In stock'. */
function inWords(page: Document): string | undefined {
  const all = page.querySelectorAll(page.querySelector('form,main') ? 'form *,main *' : 'body *');
  const counts = [...all].slice(0, ELEMENTS_LIMIT).flatMap((element) => {
    const text = element.childElementCount === 0 ? squeeze((element.textContent ?? '').slice(0, 80)) : '';
    if (text === '' || element.closest('table,[role="row"],li')) return [];
    return /\d/.test(text) ? countIn(text) : isThere(text) && isDrawn(element) ? countOver(element, text) : [];
  });
  return onlyOf(counts);
}

const onlyOf = (texts: readonly string[]): string | undefined => (new Set(texts).size === 1 ? texts[0] : undefined);

const isThere = (text: string): boolean =>
  text.length <= WORDS_MAX && /^\p{L}/u.test(text) && dictionary.inStock(`# ${text}`) === 0;

function countIn(text: string): string[] {
  const [found, ...more] = text.match(count) ?? [];
  return found && more.length === 0 && dictionary.inStock(text.replace(found, '#')) === 0 ? [found] : [];
}

/** The one number in the smallest box around such words that has any, beside one word for its pieces at most. */
function countOver(label: Element, words: string): string[] {
  for (let up = parentOf(label), n = 0; up && n < 4; up = parentOf(up), n++) {
    const text = squeeze(
      shownIn(up)
        .lines.map((line) => line.text)
        .join(' '),
      200,
    );
    const [found, ...more] = text.match(count) ?? [];
    if (!found) continue;
    const rest = squeeze(text.replace(found, '').replace(words, ''));
    return more.length === 0 && /^(?:\p{L}{1,12}\.?)?$/u.test(rest) ? [found] : [];
  }
  return [];
}

/** The one count that stands in a cell behind the word for stock, with words about it at most: '45', a link to change it, a box to tick. */
function inCell(page: Document, shape: Shape): string | undefined {
  const names = [...page.querySelectorAll('form th,form td,main th,main td,dt')].slice(0, ELEMENTS_LIMIT);
  const counts = names.flatMap((name) => {
    const value = name.nextElementSibling;
    const isName = value !== null && (name.localName === 'dt' ? value.localName === 'dd' : cellBefore(value) === name);
    const text = isName ? nameIn(name) : '';
    if (!value || text === '' || text.length > WORDS_MAX || !means(labelHere(text, shape), 'stock')) return [];
    const parts = isDrawn(value) ? shownIn(value).lines.flatMap((line) => line.parts) : [];
    const [found, ...more] = parts.filter((part) => /\d/.test(part.text));
    return [found && more.length === 0 && !parts.some(({ typed }) => typed) ? found.text : ''];
  });
  return onlyOf(counts);
}

/** What a cell calls the one behind it, without what its form adds. */
const nameIn = (cell: Element): string =>
  withoutAdded(shownIn(cell).lines.flatMap(({ parts }) => parts.map(({ text }) => text))).join(' ');

/**
 * How many lie in the one place that a table names, under a word that is of stock where nothing else is counted; of several, where
 * its last row says how many they are in all.
 */
function inPlaces(page: Document, shape: Shape): string | undefined {
  const counts = gridsOf(page, shape).flatMap((grid) => {
    const columns = columnsOf(grid, shape);
    const stocks = columns.filter(({ meaning, header }) => means(meaning ?? dictionary.label(header), 'stock'));
    const isOfMore = columns.some(({ meaning, role }) =>
      role ? role !== 'place' : (['price', 'sku', 'id', 'title'] as const).some((field) => means(meaning, field)),
    );
    const [column, ...others] = stocks;
    const place = columns.find(({ role }) => role === 'place');
    if (!column || others.length > 0 || isOfMore || !place) return [];
    const rows = [...grid.rows()].map((row) => {
      const cells = aligned(row, grid, columns)?.cells ?? [];
      return { name: onlyLine(cells[place.index])?.text ?? '', count: onlyLine(cells[column.index]) };
    });
    const [only] = rows;
    return (rows.length === 1 ? only?.count?.text : inAll(rows)) ?? [];
  });
  return counts.length === 1 ? counts[0] : undefined;
}

const onlyLine = (cell: Element | undefined): Line | undefined => {
  const [line, ...more] = cell ? shownIn(cell).lines : [];
  return more.length === 0 ? line : undefined;
};

/**
 * The count of the last row, where it is the sum of all others and is called one, or nobody can change it as they can the others:
 * what the form itself adds up can be sold.
 */
function inAll(rows: readonly { name: string; count: Line | undefined }[]): string | undefined {
  const numbers = rows.map(({ count }) => {
    const read = readCount(count?.text ?? '', {});
    return read.kind === 'value' ? read.value : Number.NaN;
  });
  const [last, ...others] = [...rows].reverse();
  const sum = numbers.slice(0, -1).reduce((all, each) => all + each, 0);
  if (!last || others.length < 2 || numbers.at(-1) !== sum) return undefined;
  const isTyped = (line: Line | undefined) => line?.parts.some(({ typed }) => typed) ?? false;
  const isReckoned = others.every(({ count }) => isTyped(count)) && !isTyped(last.count);
  return isReckoned || dictionary.noName(last.name) ? last.count?.text : undefined;
}
