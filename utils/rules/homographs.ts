import type { Match } from './phrases.ts';
import { homographs } from './words/homographs.ts';

/** Whether a word of offer or praise here names a thing: '니트 베스트' is a vest, 'Rabatten' beside a fence a bed of flowers. `lower`: the title in lower case. */
export const isThing = (lower: string, { language, span: [start, end] }: Match<string>): boolean =>
  homographs.some(
    (one) =>
      one.language === language &&
      one.word.test(lower.slice(start, end)) &&
      (one.before?.test(lower.slice(0, start)) ||
        one.behind?.test(lower.slice(end)) ||
        one.anywhere?.test(lower) ||
        false),
  );
