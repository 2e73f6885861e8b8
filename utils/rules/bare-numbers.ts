import { digit, letter, traitsOf } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { isCountedBy, isNumberedBy, isUnit } from './beside-numbers.ts';
import { isCompound, ordinaryIn } from './families.ts';
import { isFunctionWord } from './function-words.ts';
import type { TitleText } from './title-text.ts';

type Span = readonly [start: number, end: number];

/**
 * A number by itself: no letter, sign or unit touches it, and nothing beside it says what it numbers or counts. `filled`: what it
 * measures is poured or weighed, so that in 'Oil 250 in Glass Bottle' no inches are meant.
 */
export function isBare({ lower: text, pieces }: TitleText, index: number, filled: boolean): boolean {
  const [start, end] = pieces[index]?.span ?? [0, 0];
  // '行動電源20000 快充': scripts without spaces need none before a number either.
  if (start > 0 && isOfWord(text.charCodeAt(start - 1)) && !unspaced.test(text.charAt(start - 1))) return false;
  if (end < text.length && isOfWord(text.charCodeAt(end))) return false;
  const behind = text.slice(end, end + 24);
  const after = filled ? behind.replace(/^ in (?=\p{L})/u, ' ') : behind;
  // Most numbers have a unit.
  if (isUnit(after.replace(/^[\s?\uFFFD]{1,2}/, ''))) return false;
  const next = /^\s\p{N}+/u.exec(after)?.[0].length;
  // '18 2 akumulatory': how many there are of something else stands behind it.
  if (
    next !== undefined &&
    !isCountedBy(after.slice(next)) &&
    !counters.test(after.slice(next)) &&
    !/^\s\p{Ll}{4}/u.test(after.slice(next))
  )
    return false;
  if (/^[-–\p{N}x×х*]|^\s[-–x×х*]\s?\p{N}/u.test(after) || /^[-./]\S/.test(after)) return false;
  const before = text.slice(Math.max(0, start - 14), start);
  if (isNumberedBy(before) || /(?<!\p{L})[x×х*]\s?$/u.test(before)) return false;
  // What is counted may be named some words on, and takes longest to find.
  const counting = Number(pieces[index]?.text) < HUNDREDS ? after : after.replace(ofColour, ' ');
  return !counts(counting);
}

/** Letters, digits and the low line, which joins them. */
const isOfWord = (code: number): boolean => code === 0x5f || (traitsOf(code) & (letter | digit)) !== 0;

/** So many colours or ports nothing has: 'Inox 500 màu đen' is black. */
const HUNDREDS = 100;
/** 'Màu xám' and 'port USB' behind a number say of what colour or kind something is, and count nothing. */
export const ofColour =
  /(?<!\p{L})(?:màu|warna|renk|colou?r|couleur|colore|color|cor|цвет|cổng|ports?|puertos?|portas?|porte|порт\p{L}*)(?=\s+\p{L})/gu;

/** Counters that stand before other words without a space: '10 2個セット'. */
const counters = /^\s?[個个本枚袋箱件包瓶盒只條条片粒組组세개매팩]/u;

/** Whether what follows a number says what it counts, at once or a few words on: '240 Veggie Capsules'; not past another number. */
export const counts = (after: string): boolean => {
  if (isCountedBy(after)) return true;
  const part = /^[^,;|()[\]–—\d]*/.exec(after)?.[0] ?? '';
  const words = matchesOf(part, laterWords);
  const little = words.findIndex(([word]) => isFunctionWord(word));
  return words
    .slice(0, little < 0 ? 5 : little)
    .some(({ index }) => isCountedBy(part.slice(index - 1)) && !packOf.test(part.slice(index)));
};
const laterWords = /(?<=\s)\S+/gu;
/** 'Pack of 4' counts with the number after it. */
const packOf = /^(?:packs?|sets?|box|case|bag|lot)\s+(?:of|de|di|von|mit)\s+\d/u;

export const endsPart = (text: string, end: number): boolean => /^\s*(?:[,;|()]|$)/.test(text.slice(end, end + 4));

/** So many characters before a number its noun may begin. */
const NEAR = 30;

/**
 * 'Dove 400' is perhaps a model: before the number must stand the noun, an everyday word, or a sign that parts. `lines`: goods whose lines
 * are numbered, 'Rucksack Futura 32': a name right before the number makes a model of it, though the noun is near.
 */
export function followsNoun(
  { text: written, lower: text, pieces, languages }: TitleText,
  index: number,
  nouns: readonly Span[],
  lines: boolean,
): boolean {
  const before = pieces[index - 1];
  const number = pieces[index];
  if (!number) return false;
  const [start] = number.span;
  if (unspaced.test(text.charAt(start - 1))) return nouns.some((noun) => noun[1] === start);
  if (unspaced.test(text.slice(0, start).trimEnd().slice(-1))) return true;
  if (!before) return false;
  if (before.kind === 'sign') return true;
  if (before.kind === 'number')
    return (
      standard.test(text.slice(0, before.span[1])) && nouns.some((noun) => noun[1] <= start && noun[0] >= start - NEAR)
    );
  if (!/[A-Za-z]/.test(before.text)) return true;
  // A name has a capital: 'tłoczony na zimno 250'.
  if (/^\p{Ll}{3}/u.test(written.slice(...before.span))) return true;
  if (/\s[-–—]\s$/.test(text.slice(before.span[1], start))) return true;
  if (lines)
    return (
      [...ordinaryIn(before.text)].some((one) => languages.has(one)) ||
      isCompound(before.text, languages) ||
      nouns.some((noun) => noun[1] === before.span[1])
    );
  return ordinaryIn(before.text).size > 0 || nouns.some((noun) => noun[1] <= start && noun[0] >= start - NEAR);
}

/** Sockets, tightness and sun protection, which say nothing of the number behind them: 'Lampadina E27 12', 'SPF50 50'. */
const standard =
  /(?<![\p{L}\p{N}])(?:e(?:12|14|26|27|40)|gu\d+(?:\.\d)?|g[49]|b22|mr16|r7s|t[58]|spf ?\d+|fps ?\d+|ip\d\d)$/u;

/** Whether a number stands as one that measures: before a sign that parts, at the end, or before a word that no model goes on in. */
export function standsSo(
  { text, pieces, languages }: TitleText,
  index: number,
  how: 'parted' | 'small' | 'apart',
): boolean {
  const [, end] = pieces[index]?.span ?? [0, 0];
  // No model has a number like 1,7; a version is 2.0.
  if (endsPart(text, end) || /[.,][1-9]$/.test(pieces[index]?.text ?? '')) return true;
  if (how === 'parted') return false;
  // 'フライパン 26 IH対応', '延長コード 5 3個口': behind its noun where words have no spaces.
  const [start] = pieces[index]?.span ?? [0];
  if (unspaced.test(text.slice(0, start).trimEnd().slice(-1)) && /^\s(?!\d+(?:\s|$))/u.test(text.slice(end)))
    return true;
  if (
    unspaced.test(
      text
        .slice(end, end + 2)
        .trimStart()
        .charAt(0),
    )
  )
    return true;
  const next = pieces[index + 1];
  if (next?.kind !== 'word' || next.span[0] !== end + 1) return false;
  // '프라이팬 28 인덕션': no model goes on in Hangul.
  if (hangul.test(next.text) && hangul.test(text.slice(0, start).trimEnd().slice(-1))) return true;
  // A model goes on in capitals: 'Rucksack 30 Air'.
  if (/^\p{Ll}/u.test(text.slice(...next.span))) return true;
  if (how === 'small') return false;
  return isFunctionWord(next.text) || [...ordinaryIn(next.text)].some((one) => languages.has(one));
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]/u;
const hangul = /\p{Script=Hangul}/u;
