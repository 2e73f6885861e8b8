import type { Break } from './choices.ts';
import { ofColumns } from './of-columns.ts';
import { ofPieces } from './of-pieces.ts';

/** All that redesigns, half-drawn pages and hostile hands do to a page, each in every place where it can be done. */
export const breaks: Readonly<Record<string, Break>> = { ...ofColumns, ...ofPieces };
