import type { Match } from '../phrases/match.ts';

/** A phrase that names goods, or a pack, in a part of a title: what the part may be about. */
export interface Candidate extends Match {
  /** How many matches stood before it; one more than the last where nothing unknown stands between. */
  run: number;
  /** A space stands before it, in a language that parts words by none. */
  apart: boolean;
}

export const isThing = ({ entry: { role, level, generic } }: Candidate): boolean =>
  role === 'goods' && level === 3 && !generic;
/** 'Hibiscus tea bags' is tea. */
export const isSureStuff = ({ entry: { role, level, generic } }: Candidate): boolean =>
  role === 'goods' && level === 2 && !generic;
/** Something for skin or hair. */
export const isCare = ({ entry: { role, id } }: Candidate): boolean => role === 'goods' && id.startsWith('cosmetics');
export const isStuff = ({ entry: { role, generic } }: Candidate): boolean => role === 'goods' && !generic;
export const isNamed = ({ entry: { role } }: Candidate): boolean => role === 'goods';
/** A stuff that is eaten. */
export const isEatenStuff = (one: Candidate): boolean => isSureStuff(one) && isEaten(one);
export const isEaten = ({ entry: { id } }: Candidate): boolean => id.startsWith('food.');
/** A thing that could be of any kind: a label, tiles. */
export const isOfNoKind = ({ entry: { id, keeper } }: Candidate): boolean => id === 'general.other' && !keeper;
