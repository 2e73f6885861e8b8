import { stemOf } from './content-words.ts';
import { isFunctionWord } from './function-words.ts';
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
/** So many other words at most stand between two of them. */
const BETWEEN = 5;

/** A title that comes back to one word again and again, with other words about it each time. */
export const refrainIn = (read: TitleText): Heap | undefined => segmentsIn(read) ?? rowIn(read) ?? unspacedRowIn(read);

/** 'walnut bowl, wooden bowl, fruit bowl, salad bowl': phrases round the same word, or many short ones without a fact in them. */
function segmentsIn({ text, commonest, spaceless }: TitleText): Heap | undefined {
  if (!spaceless && commonest < SEGMENTS) return undefined;
  const short = text
    .split(/[,;|/•·、，]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => !/\d/.test(part) && /\p{L}/u.test(part) && part.split(/\s+/).length <= 4);
  if (short.length < SEGMENTS) return undefined;
  const byWord = new Map<string, string[]>();
  for (const one of short)
    for (const word of new Set(
      [...one.toLowerCase().matchAll(/\p{L}{3,}/gu)].map(([word]) => word.replace(/s$/, '')),
    )) {
      const same = byWord.get(word);
      if (same) same.push(one);
      else byWord.set(word, [one]);
    }
  const most = [...byWord.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  if (most.length < SEGMENTS) return undefined;
  const span: [number, number] = [
    text.indexOf(most[0] ?? ''),
    text.lastIndexOf(most.at(-1) ?? '') + (most.at(-1)?.length ?? 0),
  ];
  return { says: 'segments', words: most, span };
}

/** Several things that are sold as one, each said with what it is of. */
export const set =
  /(?<!\p{L})(?:[-\p{L}]*sets?|kits?|bundle|collection|assort\p{L}*|[-\p{L}]*teilig\p{L}*|coffrets?|ensembles?|juegos?|conjuntos? de|serie|zestaw\p{L}*|komplet\p{L}*|набор\p{L}*|комплект\p{L}*|komple|takım\p{L}*|paket)(?!\p{L})/u;

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

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** So many characters two words have in common that name the same thing: at their end, but in Thai at their beginning. */
const HEAD = { thai: 4, kana: 3, other: 2 };

/** '女用洋裝 長洋裝 印花洋裝 海灘洋裝': the same where spaces part what a dictionary would not. */
function unspacedRowIn({ text, spaceless }: TitleText): Heap | undefined {
  if (!spaceless) return undefined;
  const byHead = new Map<string, [start: number, end: number][]>();
  for (const { 0: word, index } of text.matchAll(/[^\s,;|/•·、，]+/g)) {
    if (!unspaced.test(word) || /\d/.test(word)) continue;
    const thai = /^\p{Script=Thai}/u.test(word);
    const length = thai ? HEAD.thai : /[\p{Script=Katakana}ー]$/u.test(word) ? HEAD.kana : HEAD.other;
    if (word.length <= length) continue;
    const head = thai ? word.slice(0, length) : word.slice(-length);
    const same = byHead.get(head) ?? [];
    if (!same.some((one) => text.slice(...one) === word)) same.push([index, index + word.length]);
    byHead.set(head, same);
  }
  for (const spans of byHead.values())
    if (spans.length >= SEGMENTS)
      return {
        says: 'segments',
        words: spans.map((span) => text.slice(...span)),
        span: [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? text.length],
      };
  return undefined;
}
