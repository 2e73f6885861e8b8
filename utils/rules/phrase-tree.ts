import { writtenOut } from '../text/written-out.ts';
import { seedsOf } from './phrase-seeds.ts';
import { piecesOf, stemOf } from './phrase-word.ts';
import type { Match } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { endingsOf } from './words/endings.ts';

interface Node<List> {
  next: Map<string, Node<List>>;
  /** Words that take endings, by their stem. */
  stems: Map<string, { endings: ReadonlySet<string> | 'any'; node: Node<List> }[]>;
  longest: number;
  number?: Node<List>;
  word?: Node<List>;
  ends: List[];
}

const nodeOf = <List>(): Node<List> => ({ next: new Map(), stems: new Map(), longest: 0, ends: [] });

/** The phrases of one language that are written with spaces, of several lists at once. */
export interface PhraseTree<List extends string> {
  /** Adds to `found` every phrase that stands in a title, overlapping ones among them. `pieces`: of the title. */
  find(pieces: readonly Piece[], found: Match<List>[]): void;
}

/** At most so many words are remembered with where they lead from the root. */
const REMEMBERED = 20_000;

/** The tree of the lists of a language. Its branches grow when a title first has the word they begin with. */
export function phraseTreeOf<List extends string>(
  language: string,
  lists: readonly (readonly [List, string])[],
): PhraseTree<List> {
  const root = nodeOf<List>();
  /** Where a word leads by how it ends, whatever it begins with. */
  const tails = new Map<string, Node<List>>();
  const seeds = seedsOf(language, lists);
  for (const { phrase, list } of seeds.headless) {
    if (!phrase.startsWith('*')) {
      for (const form of writtenOut(phrase)) add(root, form, list, language);
      continue;
    }
    const [tail = ''] = piecesOf(phrase.slice(1));
    const node = tails.get(tail) ?? nodeOf<List>();
    node.ends.push(list);
    tails.set(tail, node);
  }
  const led = new Map<string, readonly Node<List>[]>();
  const fromRoot = (piece: Piece): readonly Node<List>[] => {
    const before = led.get(piece.text);
    if (before) return before;
    for (const { phrase, list } of seeds.metBy(piece.text)) add(root, phrase, list, language);
    const nodes = [...followers(root, piece)];
    if (tails.size > 0)
      for (let at = 1; at < piece.text.length; at += 1) {
        const node = tails.get(piece.text.slice(at));
        if (node) nodes.push(node);
      }
    if (led.size >= REMEMBERED) led.clear();
    led.set(piece.text, nodes);
    return nodes;
  };
  return {
    find(pieces, found) {
      let at = 0;
      for (const piece of pieces) {
        for (const node of fromRoot(piece)) walk(node, language, pieces, at, at + 1, found);
        at += 1;
      }
    },
  };
}

function add<List>(root: Node<List>, phrase: string, list: List, language: string): void {
  let node = root;
  for (const part of phrase.split(' ')) {
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
    const [stem, mark] = stemOf(part);
    const pieces = piecesOf(stem);
    // 'pre-ordered*': what stands before the last hyphen is whole.
    for (const text of mark ? pieces.slice(0, -1) : pieces) node = exactly(node, text);
    if (mark) node = open(node, pieces.at(-1) ?? stem, mark === '*' ? 'any' : endingsOf(language));
  }
  if (node !== root && !node.ends.includes(list)) node.ends.push(list);
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
  language: string,
  pieces: readonly Piece[],
  first: number,
  at: number,
  found: Match<List>[],
): void {
  for (const list of node.ends)
    found.push({ list, language, span: [pieces[first]?.span[0] ?? 0, pieces[at - 1]?.span[1] ?? 0] });
  const piece = pieces[at];
  if (!piece) return;
  for (const next of followers(node, piece)) walk(next, language, pieces, first, at + 1, found);
}

const nowhere: readonly never[] = [];

/** Where a piece leads from a node. */
function followers<List>(node: Node<List>, { text, kind }: Piece): readonly Node<List>[] {
  const next = node.next.get(text);
  const blank = kind === 'number' ? node.number : kind === 'word' ? node.word : undefined;
  if (kind !== 'word' || node.stems.size === 0) {
    if (!blank) return next ? [next] : nowhere;
    return next ? [next, blank] : [blank];
  }
  const found: Node<List>[] = next ? [next] : [];
  if (blank) found.push(blank);
  for (let length = Math.min(text.length, node.longest); length > 0; length -= 1)
    for (const { endings, node: after } of node.stems.get(text.slice(0, length)) ?? nowhere)
      if (endings === 'any' || endings.has(text.slice(length))) found.push(after);
  return found;
}
