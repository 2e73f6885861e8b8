import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { isField } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import type { Pair } from '../../tables/pairs.ts';

/** So many rows show how a column writes its amounts. */
const ROWS = 24;
/** One sign twice in an amount: it parts thousands. */
const twice = /(?<![\d.,])\d{1,3}([.,])\d{3}\1\d{3}(?![\d.,])/;

/**
 * Prices without a sign of money, of which one is written in several groups: what parts those parts the thousands of the others
 * too ('1,290,000' beside '85,000'), unless somewhere fewer or more figures stand behind it.
 */
export function withGrouped(columns: Column[], grid: Grid): Column[] {
  if (columns.some(({ role }) => role === 'currency')) return columns;
  return columns.map((column) => {
    const { meaning } = column;
    if (!isField(meaning) || meaning.field !== 'price' || meaning.currency || column.labelled) return column;
    const texts = shownRows(grid, ROWS).flatMap(({ cells }) => amountIn(cells[column.index])?.text ?? []);
    const sign = texts.flatMap((text) => twice.exec(text)?.[1] ?? [])[0];
    if (!sign || !texts.every((text) => isGrouped(text, sign))) return column;
    return { ...column, labelled: (cell) => plainIn(cell, sign, column) };
  });
}

/** Whether the sign parts nothing but thousands in a text, and no other stands in it. */
const isGrouped = (text: string, sign: string): boolean => {
  const amount = text.replace(/^\D+|\D+$/g, '');
  return /^\d{1,3}(?:[.,]\d{3})*$/.test(amount) && !amount.includes(sign === ',' ? '.' : ',');
};

const amountIn = (cell: Element | undefined) => {
  const lines = cell ? shownIn(cell).lines : [];
  return lines.length === 1 && /\d/.test(lines[0]?.text ?? '') ? lines[0] : undefined;
};

function plainIn(cell: Element, sign: string, { header, meaning }: Column): Pair[] {
  const line = amountIn(cell);
  if (!line || !isField(meaning) || !isGrouped(line.text, sign)) return [];
  return [{ meaning, label: header, lines: [{ ...line, text: line.text.replaceAll(sign, '') }] }];
}
