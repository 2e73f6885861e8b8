import { phraseBookOf } from '../goods/phrase-book.ts';
import { endingsOf } from './words/endings.ts';
import { inTraditional } from './words/simplified.ts';

/**
 * Phrases by language, separated by semicolons or lines. In a phrase a word with a trailing '~' takes the endings of its
 * language, one with '*' any ending; '<n>' is a number, '<w>' any word; '(a|b)' one or the other. A language with a trailing '!' ('en!')
 * holds for titles in that language alone, the others also for titles that may be in it.
 */
export type Phrases = Readonly<Record<string, string>>;

/** A phrase found in a title. */
export interface Match<List extends string> {
  list: List;
  /** The language of the phrase; 'en!' where it holds for English titles only. */
  language: string;
  /** UTF-16 offsets into the title, end excluded. */
  span: [start: number, end: number];
}

/** A piece of a title as phrases see it: a word, a number, or a sign. */
export interface Piece {
  /** As it is compared: lower case, one form of each letter. */
  text: string;
  kind: 'word' | 'number' | 'sign';
  span: [start: number, end: number];
}

interface Node<List> {
  next: Map<string, Node<List>>;
  /** Words that take endings, by their stem. */
  stems: Map<string, { endings: ReadonlySet<string> | 'any'; node: Node<List> }[]>;
  longest: number;
  number?: Node<List>;
  word?: Node<List>;
  /** Where words led before; the root alone remembers. */
  led?: Map<string, readonly Node<List>[]>;
  ends: { list: List; language: string }[];
}

const nodeOf = <List>(): Node<List> => ({ next: new Map(), stems: new Map(), longest: 0, ends: [] });

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** All phrases of several lists, made ready once: a title is walked over a single time, whatever the number of phrases. */
export interface PhraseTree<List extends string> {
  /** Every phrase that stands in a title, overlapping ones among them. `pieces`: of the same title. */
  find(title: string, pieces: readonly Piece[]): Match<List>[];
}

/** The tree of some lists. It grows when it is first asked: a page that only says what was found is not to wait for it. */
export function phraseTreeOf<List extends string>(lists: Readonly<Record<List, Phrases>>): PhraseTree<List> {
  let tree: PhraseTree<List> | undefined;
  return {
    find(title, pieces) {
      tree ??= grown(lists);
      return tree.find(title, pieces);
    },
  };
}

function grown<List extends string>(lists: Readonly<Record<List, Phrases>>): PhraseTree<List> {
  const root: Node<List> = { ...nodeOf<List>(), led: new Map() };
  const written = new Map<string, { list: List; language: string }[]>();
  const numbered: { pattern: RegExp; list: List; language: string }[] = [];
  for (const [list, phrases] of Object.entries(lists) as [List, Phrases][])
    for (const [language, text] of Object.entries(phrases))
      for (const phrase of phrasesIn(text))
        if (unspaced.test(phrase))
          for (const form of language === 'zh' ? new Set([phrase, inTraditional(phrase)]) : [phrase]) {
            if (form.includes('<n>')) {
              numbered.push({ pattern: withNumbers(form), list, language });
              continue;
            }
            const same = written.get(form);
            if (same) same.push({ list, language });
            else written.set(form, [{ list, language }]);
          }
        else add(root, phrase, list, language);
  const book = phraseBookOf([...written.keys()]);
  return {
    find(title, pieces) {
      const found: Match<List>[] = [];
      for (let at = 0; at < pieces.length; at += 1) walk(root, pieces, at, at, found);
      if (unspaced.test(title))
        for (const { phrase, span } of book(title))
          for (const one of written.get(phrase) ?? []) found.push({ ...one, span });
      if (/\d/.test(title) && unspaced.test(title))
        for (const { pattern, list, language } of numbered)
          for (const { 0: whole, index } of title.matchAll(pattern))
            found.push({ list, language, span: [index, index + whole.length] });
      return found;
    },
  };
}

/** 'ลด <n>%', '<n>年保証': in scripts without spaces a number stands beside the words as it comes. */
const withNumbers = (phrase: string): RegExp =>
  new RegExp(
    phrase
      .split('<n>')
      .map((part) => part.trim().replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
      .join('\\s?\\d{1,6}(?:[.,]\\d{1,2})?\\s?')
      .replace(/^\\s\?/, '(?<![\\d.,])')
      .replace(/ /g, '\\s?'),
    'giu',
  );

/** The phrases of a text of the data, '(a|b)' written out. */
export const phrasesIn = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .flatMap(writtenOut);

function writtenOut(phrase: string): string[] {
  const choice = /\(([^()]*)\)/.exec(phrase);
  if (!choice) return [phrase.replace(/\s+/g, ' ').trim()];
  const [whole, inside = ''] = choice;
  return inside
    .split('|')
    .flatMap((one) => writtenOut(`${phrase.slice(0, choice.index)}${one}${phrase.slice(choice.index + whole.length)}`));
}

function add<List>(root: Node<List>, phrase: string, list: List, language: string): void {
  let node = root;
  for (const part of phrase.normalize('NFC').toLowerCase().replace(/ё/g, 'е').split(' ')) {
    if (part === '<n>') {
      node.number ??= nodeOf();
      node = node.number;
      continue;
    }
    if (part === '<w>') {
      node.word ??= nodeOf();
      node = node.word;
      continue;
    }
    const stem = /[~*]$/.test(part) && part.length > 1 ? part.slice(0, -1) : undefined;
    if (stem === undefined) for (const { text } of piecesIn(part)) node = exactly(node, text);
    else {
      // 'pre-ordered*': what stands before the last hyphen is whole.
      const pieces = piecesIn(stem);
      for (const { text } of pieces.slice(0, -1)) node = exactly(node, text);
      node = open(node, pieces.at(-1)?.text ?? stem, part.endsWith('*') ? 'any' : endingsOf(language));
    }
  }
  if (node !== root) node.ends.push({ list, language });
}

function exactly<List>(node: Node<List>, word: string): Node<List> {
  const known = node.next.get(word);
  if (known) return known;
  const made = nodeOf<List>();
  node.next.set(word, made);
  return made;
}

function open<List>(node: Node<List>, stem: string, endings: ReadonlySet<string> | 'any'): Node<List> {
  const same = node.stems.get(stem);
  const known = same?.find((one) => one.endings === endings);
  if (known) return known.node;
  const made = { endings, node: nodeOf<List>() };
  if (same) same.push(made);
  else node.stems.set(stem, [made]);
  node.longest = Math.max(node.longest, stem.length);
  return made.node;
}

function walk<List extends string>(
  node: Node<List>,
  pieces: readonly Piece[],
  first: number,
  at: number,
  found: Match<List>[],
): void {
  if (at > first && node.ends.length > 0) {
    const span: [number, number] = [pieces[first]?.span[0] ?? 0, pieces[at - 1]?.span[1] ?? 0];
    for (const { list, language } of node.ends) found.push({ list, language, span: [...span] });
  }
  const piece = pieces[at];
  if (!piece) return;
  for (const next of followers(node, piece)) walk(next, pieces, first, at + 1, found);
}

/** At most so many words are remembered with where they lead from the root. */
const REMEMBERED = 20_000;
const nowhere: readonly never[] = [];

/** Where a piece leads from a node. Of the root, which every piece is held against, the answers are remembered. */
function followers<List>(node: Node<List>, { text, kind }: Piece): readonly Node<List>[] {
  if (kind === 'number') {
    const written = node.next.get(text);
    return node.number ? (written ? [written, node.number] : [node.number]) : written ? [written] : nowhere;
  }
  const before = node.led?.get(text);
  if (before) return before;
  const next = node.next.get(text);
  const found: Node<List>[] = next ? [next] : [];
  if (node.word && kind === 'word') found.push(node.word);
  if (kind === 'word' && node.stems.size > 0)
    for (let length = Math.min(text.length, node.longest); length > 0; length -= 1)
      for (const { endings, node: after } of node.stems.get(text.slice(0, length)) ?? nowhere)
        if (endings === 'any' || endings.has(text.slice(length))) found.push(after);
  if (node.led) {
    if (node.led.size >= REMEMBERED) node.led.clear();
    node.led.set(text, found);
  }
  return found;
}

// Hyphens, dots and apostrophes inside a phrase say nothing: 'best-seller', 'No. 1', "don't miss".
const piece =
  /(\p{N}+(?:[.,]\p{N}+)*)|((?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー])[\p{L}\p{M}])+)|[^\s\p{L}\p{M}\p{N}.'’‘`"-]/gu;
/** ASCII and the letters of Western, Central European and Russian titles: the rest needs Unicode's tables. */
const everydayLetters = /^[ -~À-ÖØ-öø-ɏА-яЁё]*$/;

/** The pieces of a text in order, in the form phrases are compared in. Offsets are of the text as given. */
export function piecesIn(text: string): Piece[] {
  // The dotted İ of Turkish would become two characters.
  const lower = text.normalize('NFC').replace(/İ/g, 'i').toLowerCase();
  // A letter that changes its length in lower case would shift what follows it; then nothing is folded but the letters themselves.
  const folded = lower.length === text.length ? lower : text;
  if (everydayLetters.test(folded)) return scanned(folded);
  const pieces: Piece[] = [];
  for (const match of folded.matchAll(piece)) {
    const [whole, number, word] = match;
    pieces.push({
      text: word ? formOf(word) : whole,
      kind: number ? 'number' : word ? 'word' : 'sign',
      span: [match.index, match.index + whole.length],
    });
  }
  return pieces;
}

const formOf = (word: string): string =>
  /[^a-z]/.test(word) ? word.normalize('NFKC').toLowerCase().replace(/ё/g, 'е') : word;

/** What `piece` finds, character by character: most titles are in these letters, and all of them are read. */
function scanned(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      do at += 1;
      while (isLetter(text.charCodeAt(at)));
      pieces.push({ text: formOf(text.slice(start, at)), kind: 'word', span: [start, at] });
    } else if (isDigit(code)) {
      do at += isDigit(text.charCodeAt(at)) ? 1 : 2;
      while (isDigit(text.charCodeAt(at)) || (isPoint(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))));
      pieces.push({ text: text.slice(start, at), kind: 'number', span: [start, at] });
    } else {
      at += 1;
      if (!silent.has(code)) pieces.push({ text: text.slice(start, at), kind: 'sign', span: [start, at] });
    }
  }
  return pieces;
}

const isLetter = (code: number): boolean => code >= 0xc0 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPoint = (code: number): boolean => code === 46 || code === 44;
/** Space, full stop, apostrophe, quotation mark, grave, hyphen. */
const silent = new Set([32, 46, 39, 34, 96, 45]);
