import type { Match } from '../phrases/match.ts';
import type { Tongue } from '../phrases/stems.ts';
import { isNext, quotesIn } from './around.ts';
import type { Candidate } from './candidate.ts';

/** What a title's phrases come to: what its parts may be about, and what is said beside it. */
export interface Walked {
  /** What each part names in earnest. Parts are divided by punctuation. */
  parts: Candidate[][];
  /** Named after 'with' and the like, after 'for', before '用', within quotes, and as a likeness only. */
  left: Candidate[];
  meant: Candidate[];
  serves: Candidate[];
  quoted: Candidate[];
  likened: Candidate[];
  /** Said not to be there. */
  denied: Candidate[];
  /** Worlds that were set, and signs of a group, each with its words. */
  frames: Map<string, string>;
  signs: Map<string, string>;
}

/** Where the walk is. */
export interface Walk extends Walked {
  text: string;
  tongue: Tongue;
  quotes: readonly [start: number, end: number][];
  run: number;
  /** What follows is said beside; and what for. */
  aside: boolean;
  purpose: boolean;
  /** What stands right behind it is said not to be there. */
  denial: Match | undefined;
  /** The next name is how the thing looks. */
  next: boolean;
  /** It is its colour. */
  hue: boolean;
  /** A space stood before, in a language that parts words by none. */
  apart: boolean;
  before: Match | undefined;
  /** The last name and the last frame, while what follows may still bear on them. */
  pending: Candidate | undefined;
  frame: Match | undefined;
}

/** A walk before its first step. */
export const begun = (text: string, tongue: Tongue): Walk => ({
  parts: [[]],
  left: [],
  meant: [],
  serves: [],
  quoted: [],
  likened: [],
  denied: [],
  frames: new Map(),
  signs: new Map(),
  text,
  tongue,
  quotes: quotesIn(text),
  run: 0,
  aside: false,
  purpose: false,
  denial: undefined,
  next: false,
  hue: false,
  apart: false,
  before: undefined,
  pending: undefined,
  frame: undefined,
});

/** What the part that is being walked over names so far. */
export const partOf = ({ parts }: Walk): Candidate[] => parts.at(-1) ?? [];
/** A phrase as it is written. */
export const wordsOf = ({ text }: Walk, { start, end }: Match): string => text.slice(start, end);
/** Whether a phrase stands right behind another. */
export const isClose = ({ text, tongue }: Walk, one: Match | undefined, match: Match): boolean =>
  one !== undefined && isNext(text.slice(one.end, match.start), tongue);
/** Whether it stands within quotes. */
export const isQuoted = ({ quotes }: Walk, match: Match): boolean =>
  quotes.some(([start, end]) => start < match.start && match.end < end);

/** What has been named in this part was not meant. */
export function takeBack({ parts }: Walk, one: Candidate): void {
  parts[parts.length - 1] = (parts.at(-1) ?? []).filter((other) => other !== one);
}
