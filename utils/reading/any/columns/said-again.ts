import { fold } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import type { Column } from '../../tables/column.ts';
import { isField } from '../../tables/columns.ts';

/** So many letters of a word of a group stand in what says it again, and all but its ending; of scripts that write words in signs, all. */
const LETTERS_MIN = 4;
const ENDING = 2;

/**
 * A group of columns turns a number below it into another, where nobody knows the group. One that its column's own name says again,
 * 'Orders / Ordered units', 'Basket / Added to basket', adds nothing to it: there the column means what it means anywhere.
 */
export const withSaidAgain = (columns: Column[]): Column[] =>
  columns.map((column) => {
    const [group = '', leaf = '', ...more] = column.header.split('/');
    if (column.meaning || column.role || column.parts || column.labelled || leaf === '' || more.length > 0)
      return column;
    const meaning = saysAgain(fold(group), fold(leaf)) ? dictionary.header(leaf.trim()) : undefined;
    return isField(meaning) ? { ...column, meaning } : column;
  });

/** Whether each word of a group stands in what is said below it: 'New orders' over 'Orders' says more. */
const saysAgain = (group: string, leaf: string): boolean => {
  const words = group.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  return words.length > 0 && words.every((word) => leaf.includes(stemOf(word)));
};

const stemOf = (word: string): string =>
  ofSigns.test(word) ? word : word.slice(0, Math.max(LETTERS_MIN, word.length - ENDING));
const ofSigns = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/u;
