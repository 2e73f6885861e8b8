import type { TitlePart } from '../policy.ts';
import type { Why } from './clean.ts';
import type { Span } from './span.ts';

/** A piece of a title that is kept or left out as a whole. */
export interface Piece {
  kind: TitlePart;
  text: string;
  /** Where it stood in the title; absent: from an attribute, or told by the person. */
  span?: Span;
  /** Goes on from the product without a comma: 'for Coffee'. */
  attached?: true;
  /** It stood in brackets. */
  wrapped?: true;
}

/** Something left out of a title, and why. */
export interface Dropped {
  text: string;
  why: Why;
}

/** Goods and brand are never given up. */
export const isCore = ({ kind }: Piece): boolean => kind === 'product' || kind === 'brand';
