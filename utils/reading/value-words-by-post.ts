import { dictionary } from './dictionary-by-post.ts';

// The words of text/value-words.ts as they stand in pages of consoles: asked, like all others.

export const piecesOf = dictionary.beside;
export const saysNothing = dictionary.nothing;
export const saysNoPrice = dictionary.noPrice;
export const isUnit = dictionary.unit;
export const isPieces = dictionary.pieces;
export const saysOutOf = dictionary.outOf;
export const scaleIn = dictionary.scale;
