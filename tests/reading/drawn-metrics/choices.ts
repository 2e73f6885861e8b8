import { chosenOf } from '../drawn.ts';
import { words } from './words.ts';

/** Each part of a page of one listing's numbers, and the ways in which consoles draw it. */
export const ways = {
  host: ['etsy', 'aliexpress', 'wildberries'],
  language: Object.keys(words) as (keyof typeof words)[],
  /** What holds the numbers. */
  box: [
    'cards',
    'cards of lines',
    'label below',
    'label beside',
    'tabs',
    'dl',
    'dl of boxes',
    'table of two columns',
    'table of one row',
    'sentences',
  ],
  /** What stands in a card beside the number. */
  change: ['none', 'percent', 'compared', 'compared number', 'sparkline'],
  help: ['none', 'hidden', 'tooltip', 'attribute'],
  beside: ['nothing', 'goal', 'average'],
  rate: ['percent', 'none'],
  head: ['link', 'heading'],
  period: ['inputs', 'select', 'buttons', 'text'],
  /** What else the page says under the same names. */
  other: ['nothing', 'today', 'sources', 'sources with totals', 'days', 'variants', 'another listing', 'menu'],
} as const;

export type Choices = { [part in keyof typeof ways]: (typeof ways)[part][number] };

/** One way for each part, by chance. */
export const chosen = (chance: () => number): Choices => chosenOf(ways, chance);
