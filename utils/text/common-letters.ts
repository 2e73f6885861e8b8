// '\p{L}' in a pattern are some 650 runs of letters, of which browsers take a tenth of a millisecond to make ready each time it is
// written: of hundreds of patterns with several each that is most of what a first title waits for. Titles are written in few of
// those letters. So a pattern can be had of these alone, which finds the same in a text that holds no others, ten times sooner.

type Run = readonly [from: number, to: number];

/** Parts of Unicode's table that titles are written in: letters of Europe, Arabia, India and Thailand, kana, and signs. */
const mixed: readonly Run[] = [
  [0x00, 0x24f],
  [0x400, 0x52f],
  [0x600, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x1e00, 0x1eff],
  [0x2000, 0x20cf],
  [0x2100, 0x214f],
  [0x2190, 0x27bf],
  [0x3000, 0x30ff],
  [0xff00, 0xffef],
];
/** Parts that hold letters only: Han and Hangul. */
const lettered: readonly Run[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];

const run = (ends: Run): string => ends.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('-');

/** Letters of the common parts, as a set of a pattern holds them; found when they are first wanted. */
let found: string | undefined;
function letters(): string {
  found ??= [...lettered, ...mixed.flatMap(lettersWithin)].map(run).join('');
  return found;
}

function lettersWithin([first, last]: Run): Run[] {
  const runs: [number, number][] = [];
  for (let code = first; code <= last; code += 1) {
    if (!/\p{L}/u.test(String.fromCharCode(code))) continue;
    const before = runs.at(-1);
    if (before?.[1] === code - 1) before[1] = code;
    else runs.push([code, code]);
  }
  return runs;
}

const ofCommon = new RegExp(`^[${[...mixed, ...lettered].map(run).join('')}\\ufe0f\\u{1f300}-\\u{1faff}]*$`, 'u');

/** Whether a text holds no other letters than the common ones. */
export const isOfCommonLetters = (text: string): boolean => ofCommon.test(text);

/** The source of a pattern, which finds in texts of common letters what it found. */
export const inCommonLetters = (source: string): string =>
  source.replace(written, (part) =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', letters()) : part === '\\p{L}' ? `[${letters()}]` : part,
  );
/** A letter of any kind, whatever else is escaped, a set. */
const written = /\\p\{L\}|\\.|\[(?:[^\]\\]|\\.)*\]/gsu;

/** A pattern for texts as they are, each form of it made ready when a text first wants it. */
export function readied(source: string, flags: string): (isCommon: boolean) => RegExp {
  let common: RegExp | undefined;
  let any: RegExp | undefined;
  return (isCommon) => {
    if (isCommon) {
      common ??= new RegExp(inCommonLetters(source), flags);
      return common;
    }
    any ??= new RegExp(source, flags);
    return any;
  };
}
