import { matchesOf } from '../text/matches.ts';
import { stemOf } from './content-words.ts';
import { kinOf } from './families.ts';
import { isFunctionWord } from './function-words.ts';
import { unspaced as ofSpaceless } from './phrases.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';

/** A row of words that no reader needs. */
export interface Heap {
  says: 'synonyms' | 'uses' | 'segments' | 'brands';
  words: string[];
  span: [start: number, end: number];
}

/** So many phrases round the same word are written for search. */
const SEGMENTS = 4;
/** So many are enough where the word begins or ends each of them, the title has no number, and other short phrases stand in the row. */
const HEADED = 3;
/** So many phrases make a row; three by themselves only say the word again. */
const ROW = 5;
/** So many other words at most stand between two of them. */
const BETWEEN = 5;

/** A title that comes back to one word again and again, with other words about it each time. */
export function refrainIn(read: TitleText): Heap | undefined {
  return read.spaceless || read.commonest >= HEADED
    ? (segmentsIn(read) ?? rowIn(read) ?? unbrokenIn(read) ?? unspacedRowIn(read))
    : undefined;
}

/** A part of a title between two signs, as long as no number is in it. */
interface Segment {
  words: string[];
  span: [start: number, end: number];
}
const LONGEST = 5;
const unparted = /(?:(?!\s[-–—]\s)[^,;|/•·、，])+/g;

/** `needed`: what stands in each of those asked for. */
function shortSegments(text: string, needed: RegExp): Segment[] {
  return matchesOf(text, unparted).flatMap(({ 0: part, index }): Segment[] => {
    if (/\d/.test(part) || !needed.test(part)) return [];
    const start = index + (/^[\s–—-]*/.exec(part)?.[0].length ?? 0);
    const plain = text.slice(start, index + part.length).trimEnd();
    if (plain.split(/\s+/).length > LONGEST) return [];
    const words = plain.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    return words.length > 0 ? [{ words, span: [start, start + plain.length] }] : [];
  });
}

/** 'walnut bowl, wooden bowl, fruit bowl, salad bowl': phrases round the same word, or many short ones without a fact in them. */
function segmentsIn({ text, lower, brand, commonest }: TitleText): Heap | undefined {
  // Where no word of letters with spaces comes back so often, one of the others may.
  const segments = shortSegments(text, commonest < HEADED ? ofSpaceless : anyLetter);
  if (segments.length < HEADED) return undefined;
  const byWord = new Map<string, { all: Segment[]; headed: number }>();
  for (const segment of segments) {
    if (overlapsAny(brand, segment.span)) continue;
    const ends = [segment.words[0], segment.words.at(-1)].map((word) => stemOf(word ?? ''));
    for (const stem of new Set(segment.words.map(stemOf))) {
      const same = byWord.get(stem) ?? { all: [], headed: 0 };
      // 'blah, blah, blah' says the same again, and nothing else about it.
      if (same.all.some((one) => one.words.join() === segment.words.join())) continue;
      same.all.push(segment);
      if (ends.includes(stem)) same.headed += 1;
      byWord.set(stem, same);
    }
  }
  const most = [...byWord].sort(([, a], [, b]) => b.all.length - a.all.length)[0];
  if (!most) return undefined;
  const [stem, { all, headed }] = most;
  const enough =
    headed >= HEADED && segments.length >= ROW && !measured.test(lower) && !set.test(lower) && !isQuality(stem);
  if (all.length < SEGMENTS && !enough) return undefined;
  const [start, end] = [all[0]?.span[0] ?? 0, all.at(-1)?.span[1] ?? text.length];
  return { says: 'segments', words: all.map(({ span }) => text.slice(...span)), span: [start, end] };
}

/** A number that is no year: a fact, which a reader may want. */
const measured = /(?<!\p{N})(?!20[12]\d(?!\p{N}))\p{N}/u;
/** Things of one colour or kind are no refrain: 'black cap, black belt, black bag'. */
const isQuality = (word: string): boolean => kinOf(word).some(({ family }) => family === 'qualities');

/** Several things that are sold as one, each said with what it is of. */
export const set =
  /(?<!\p{L})(?:[-\p{L}]*sets?|kits?|bundle|job lots?|collection|assort\p{L}*|[-\p{L}]*teilig\p{L}*|coffrets?|ensembles?|juegos?|conjuntos? de|lotes? de|serie|konvolut\p{L}*|zestaw\p{L}*|komplet\p{L}*|seti|takımı|набор\p{L}*|комплект\p{L}*|komple|takım\p{L}*|paket)(?!\p{L})/u;

/** 'Summer Dress Party Dress Beach Dress Long Dress': the same with no sign between the phrases. */
function rowIn({ text, lower, pieces, commonest, brand, languages }: TitleText): Heap | undefined {
  if (pieces.length < 2 * SEGMENTS || commonest < SEGMENTS) return undefined;
  const words = pieces.filter(({ kind }) => kind === 'word');
  const byWord = new Map<string, number[]>();
  for (const [index, { text: word, span }] of words.entries()) {
    // 'áo': words of Vietnamese are short. 'UA75DU8000KXXM' is no word, and '4 lõi số 1, 2 lõi số 2' is what a pack holds.
    if (
      word.length < (languages.has('vi') ? 2 : 3) ||
      /\d\s?$/.test(text.slice(Math.max(0, span[0] - 2), span[0])) ||
      /^\d/.test(text.slice(span[1], span[1] + 1)) ||
      isFunctionWord(word) ||
      overlapsAny(brand, span)
    )
      continue;
    const stem = stemOf(word);
    const same = byWord.get(stem) ?? [];
    const gap = index - (same.at(-1) ?? -1) - 1;
    if (same.length === 0 || (gap > 0 && gap <= BETWEEN)) same.push(index);
    byWord.set(stem, same);
  }
  for (const at of byWord.values()) {
    if (at.length < SEGMENTS) continue;
    // 'Dog leash dog collar dog harness set': things of a set.
    if (set.test(lower)) return undefined;
    const spans = at.map((index) => words[index]?.span ?? [0, 0]);
    const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? text.length];
    return { says: 'segments', words: [text.slice(...(spans[0] ?? [0, 0]))], span: [start, end] };
  }
  return undefined;
}

/** So many words without a number, a sign or a small word between them are a row, where one of them comes back so often. */
const UNBROKEN = 12;

/** 'Ear Warmer Earmuff Headband Ear Cover Winter Band Muffler Head Wrap Ear Guard': names in a row, of which several share a word. */
function unbrokenIn({ text, lower, pieces, brand, spaceless }: TitleText): Heap | undefined {
  if (spaceless || brand.length > 0 || pieces.length < UNBROKEN || /[^\p{L}\p{M}\s'’-]/u.test(text)) return undefined;
  const times = new Map<string, number>();
  for (const { text: word } of pieces) {
    if (isFunctionWord(word)) return undefined;
    const stem = stemOf(word);
    times.set(stem, (times.get(stem) ?? 0) + 1);
  }
  const [word, most] = [...times].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  if (most < HEADED || word.length < HEADED || isQuality(word) || set.test(lower)) return undefined;
  return { says: 'segments', words: pieces.map(({ span }) => text.slice(...span)), span: [0, text.length] };
}

const anyLetter = /\p{L}/u;
/** What stands between spaces and signs. */
const apart = /[^\s,;|/•·、，]+/g;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** So many characters two words have in common that name the same thing: at their end, but in Thai at their beginning. */
const HEAD = { thai: 3, kana: 3, other: 2 };

/** '女用洋裝 長洋裝 印花洋裝 海灘洋裝': the same where spaces part what a dictionary would not. */
function unspacedRowIn({ text, spaceless }: TitleText): Heap | undefined {
  if (!spaceless) return undefined;
  const words = matchesOf(text, apart).filter(([word]) => unspaced.test(word) && !/\d/.test(word));
  if (words.length < SEGMENTS) return undefined;
  const byHead = new Map<string, [start: number, end: number][]>();
  for (const { 0: word, index } of words) {
    const thai = /^\p{Script=Thai}/u.test(word);
    const length = thai ? HEAD.thai : /[\p{Script=Katakana}ー]$/u.test(word) ? HEAD.kana : HEAD.other;
    if (word.length <= length) continue;
    const head = thai ? word.slice(0, length) : word.slice(-length);
    const same = byHead.get(head) ?? [];
    if (!same.some((one) => text.slice(...one) === word)) same.push([index, index + word.length]);
    byHead.set(head, same);
  }
  const row = [...byHead.values()].find((spans) => spans.length >= SEGMENTS) ?? sameNoun(words);
  if (!row) return undefined;
  return {
    says: 'segments',
    words: row.map((span) => text.slice(...span)),
    span: [row[0]?.[0] ?? 0, row.at(-1)?.[1] ?? text.length],
  };
}

/** So many short words that end in one noun of one character. */
const NOUNS = 5;
/** What goods are of, or counted in: '紅色 藍色 黑色', '草莓味 香蕉味'. */
const ofGoods = /[色味款號号碼码型用裝装版級级件片包盒袋條条個个式風风系性感製制牌香月天年]$/u;

/** '帽子 毛帽 針織帽 保暖帽 冷帽': names of one thing, each with its noun of one character; and nearly all that the title says. */
function sameNoun(
  words: readonly (RegExpMatchArray & { index: number })[],
): [start: number, end: number][] | undefined {
  const byNoun = new Map<string, [number, number][]>();
  for (const { 0: word, index } of words) {
    if (!/^\p{Script=Han}{2,4}$/u.test(word) || ofGoods.test(word)) continue;
    const noun = word.slice(-1);
    const same = byNoun.get(noun) ?? [];
    if (
      !same.some(
        ([start, end]) => end - start === word.length && words.some((one) => one.index === start && one[0] === word),
      )
    )
      same.push([index, index + word.length]);
    byNoun.set(noun, same);
  }
  return [...byNoun.values()].find((spans) => spans.length >= NOUNS && spans.length * 3 >= words.length * 2);
}
