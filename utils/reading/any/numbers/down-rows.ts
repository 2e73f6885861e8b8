import { dictionary } from '../../dictionary.ts';
import { shownIn, textOf } from '../../shown.ts';
import { isField, pairLabel } from '../../tables/columns.ts';
import type { Seen } from '../../tables/fields.ts';
import { isNumber } from '../../tables/figures.ts';
import type { Shape } from '../../tables/shape.ts';

const TABLES_LIMIT = 50;
const ROWS_MAX = 60;
/** Fewer rows that name a number may be of anything. */
const NAMED_MIN = 3;

/** What stands behind a value: how it changed, or nothing. */
const change = /^[\s+\-−–—↑↓▲▼%％\d.,()]*$/u;
const isChange = (cell: Element): boolean => {
  const text = textOf(cell);
  return change.test(text) && (!/\d/.test(text) || /[%％]/.test(text));
};

/** A head over the values that says no days and names nobody: 'Value', 'Değer'. */
const isOfValues = (head: Element): boolean => {
  const text = textOf(head);
  return !/\d/.test(text) && text.split(/\s+/).length < 3 && dictionary.column(text) === undefined && !saysDays(text);
};
const saysDays = (text: string): boolean =>
  dictionary.lastDays(text, { today: '2000-01-02', includesToday: true }) !== undefined;

/**
 * Numbers of a table that has one a row: its name, its value, and how it changed. Where a column behind the value holds more than
 * changes, it may be of other days or other shops, and nobody knows which of the two is meant.
 */
export function downRows(root: Element, shape: Shape): Seen[] {
  return [...root.querySelectorAll('table')].slice(0, TABLES_LIMIT).flatMap((table) => {
    const [head, ...rows] = table.rows;
    const width = head?.cells.length ?? 0;
    const isEven = width > 2 && width < 5 && rows.every(({ cells }) => cells.length === width);
    const over = head?.cells[1];
    if (!isEven || !over || !isOfValues(over) || rows.length > ROWS_MAX || table.querySelector('table')) return [];
    if (!rows.every(({ cells }) => [...cells].slice(2).every(isChange))) return [];
    const seen = rows.flatMap((row): Seen[] => {
      const [name, value] = row.cells;
      const label = name ? textOf(name) : '';
      const meaning = pairLabel(label, shape);
      const parts = value ? shownIn(value).lines.flatMap((line) => line.parts) : [];
      const [part, ...others] = parts;
      return isField(meaning) && part && others.length === 0 && isNumber(part.text)
        ? [
            {
              ...meaning,
              row: 1,
              header: label,
              source: `label "${label}"`,
              lines: [{ text: part.text, parts: [part] }],
            },
          ]
        : [];
    });
    const isTwice = new Set(seen.map(({ field }) => field)).size < seen.length;
    return seen.length >= NAMED_MIN && !isTwice ? seen : [];
  });
}
