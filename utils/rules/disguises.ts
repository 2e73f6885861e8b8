import { matchesOf } from '../text/matches.ts';
import { ordinaryIn } from './families.ts';
import { isFunctionWord } from './function-words.ts';
import type { Piece } from './pieces.ts';

/** A stretch of a title that may be a word in disguise, or what parts one, and what may stand there in its place. */
export interface Disguise {
  span: [start: number, end: number];
  plain: readonly string[];
}

/** What stands for letters, the likelier first. */
const stands: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
};
/** The same in Cyrillic. */
const standsInCyrillic: Readonly<Record<string, string>> = {
  0: 'о',
  1: 'и',
  3: 'ез',
  4: 'ч',
  6: 'б',
  '@': 'а',
  $: 'с',
  '€': 'е',
};
/** Letters of one alphabet that look like those of the other. */
const [latinAlike, cyrillicAlike] = ['aceopxykmthbi', 'асеорхукмтнві'] as const;
const vowels = ['a', 'e', 'i', 'o', 'u'];
const cyrillicVowels = ['а', 'и', 'о', 'е', 'у'];

/** The fewest letters that spell a word one by one; shorter ones are abbreviations. */
const SPELLED = 3;

/** Words of a title that may be in disguise, each in one of the ways sellers hide them from those who look for words. */
export function disguisesIn(lower: string, pieces: readonly Piece[], spaceless: boolean, mixed: boolean): Disguise[] {
  const found: Disguise[] = [];
  const take = (more: readonly Disguise[]) => {
    for (const one of more)
      if (!found.some(({ span }) => span[0] < one.span[1] && one.span[0] < span[1])) found.push(one);
  };
  if (spaceless) take(partedIn(lower));
  if (lettersInRow(pieces)) take(spelledIn(lower));
  if (joints.test(lower)) take(jointedIn(lower));
  if (figuresAmong(pieces)) take(replacedIn(lower));
  if (mixed) take(borrowedLetters(lower));
  if (hasThreefold(lower)) take(stretchedIn(lower));
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

const spanOf = (match: RegExpMatchArray & { index: number }): [number, number] => [
  match.index,
  match.index + match[0].length,
];

// Scripts without spaces: what parts short pieces of a word is taken out, 'ส่ง.ฟ.รี', '送・料・無・料', '免 運 費'.
const unit =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}]{1,2}|[\\p{Script=Thai}\\p{M}]{1,5}';
const single =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}]|[เแโใไ]?\\p{Script=Thai}\\p{M}*[าะ]?';
const sign = '[-.·・･•*_/|~＊／]';
const alone = (one: string) => `(?<![\\p{L}\\p{M}\\p{N}])(?:${one})(?![\\p{L}\\p{M}])`;
const parted = new RegExp(`${alone(unit)}(?:${sign}${alone(unit)})+`, 'gu');
const spacedOut = new RegExp(
  `${alone(single)}(?: ${alone(single)}){2,}|${alone('\\p{Script=Han}')} ${alone('\\p{Script=Han}')}|${alone('\\p{Script=Hangul}')} ${alone('\\p{Script=Hangul}')}`,
  'gu',
);
const maybeParted = new RegExp(`[^\\x00-\\x7f]${sign}[^\\x00-\\x7f]|(?:^| )[^\\x00-\\x7f] [^\\x00-\\x7f]`, 'u');
const between = new RegExp(`${sign}| `, 'gu');

function partedIn(lower: string): Disguise[] {
  if (!maybeParted.test(lower)) return [];
  return [parted, spacedOut].flatMap((pattern) =>
    matchesOf(lower, pattern).flatMap(({ 0: run, index }) =>
      matchesOf(run, between).map(
        (one): Disguise => ({ span: [index + one.index, index + one.index + one[0].length], plain: [''] }),
      ),
    ),
  );
}

/** Whether so many letters stand one by one as spell a word. */
function lettersInRow(pieces: readonly Piece[]): boolean {
  let row = 0;
  for (const { kind, span } of pieces) {
    if (kind === 'word') row = span[1] - span[0] <= 2 ? row + 1 : 0;
    if (row >= SPELLED) return true;
  }
  return false;
}
const one = '[\\p{Script=Latin}\\p{Script=Cyrillic}]\\p{M}*(?![\\p{L}\\p{M}\\p{N}])';
/** 's.c.o.n.t.o', 'с к и д к а': one by one, with the same between them. */
const spelled = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${one}(?:( |\\s?[-.·・•*_/|~,+]\\s?)${one})(?:\\1${one})+`, 'gu');

const spelledIn = (lower: string): Disguise[] =>
  matchesOf(lower, spelled).flatMap((match): Disguise[] => {
    const span = spanOf(match);
    const word = match[0].match(/\p{L}\p{M}*/gu) ?? [];
    // '2 l g r a t i s': what follows a number is its unit.
    if (match[1] === ' ' && /\p{N} $/u.test(lower.slice(0, span[0]))) span[0] += (word.shift()?.length ?? 0) + 1;
    if (word.length < SPELLED) return [];
    // Where one word ends and the next begins is not told: 'f r e e p o s t'.
    const ways = word.slice(1).map((_, at) => `${word.slice(0, at + 1).join('')} ${word.slice(at + 1).join('')}`);
    return [{ span, plain: [word.join(''), ...ways] }];
  });

/** Whether a figure or a sign that may stand for a letter touches one. */
function figuresAmong(pieces: readonly Piece[]): boolean {
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'word' || !(standing.has(piece.text.charAt(0)) || piece.text === '6')) continue;
    const before = pieces[index - 1];
    const behind = pieces[index + 1];
    if (
      (before?.kind === 'word' && before.span[1] === piece.span[0]) ||
      (behind?.kind === 'word' && behind.span[0] === piece.span[1])
    )
      return true;
  }
  return false;
}
const standing = new Set(['*', ...Object.keys(stands)]);
const token =
  /(?<![\p{L}\p{N}@$€!*.-])[\p{Script=Latin}\p{Script=Cyrillic}\p{M}0-9@$€!*]{3,20}(?![-.]?[\p{L}\p{N}@$€!*])/gu;
const replacing = /[^\p{L}\p{M}]/gu;
/** A figure in front is one, before no unit, and a figure behind is one nought: others count or number. */
const inPlace = /^(?:[0135$]?\p{L}|\p{L})[\p{L}\p{M}0-9@$€!*]*(?:[\p{L}\p{M}@$]|\p{L}0)$/u;
const counts = (word: string): boolean => {
  const [, counted] = /^\d(\p{L}+)$/u.exec(word) ?? [];
  return counted !== undefined && (isFunctionWord(counted) || ordinaryIn(counted).size > 0);
};

/** 'gr@tis', 'd1skon', 'fr3e sh1pping', 'с*идка'. */
const replacedIn = (lower: string): Disguise[] =>
  matchesOf(lower, token).flatMap((match): Disguise[] => {
    const [word] = match;
    const signs = word.match(replacing)?.length ?? 0;
    if (signs === 0 || signs * 2 > word.length || !inPlace.test(word) || counts(word)) return [];
    const cyrillic = /\p{Script=Cyrillic}/u.test(word);
    const table = cyrillic ? standsInCyrillic : stands;
    if ([...(word.match(replacing) ?? [])].some((one) => one !== '*' && !(one in table))) return [];
    const stars = cyrillic ? cyrillicVowels : vowels;
    const plain = (word.includes('*') ? stars : ['', '']).map((way, at) =>
      word.replace(replacing, (one) => (one === '*' ? way : (table[one]?.[at] ?? table[one]?.[0] ?? one))),
    );
    return [{ span: spanOf(match), plain: [...new Set(plain)] }];
  });

const bothAlphabets =
  /(?<!\p{L})(?=\p{L}*(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}))\p{L}{4,}/gu;
const touching = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
/** 'cкидкa' with Latin letters in it. */
const borrowedLetters = (lower: string): Disguise[] =>
  (touching.test(lower) ? matchesOf(lower, bothAlphabets) : []).map(
    (match): Disguise => ({
      span: spanOf(match),
      plain: [
        match[0].replace(/\p{Script=Latin}/gu, (one) => cyrillicAlike[latinAlike.indexOf(one)] ?? one),
        match[0].replace(/\p{Script=Cyrillic}/gu, (one) => latinAlike[cyrillicAlike.indexOf(one)] ?? one),
      ],
    }),
  );

/** Whether any character stands three times in a row. */
function hasThreefold(lower: string): boolean {
  for (let at = 2; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code === lower.charCodeAt(at - 1) && code === lower.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** 'freeeee', 'ganzzz': for emphasis. */
const stretchedIn = (lower: string): Disguise[] =>
  matchesOf(lower, /(?<![\p{L}\p{N}])(?=\p{L}*(\p{L})\1\1)\p{L}{5,}/gu).map((match): Disguise => {
    const times = (keep: string) => match[0].replace(/(\p{L})\1{2,}/gu, keep);
    return { span: spanOf(match), plain: [times('$1'), times('$1$1')] };
  });

/** The sign is looked for first: it is rarer than a letter. */
const joints = /[-.·•*_/|~](?<=\p{L}.)\p{L}/u;
const syllable = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}]{2,10}';
const jointed = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}@])${syllable}([-.·•*_/|~])${syllable}(?:\\1${syllable})*(?![\\p{L}\\p{M}\\p{N}]|[-.]\\p{N})`,
  'gu',
);
/** The longest syllable that is no word beside one that is. */
const SYLLABLE = 3;
/** 'har-ga', 'dis.kon': syllables no word begins and ends at; and 'free*shipping', whose words a sign parts. */
const jointedIn = (lower: string): Disguise[] =>
  matchesOf(lower, jointed).flatMap((match): Disguise[] => {
    const parts = match[0].split(match[1] ?? '-');
    const strange = parts.filter((part) => !isFunctionWord(part) && ordinaryIn(part).size === 0).length;
    const whole = match[1] !== '*' && (strange > 1 || (strange > 0 && parts.every((part) => part.length <= SYLLABLE)));
    const apart = match[1] !== '-' && match[1] !== '.' && (strange === 0 || parts.every((part) => part.length > 2));
    const plain = [...(apart ? [parts.join(' ')] : []), ...(whole ? [parts.join('')] : [])];
    return plain.length > 0 ? [{ span: spanOf(match), plain }] : [];
  });
