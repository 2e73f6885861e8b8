import { isOfCommonLetters } from '../../text/common-letters.ts';
import { begunOnes } from '../../text/pattern-beginnings.ts';
import { remembering } from '../../text/remembering.ts';
import { small } from './fold.ts';

// What stands in few titles is looked for in few: a title is walked over once, and what may begin in it is known of all phrases of
// classes (`listed.ts`) and all seldom patterns (`seldom.ts`) there are.

/** A title in small letters, and whether it holds the common ones only. */
export interface Small {
  small: string;
  isCommon: boolean;
}

interface Look extends Small {
  /** Numbers of what may begin in it, in order. */
  begun: readonly number[];
}

const all = begunOnes();
/** How often something was added: what was seen before knows nothing of it. */
let added = 0;

/** Adds what begins so to what titles are looked through for. */
export function lookFor(number: number, heads: readonly string[], anywhere: boolean): void {
  all.add(number, heads, anywhere);
  added += 1;
}

/** So many titles are remembered, as are the levels of their categories; the last is asked of most patterns in a row. */
const REMEMBERED = 50;
const looked = remembering((title: string): Look & { title: string; after: number } => {
  const lower = small(title);
  return { title, small: lower, isCommon: isOfCommonLetters(lower), begun: all.within(lower), after: added };
}, REMEMBERED);
let last = looked('');

export function lookAtTitle(title: string): Look {
  if (last.title !== title) last = looked(title);
  if (last.after !== added) {
    last.begun = all.within(last.small);
    last.after = added;
  }
  return last;
}
