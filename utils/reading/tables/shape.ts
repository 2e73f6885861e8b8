import type { MarketplaceId } from '../../ids.ts';
import type { LabelField, Meaning } from '../lexicon/index.ts';
import type { Line } from '../lines.ts';
import type { Column } from './column.ts';
import type { Grid } from './grid.ts';

/** What is particular to a marketplace's consoles; all of it may be absent for a console never seen. */
export interface Shape {
  marketplace?: MarketplaceId;
  /** What an item's code looks like, whole: /^B0[A-Z0-9]{8}$/. Anything else is not taken for one. */
  id?: RegExp;
  /** Where an address names an item; the first group is its code. */
  addresses?: readonly RegExp[];
  /** Labels and headers that mean something else here than elsewhere; keys as `fold` makes them. */
  labels?: Readonly<Record<string, Meaning>>;
  /** How labels are read in a column of variants, where they mean something else than beside the product. */
  variants?: Shape;
  /** Attributes of a row that hold a code: { 'data-id': 'id' }. */
  rowAttributes?: Readonly<Record<string, 'id' | 'sku'>>;
  /** The code of a row that shows none, by what its boxes and links agree on. */
  numberOf?: (row: Element) => string | undefined;
  /** Selector of one listing's box, where the console shows boxes and no table. Stable parts of names only. */
  cards?: string;
  /** Fields that its boxes show as a rule, for the reading health; tables say it by their columns. */
  expects?: readonly string[];
  /** Selector of a title inside a row, by a name the site itself keeps. */
  title?: string;
  /** What columns mean beyond what their headers say, by the rest of their table. */
  columns?: (columns: Column[], grid: Grid, shape: Shape) => Column[];
  /** Goods are sold by weight or length here: '/ Kilogram' belongs to a price and marks no base price beside it. */
  anyUnit?: true;
  /** Selectors of values inside a box, by names the site itself keeps, for values that bear no label; of several the first that is there. */
  values?: Partial<Record<LabelField, string | readonly string[]>>;
  further?: Further;
  /** What a row's text says in its own way: 'ID: 123' without a break before it, '12 u.'. */
  phrases?: readonly Phrase[];
}

/** A code that an attribute names: 'data-product-id', or a box to tick that is called 'itemId'. */
export interface Borne {
  meaning: Meaning;
  code: string;
  name: string;
}

/** Ways to understand more of a page, for consoles of which nothing is known: those we know do not carry them. */
export interface Further {
  /** The tables of a page: put in order where it takes several rows to say one listing; where none is of listings, those beside them. */
  grids(page: Document, shape: Shape, isOfListings: (grid: Grid) => boolean): Grid[];
  /** The codes that a row bears in attributes. */
  codes(row: Element, shape: Shape): Borne[];
  /** The money chosen beside a field, or in all of its row where nothing tells where the field stands. */
  money(lines: readonly Line[], row: Element): string | undefined;
  /** The money all prices of a page are in. */
  pageMoney(page: Document): string | undefined;
  /** The lines that stand in a box over that of their label, taken from among those before it. */
  over(label: Line, lines: Line[], shape: Shape): Line[];
}

/** A way of writing a value into a line of text; the first group is the value. */
export interface Phrase {
  /** What it is called in the sources of a listing. */
  name: string;
  pattern: RegExp;
  meaning: Meaning;
}
