import { chosenOf } from '../drawn.ts';
import { words } from './words.ts';

/** Each part of a page of goods, and the ways in which shops draw it. */
export const ways = {
  language: Object.keys(words) as (keyof typeof words)[],
  /** Where the page states for machines what it sells. */
  data: [
    'json-ld',
    'graph',
    'group',
    'aggregate',
    'microdata',
    'rdfa',
    'open-graph',
    'next data',
    'flight',
    'nuxt',
    'state',
    'data layer',
    'list of others',
    'nothing',
  ],
  /** What that goes without. */
  lacks: ['nothing', 'marks', 'picture', 'marks and picture'],
  address: ['folder', 'name and code', 'query', 'html', 'name'],
  title: [
    'h1',
    'maker in it',
    'maker above',
    'in a header',
    'div',
    'h2',
    'hidden and shown',
    'badge in it',
    'role',
    'under the sign',
    'named for tests',
  ],
  /** What the page is called. */
  called: ['goods and shop', 'shop and goods', 'counted', 'cut short', 'selling'],
  price: ['plain', 'raised cents', 'sign apart', 'marked up', 'named', 'parts', 'labelled', 'in the button', 'code'],
  /** What stands with the price. */
  beside: [
    'nothing',
    'del before',
    's behind',
    'class behind',
    'style before',
    'words behind',
    'instalments',
    'unit',
    'member before',
    'member behind',
    'untaxed behind',
    'untaxed before',
    'from',
    'range',
    'percent and del',
    'options',
    'lowest of a month',
    'saved',
    'tiers',
    'listed before',
    'listed behind',
  ],
  gallery: ['img', 'lazy', 'srcset', 'picture', 'background', 'thumbnails before', 'zoom', 'video', 'placeholder'],
  marks: ['none', 'widths', 'label', 'classes', 'text', 'meter', 'element', 'number', 'out of', 'with bar', 'program'],
  counts: ['link', 'brackets', 'short', 'words', 'beside questions', 'ratings apart', 'none'],
  stock: ['in stock', 'sold out', 'sold out without price', 'preorder', 'unsaid'],
  crumbs: ['nav', 'data', 'none'],
  code: ['text', 'none', 'attribute', 'meta', 'field', 'table'],
} as const;

/** What stands on a page of goods and is not of them: each is there or not. */
export const others = [
  'alike before',
  'alike behind',
  'alike as a strip',
  'seen',
  'together',
  'opinions',
  'seller',
  'shipping',
  'financing',
  'coupon',
  'compare',
  'cart',
  'sticky',
  'modal',
  'colours',
  'menu',
  'marks of the shop',
] as const;

export type Other = (typeof others)[number];
export type Choices = { [part in keyof typeof ways]: (typeof ways)[part][number] } & { others: readonly Other[] };

/** How many of all that is of others a page has. */
const SHARE = 0.3;

/** One way for each part, by chance. */
export const chosen = (chance: () => number): Choices =>
  ({
    ...chosenOf(ways, chance),
    others: others.filter(() => chance() < SHARE),
  }) as Choices;
