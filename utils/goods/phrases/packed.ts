import type { Words } from '../words/index.ts';
import { namesFirst, type Tongue } from './stems.ts';

// Phrases of a line lie in order of letters, so that each begins much like the one before it: in the package only what is new
// of it is written, after a capital letter that counts the letters it shares. Where a language names the thing last ('reading
// lamp', 'table lamp') they are written from their ends, and share those.

const A = 65;
const MOST = 25;

/** Lines of phrases as they lie in the package. No phrase holds a capital letter. */
export const packed = (lines: string, words: Words): string =>
  lines
    .split('\n')
    .map((line) => {
      let before = '';
      return phrasesIn(line)
        .map((phrase) => turned(phrase, words))
        .sort()
        .map((phrase) => {
          const same = shared(before, phrase);
          before = phrase;
          return String.fromCharCode(A + same) + phrase.slice(same);
        })
        .join('');
    })
    .join('\n');

/** The same as they were, in order of letters. */
export const unpacked = (text: string, words: Words): string =>
  text
    .split('\n')
    .map((line) => {
      let before = '';
      return [...line.matchAll(/([A-Z])([^A-Z]*)/g)]
        .map(([, count = 'A', rest = '']) => {
          before = before.slice(0, count.charCodeAt(0) - A) + rest;
          return turned(before, words);
        })
        .sort()
        .join(', ');
    })
    .join('\n');

const turned = (phrase: string, words: Words): string =>
  namesFirst(words.split('-')[0] as Tongue) ? phrase : [...phrase].reverse().join('');

const phrasesIn = (line: string): string[] => (line === '' ? [] : line.split(', '));

function shared(one: string, other: string): number {
  let same = 0;
  while (same < MOST && same < one.length && one[same] === other[same]) same += 1;
  return same;
}
