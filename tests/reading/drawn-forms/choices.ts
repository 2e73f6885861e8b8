import { chosenOf } from '../drawn.ts';
import { words } from './words.ts';

/** Each part of a form, and the ways in which consoles draw it. */
export const ways = {
  /** Whose console it is: nobody's we know, or a marketplace's. */
  host: ['unknown', 'shopify', 'etsy', 'aliexpress'],
  language: Object.keys(words) as (keyof typeof words)[],
  /** Where the name of a field stands. */
  label: [
    'for',
    'wrapping',
    'aria-label',
    'aria-labelledby',
    'placeholder',
    'above',
    'th',
    'td',
    'dt',
    'floating',
    'legend',
    'beside',
  ],
  /** What stands with a name. */
  mark: ['nothing', 'star', 'star before', 'tooltip', 'counter', 'colon', 'two languages', 'required', 'optional'],
  title: ['input', 'textarea', 'contenteditable', 'shadow', 'kat', 'ant', 'el', 'polaris'],
  /** A second title. */
  other: ['none', 'hidden tab', 'named language', 'search engines'],
  price: ['sign before', 'sign behind', 'code', 'select', 'in the label', 'bare'],
  /** Prices beside the price. */
  prices: ['one', 'sale', 'minimum', 'cost', 'all'],
  sku: ['field', 'read only', 'text'],
  id: ['address', 'text'],
  images: ['tiles', 'backgrounds', 'late', 'named', 'add tile first', 'video first', 'with those of the description'],
  variants: ['none', 'alone', 'beside'],
  category: ['none', 'select', 'button', 'path'],
  /** What is on the page beside the form. */
  beside: ['nothing', 'search', 'filter', 'feedback', 'chat', 'bullets', 'related', 'shop'],
  state: ['saved', 'typed'],
} as const;

export type Choices = { [part in keyof typeof ways]: (typeof ways)[part][number] };

/** One way for each part, by chance. */
export const chosen = (chance: () => number): Choices => chosenOf(ways, chance);
