import { matchesOf } from '../text/matches.ts';
import { segmentsOf } from '../text/segments.ts';
import { isFunctionWord } from './function-words.ts';

/** A word that carries content, as it stands in a text. */
export interface ContentWord {
  /** As it is compared: lower case, one form of each letter. */
  word: string;
  /** The same without its ending, so that 'walnut' and 'walnuts' meet. */
  stem: string;
  /** UTF-16 offsets, end excluded. */
  span: [start: number, end: number];
}

/** At most this many UTF-16 units of a text are taken apart. */
const TEXT_LIMIT = 2000;

// One word: letters and digits, joined inside by a single apostrophe, hyphen, dot or ampersand.
const token = /[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Scripts whose signs are syllables or more, so that two of them are a word. */
const ofSyllables = new RegExp(`${unspaced.source}|\\p{Script=Hangul}`, 'u');
/** Letters that only Vietnamese has; its words are several syllables written apart. */
const vietnamese = /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** 'USB-C to USB-C', 'side by side': the same word on both sides of one of these is one thing. */
const between = /^\s*(?:to|by|and|und|et|y|e|on|auf|zu|an|à|a|en|por|на|в|к|и|за|по|x|×|&|\/|\+|→|>|至|到|转|对)\s*$/iu;

/**
 * The content words of a text in order: articles, units, numbers, codes and single letters are left out, a name of several
 * words (`brand`) counts as one word, and 'USB-C to USB-C' holds USB-C once.
 */
export function contentWords(text: string, brand?: string): ContentWord[] {
  const cut = text.slice(0, TEXT_LIMIT);
  const tokens = matchesOf(cut, token).flatMap((match) => split(cut, match[0], match.index));
  const joined = brand ? joinName(cut, tokens, brand) : tokens;
  const units = vietnamese.test(cut) ? pairs(cut, joined) : joined;
  const words = units
    .filter(({ span, head }) => head || isContent(cut.slice(...span)) || standsAlone(cut, span))
    .map(named(cut));
  return words.filter((word, index) => !isSecondHalf(cut, words[index - 1], word));
}

interface Token {
  span: [start: number, end: number];
  /** It is the word for the goods, however short. */
  head?: true;
}

/** A token as it is; one in a script without spaces as the words it holds. */
function split(text: string, written: string, at: number): Token[] {
  const end = at + written.length;
  if (!unspaced.test(written)) return [{ span: [at, end] }];
  const words = segmentsOf(text).filter((one) => one.word && one.start >= at && one.end <= end);
  // Between two spaces stands a word, though the dictionary may know no more than its characters: '床包'.
  if (written.length <= SHORT && words.every((one) => one.end - one.start === 1)) return [{ span: [at, end] }];
  return words.map((one) => ({ span: [one.start, one.end] }));
}

/** So many characters between two spaces may be one word. */
const SHORT = 4;

/** Tokens inside an occurrence of a name of several words become one. */
function joinName(text: string, tokens: readonly Token[], name: string): Token[] {
  const sought = name.trim().toLowerCase();
  if (!/\S\s+\S/.test(sought)) return [...tokens];
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [...tokens];
  const joined: Token[] = [];
  for (const one of tokens) {
    const last = joined.at(-1);
    const start = lower.lastIndexOf(sought, one.span[0]);
    const inside = start >= 0 && one.span[1] <= start + sought.length;
    if (inside && last && last.span[0] >= start && last.span[1] <= one.span[0]) last.span[1] = one.span[1];
    else joined.push({ span: [...one.span] });
  }
  return joined;
}

/** So many parts of a title begin with the syllable that is the word for the goods: 'túi xách, túi tote, túi vải'. */
const HEADS = 3;
/** So often it stands where no sign parts the title, with other words about it each time: 'ví nam ví da ví gập', 'áo đôi áo nhóm áo lớp áo cặp'. */
const UNPARTED = 3;

/** Neighbouring syllables two by two; one by itself where several parts of the title begin with it. */
function pairs(text: string, tokens: readonly Token[]): Token[] {
  const syllable = ({ span }: Token) => text.slice(...span).toLowerCase();
  const opens = (index: number) => {
    const [before, one] = [tokens[index - 1], tokens[index]];
    return one !== undefined && (!before || /[,;|/]/.test(text.slice(before.span[1], one.span[0])));
  };
  const times = new Map<string, { opening: number; behind: Set<string> }>();
  for (const [index, one] of tokens.entries()) {
    const { opening, behind } = times.get(syllable(one)) ?? { opening: 0, behind: new Set() };
    const next = tokens[index + 1];
    if (next) behind.add(syllable(next));
    times.set(syllable(one), { opening: opening + (opens(index) ? 1 : 0), behind });
  }
  const isHead = (one: Token, index: number) => {
    const { opening = 0, behind } = times.get(syllable(one)) ?? {};
    if (opening >= HEADS && opens(index)) return true;
    return opening > 0 && (behind?.size ?? 0) >= UNPARTED && isWord(syllable(one));
  };
  return tokens.flatMap((before, index): Token[] => {
    if (isHead(before, index)) return [{ ...before, head: true }];
    const one = tokens[index + 1];
    if (!one || text.slice(before.span[1], one.span[0]).trim() !== '') return [];
    const both = [before, one].every(
      ({ span }) => /\p{L}/u.test(text.slice(...span)) && !/\p{N}/u.test(text.slice(...span)),
    );
    return both ? [{ span: [before.span[0], one.span[1]] }] : [];
  });
}

/** 'lõi số 1, 2 lõi số 2': a number heads nothing. */
const isWord = (syllable: string): boolean => /^\p{L}+$/u.test(syllable) && !isFunctionWord(syllable);

const plainWord = /^[a-z]+$/i;

function isContent(written: string): boolean {
  if (plainWord.test(written)) return written.length > 2 && !isFunctionWord(written.toLowerCase());
  if (/\p{N}/u.test(written) || !/\p{L}/u.test(written)) return false;
  const word = fold(written);
  const least = ofSyllables.test(word) ? 2 : 3;
  return [...word].length >= least && !isFunctionWord(word);
}

/** '犬 ベッド 犬': one character between spaces is a word there, but for a counter after its number, '3 個'. */
const standsAlone = (text: string, [start, end]: readonly [number, number]): boolean =>
  end - start === 1 &&
  /\p{Script=Han}/u.test(text.charAt(start)) &&
  !isFunctionWord(text.charAt(start)) &&
  /(?:^|[^\s\p{N}]\s+)$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^(?:\s|$)/.test(text.slice(end, end + 1));

const fold = (written: string): string =>
  plainWord.test(written)
    ? written.toLowerCase()
    : written.normalize('NFKC').toLowerCase().replace(/ё/g, 'е').replace(/’/g, "'").replace(/\s+/g, ' ');

const named =
  (text: string) =>
  ({ span }: Token): ContentWord => {
    const word = fold(text.slice(...span));
    return { word, stem: stemOf(word), span };
  };

const isSecondHalf = (text: string, before: ContentWord | undefined, { word, span }: ContentWord): boolean =>
  before !== undefined && before.word === word && between.test(text.slice(before.span[1], span[0]));

const russianEndings =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ые|ие|ый|ий|ой|ая|яя|ое|ее|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ей|ию|ия|ья|ы|и|а|я|о|е|у|ю|ь)$/u;

/** A word without its plural or case ending: lightly, so that different words stay apart. */
export function stemOf(word: string): string {
  if (/^[\u0400-\u04FF-]+$/u.test(word)) {
    const stem = word.replace(russianEndings, '');
    return stem.length >= 4 ? stem : word;
  }
  const bare = word.replace(/'s$/, '').replace(/s'$/, 's');
  if (!/^[\p{Script=Latin}-]+$/u.test(bare) || bare.length < 4) return bare;
  if (/ies$/.test(bare)) return bare.length > 5 ? `${bare.slice(0, -3)}y` : bare.slice(0, -1);
  if (/(?:sh|ch|x|ss|zz)es$/.test(bare)) return bare.slice(0, -2);
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  return bare.replace(/s$/, '');
}
