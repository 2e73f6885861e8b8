import { inCommonLetters } from '../../text/common-letters.ts';
import { alternatives, beginningsOf } from '../../text/pattern-beginnings.ts';
import { lookAtTitle, lookFor } from './title-look.ts';

/** How many seldom patterns there are: phrases of classes are counted from far above. */
let patterns = 0;

/**
 * A pattern of words that few titles hold, asked of whole titles: it is tried, and made ready, only where one of its words begins. It
 * finds what it found. Browsers take a millisecond to make a pattern of many words in many languages ready, and of hundreds of
 * such each title asks.
 */
export function seldom(pattern: RegExp): Pick<RegExp, 'test' | 'exec'> {
  const number = patterns;
  patterns += 1;
  const { source, flags } = pattern;
  const isSmall = flags.includes('i') && !minded.test(source);
  let isReady = false;
  let quick: RegExp | undefined;
  const exec = (title: string): RegExpExecArray | null => {
    if (!isReady) {
      const { heads, anywhere } = beginningOf(inSmall(source));
      lookFor(number, heads, anywhere);
      isReady = true;
    }
    const look = lookAtTitle(title);
    if (!look.isCommon || special.test(title)) return pattern.exec(title);
    if (!look.begun.includes(number)) return null;
    quick ??= new RegExp(inCommonLetters(isSmall ? inSmall(source) : source), isSmall ? flags.replace('i', '') : flags);
    const found = quick.exec(isSmall ? look.small : title);
    if (found && isSmall) found[0] = title.slice(found.index, found.index + found[0].length);
    return found;
  };
  return { exec, test: (title) => exec(title) !== null };
}

/** Letters of which more than two are the same where case is not minded. */
const special = /[\u00b5\u0130\u0131\u017f\u1e9b\u1e9e\u2126\u212a\u212b]/;
/** What is found is told by its brackets as well, or case is minded in it. */
const minded = /\((?!\?)|\(\?<[^=!]|\\p\{L[a-z]|\\\d/;
const inSmall = (source: string): string =>
  source.replace(escaped, (part) => (part.startsWith('\\') || part.startsWith('(?<') ? part : part.toLowerCase()));
const escaped = /\\(?:[pPu]\{[^}]*\}|u[0-9a-fA-F]{4}|.)|\(\?<[^=!>]+>|\p{Lu}/gu;

/** How a pattern begins, and whether within words, too. What cannot be told may begin anywhere with any letter. */
const beginningOf = (source: string): { heads: readonly string[]; anywhere: boolean } =>
  untold.test(source)
    ? { heads: [''], anywhere: true }
    : { heads: beginningsOf(source), anywhere: !(atWord.test(source) && alternatives(source).length === 1) };
/** Brackets and bars that are escaped or within sets, brackets with names. */
const untold = /\\[()|]|\[[^\]]*[()|][^\]]*\]|\((?!\?)|\(\?<[^=!]/;
const atWord = /^\(\?<!(?:\\p\{L\}|\[\\p\{L\}\\d\])\)/;
