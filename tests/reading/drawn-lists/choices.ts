import { chosenOf } from '../drawn.ts';
import { words } from './words.ts';

/** Each part of a list, and the ways in which consoles draw it. */
export const ways = {
  /** What holds the rows. */
  box: [
    'table',
    'roles',
    'divs',
    'lists',
    'side by side',
    'two tables',
    'pinned',
    'dl',
    'labels with colons',
    'labels over values',
    'values over labels',
    'labels in cells',
    'a body each',
    'title above',
    'date above',
  ],
  language: Object.keys(words) as (keyof typeof words)[],
  /** What a table adds to the names of its columns. */
  header: ['plain', 'help', 'help by class', 'for screen readers', 'button', 'sorted', 'searched', 'unit'],
  title: ['link', 'span', 'cut', 'field', 'input', 'badge', 'mark', 'strong'],
  /** What stands beside the title in its cell. */
  beside: ['nothing', 'picture', 'id', 'id and sku'],
  id: ['column', 'copied', 'label', 'button', 'parts', 'colon apart', 'row'],
  price: ['sign', 'code', 'field', 'parts', 'crossed', 'note', 'chosen'],
  stock: ['plain', 'field', 'pieces', 'badge', 'variants', 'steps', 'places'],
  /** What is counted: in a column of its own, or by its label in one of all numbers. */
  views: ['column', 'labelled'],
  /** Columns and rows that are of no listing. */
  extra: ['none', 'boxes to tick', 'numbers', 'groups', 'sums', 'details', 'status', 'status and boxes'],
} as const;

export type Choices = { [part in keyof typeof ways]: (typeof ways)[part][number] };

/** One way for each part, by chance. */
export const chosen = (chance: () => number): Choices => chosenOf(ways, chance);
