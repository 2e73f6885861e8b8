import type { Listing } from '../listing.ts';
import type { Policy, TitlePart } from '../policy.ts';
import type { Objection } from './clean.ts';
import type { TitleOrder } from './order.ts';
import type { Dropped } from './piece.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './words/index.ts';

/** What a variant is made for: all the limit takes, what a phone shows, or the person's own order. */
export type Aim = 'limit' | 'phone' | 'template';

/** A better title for a listing: made of its own facts, with what was left out, what was moved and what is asked for. */
export interface Variant {
  title: string;
  aim: Aim;
  /** What stands in the marketplace's line of highlights beside the title, where it has one. */
  highlights?: string;
  /** Words of the title that the variant does without, and why: the id of a rule, 'limit', 'phone', 'brand', 'template'. */
  dropped: Dropped[];
  /** Words that stand elsewhere in the variant than in the title. */
  moved: string[];
  /** Facts the marketplace's structure wants and the listing does not state: 'brand', 'quantity', 'unit'. */
  asks: string[];
}

/** What making a variant needs besides the listing. */
export interface Making {
  /** What the marketplace lays down for the listing on the day. */
  policies: readonly Policy[];
  /** What the rules say of a title of this listing. */
  check(title: string): Objection[];
  /** The person's own order of the parts: '{brand} {product}, {quantity}'. */
  template?: string;
  /** Facts the person has confirmed, by the part of a title they are. */
  told?: Partial<Record<TitlePart, string>>;
}

/** All that is known while the variants of one listing are made. */
export interface Workplace {
  listing: Listing;
  title: string;
  objections: readonly Objection[];
  order: TitleOrder;
  vocabulary: Vocabulary;
  making: Making;
  brand: string | undefined;
  /** What no variant has, whatever its length. */
  dropped: readonly Dropped[];
  /** Where that stands in the title. */
  cut: readonly Span[];
  asks: string[];
}
