import { inCommonLetters, isOfCommonLetters } from '../../text/common-letters.ts';
import { small } from './fold.ts';
import { inSmall, minded } from './seldom.ts';
import { lookedAtLast, special } from './title-look.ts';

/**
 * A pattern asked of parts of titles, or of nearly all: it finds what it found. Browsers take some milliseconds to make one ready that
 * minds no case and knows all letters there are, and a seventh of that for the common letters, small.
 */
export function readily(pattern: RegExp): Pick<RegExp, 'test' | 'exec'> {
  const { source, flags } = pattern;
  const isSmall = flags.includes('i') && !minded.test(source);
  let quick: RegExp | undefined;
  const exec = (text: string): RegExpExecArray | null => {
    const look = lookedAtLast(text);
    const low = look ? look.small : small(text);
    const isPlain = look ? look.isPlain : isOfCommonLetters(low) && !special.test(text);
    if (!isPlain) return pattern.exec(text);
    quick ??= new RegExp(inCommonLetters(isSmall ? inSmall(source) : source), isSmall ? flags.replace('i', '') : flags);
    const found = quick.exec(isSmall ? low : text);
    if (found && isSmall) found[0] = text.slice(found.index, found.index + found[0].length);
    return found;
  };
  return { exec, test: (text) => exec(text) !== null };
}
