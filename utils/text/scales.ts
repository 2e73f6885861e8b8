/** Words after a number that multiply it, by how many zeros. In lower case, but for those below. */
const scales: readonly (readonly [zeros: number, words: string])[] = [
  [3, 'k|тыс|тис|rb|ribu|mil|mila|mille|nghìn|ngàn|bin|tys|tsd|พัน|千|천|ألف'],
  [4, '万|萬|หมื่น|만|w'],
  [5, 'แสน|lakh|लाख'],
  [6, 'млн|mln|mio|jt|juta|tr|triệu|ล้าน|mi|милл|مليون'],
  [7, 'crore|करोड़'],
  [8, '亿|億|억'],
  [9, 'млрд|mrd|mld|md|tỷ'],
];
const byWord = new Map(scales.flatMap(([zeros, words]) => words.split('|').map((word) => [word, zeros] as const)));
const longest = Math.max(...[...byWord.keys()].map((word) => word.length));

/**
 * 'M' is a million, but a milliard in Indonesian; 'B' and 'bn' a billion, but a thousand in Turkish and a million millions in French
 * and Spanish. English writes them at the number, with a decimal point.
 */
const doubtful: Record<string, number> = { M: 6, B: 9, bn: 9 };

/**
 * The word of scale a tail begins with, as long as it stands in the text (its full stop included), and its zeros.
 * `run`, `spaced`: the number before it, and whether a space parts them.
 */
export function scaleOf(
  tail: string,
  { run, spaced, decimal }: { run: string; spaced: boolean; decimal?: string },
): { word: string; zeros: number } | undefined {
  const word = /^(?:M|B|bn)/.exec(tail)?.[0] ?? '';
  const big = doubtful[word];
  if (big !== undefined && ends(tail, word.length)) {
    const plain = big === 6 ? !run.includes(',') : run.includes('.');
    const english = !spaced && (decimal === '.' || (decimal === undefined && plain));
    return english ? { word, zeros: big } : undefined;
  }
  const lower = tail.slice(0, longest + 1).toLowerCase();
  for (let length = Math.min(longest, lower.length); length > 0; length -= 1) {
    const zeros = byWord.get(lower.slice(0, length));
    if (zeros === undefined) continue;
    // A Latin letter alone must stand at the number: '1.2w' is 12000, '2 w' may be weeks.
    if (spaced && lower.slice(0, length) === 'w') return undefined;
    // 'mil' is a thousand in Spanish and Portuguese, 'mil.' a million in Croatian and Romanian.
    if (tail[length] === '.' && lower.slice(0, length) === 'mil') return undefined;
    if (tail[length] === '.') return { word: tail.slice(0, length + 1), zeros };
    if (ends(tail, length) || !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(lower[0] ?? ''))
      return { word: tail.slice(0, length), zeros };
  }
  return undefined;
}

/** Whether a word of `length` ends where no letter follows. */
const ends = (tail: string, length: number): boolean =>
  !/^[\p{L}\p{M}]/u.test(tail.slice(length, length + 2)) || isWide(tail[length]);
/** '1.2k件': scripts without spaces may follow at once. */
const isWide = (character: string | undefined): boolean =>
  /[\u0e00-\u0eff\u3000-\u9fff\uac00-\ud7af]/.test(character ?? '');
