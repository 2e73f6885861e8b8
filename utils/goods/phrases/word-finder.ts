import { COMPOUND, compounds } from './compounds.ts';
import { bare } from './fold.ts';
import type { Entry } from './lexicon.ts';
import type { Finder, Match } from './match.ts';
import { BEGINNING, type Phrases } from './phrases.ts';
import { isCompounding, isMarked, namesFirst, stem, type Tongue } from './stems.ts';
import type { Token } from './text.ts';
import { byExactness, likeness, type Plain, type Wanted, type WantedWord, wantedIn } from './wanted.ts';

/** Phrases whose first word may go on are kept by so many letters of it. */
const START = 3;
/** 'Cuscino da viaggio', 'funda del coche', 'capa para o sofá': little words that may stand within a name, so many at most. */
const links: Readonly<Partial<Record<Tongue, RegExp>>> = {
  fr: /^(?:de|du|des|d|pour|à|la|le|les|l)$/,
  es: /^(?:de|del|para|el|la|los|las)$/,
  it: /^(?:di|del|della|dei|delle|dell|da|per|il|la|i|le|l)$/,
  pt: /^(?:de|do|da|dos|das|para|o|a|os|as)$/,
};
const MOST_LINKS = 2;
/** So many words are remembered; then all are forgotten. */
const LIMIT = 20_000;
const none: readonly Wanted[] = [];
/** Signs that no phrase goes over: 'ginger beer (glass)'. */
const parted = /[()[\]{}|;]/;
/** Signs between two things: 'almond milk & chocolate'. */
const joined = /[()[\]{}|;,&+/]/;
const number = /^[0-9]+$/;
const NINE = 0x39;

/** How many finders there are. */
let finders = 0;

/** Finds phrases in a language with spaces between words, whatever the words' endings; in German also inside compounds. `all`: those within longer ones too. */
export function wordFinder(phrases: Phrases, tongue: Tongue, all: boolean): Finder {
  const stemOf = (word: string): string => stem(word, tongue);

  /** A word as it is compared. */
  const plain: Plain = isMarked(tongue) ? (word) => word : bare;
  const given = (token: Token): string => (isMarked(tongue) ? token.exact : token.bare);
  /** Where a word keeps what this one knows of it. */
  const place = finders;
  finders += 1;
  const rootOf = (token: Token): string => {
    const known = token.stems[place];
    if (known !== undefined) return known;
    const made = stemOf(given(token));
    token.stems[place] = made;
    return made;
  };

  const byStem = new Map<string, Wanted[]>();
  const byStart = new Map<string, Wanted[]>();
  const ready = new Set<string>();
  /** Makes the phrases ready that begin so: longer ones first, of equals those that name the very form. */
  const prepare = (beginning: string): void => {
    if (ready.has(beginning)) return;
    ready.add(beginning);
    const begun = new Set<Wanted[]>();
    for (const { entry, turned } of phrases(beginning)) {
      const written = wantedIn(entry.phrase, stemOf, plain);
      if (turned && entry.role !== 'goods') continue;
      const words = turned ? written.reverse() : written;
      const [first] = words;
      if (!first) continue;
      const [map, key] =
        first.by === 'start'
          ? [byStart, first.text.slice(0, START)]
          : [byStem, first.by === 'stem' ? first.text : stemOf(plain(first.text))];
      const same = map.get(key) ?? [];
      same.push({ entry, words });
      map.set(key, same);
      begun.add(same);
    }
    for (const list of begun) list.sort(byExactness);
  };

  const isWord = ({ by, text }: WantedWord, token: Token): boolean => {
    if (by === 'exact') return token.exact === text;
    if (by === 'bare') return given(token) === text;
    return by === 'start' ? given(token).startsWith(text) : rootOf(token) === text;
  };
  const linked = links[tongue];
  /**
   * Of how many words a text has there what a phrase has; 0 where the phrase does not stand there. Its first word is known to
   * begin there (`beginningsOf`). 'Lacca capelli' stands in 'lacca per capelli', too.
   */
  const fits = (tokens: readonly Token[], at: number, { entry, words }: Wanted): number => {
    if (words.length === 1 && words[0]?.by === 'stem') return 1;
    let from = at;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] as WantedWord;
      let token = tokens[from];
      for (let left = index > 0 && entry.role === 'goods' && linked ? MOST_LINKS : 0; left > 0; left -= 1)
        if (token && !isWord(word, token) && linked?.test(token.exact)) {
          from += 1;
          token = tokens[from];
        }
      if (!token || !isWord(word, token)) return 0;
      from += 1;
    }
    return from - at;
  };

  /** What a word may begin, looked up once: titles repeat their words. */
  const beginnings = new Map<string, readonly Wanted[]>();
  const beginningsOf = (word: string): readonly Wanted[] => {
    if (word.charCodeAt(0) <= NINE && number.test(word)) {
      prepare(word.slice(0, BEGINNING));
      return byStem.get(word) ?? none;
    }
    const known = beginnings.get(word);
    if (known) return known;
    if (beginnings.size > LIMIT) beginnings.clear();
    const root = stemOf(word);
    prepare(word.slice(0, BEGINNING));
    prepare(root.slice(0, BEGINNING));
    const whole = byStem.get(root);
    const begun = byStart.get(word.slice(0, START));
    if (!whole && !begun) {
      beginnings.set(word, none);
      return none;
    }
    const made = [...(whole ?? none), ...(begun ?? none)].filter(
      ({ words: [first] }) => first?.by !== 'start' || word.startsWith(first.text),
    );
    made.sort((a, b) => byExactness(a, b) || likeness(b, word) - likeness(a, word));
    beginnings.set(word, made.length > 0 ? made : none);
    return made;
  };

  const begunBy = (token: Token): readonly Wanted[] => {
    const known = token.begins[place];
    if (known) return known;
    const made = beginningsOf(given(token));
    token.begins[place] = made;
    return made;
  };

  /** 'Almond milk chocolate': where the thing is named last, the later of two phrases that share a word holds. */
  const yields = (
    original: string,
    tokens: readonly Token[],
    at: number,
    { entry }: Wanted,
    length: number,
  ): boolean => {
    const shared = tokens[at + length - 1];
    if (!shared || namesFirst(tongue) || entry.role !== 'goods') return false;
    return begunBy(shared).some(
      (other) =>
        other.words.length > 1 &&
        other.entry.role === 'goods' &&
        other.entry.id !== entry.id &&
        fits(tokens, at + length - 1, other) > 0 &&
        !joined.test(original.slice(shared.start, tokens[at + length + other.words.length - 2]?.end)),
    );
  };

  const compound = isCompounding(tongue) ? compounds({ stemOf, tailOf, alone }) : undefined;

  return ({ tokens, original }) => {
    const found: Match[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      let taken = 0;
      let best: Match | undefined;
      for (const wanted of begunBy(token)) {
        const length = fits(tokens, at, wanted);
        if (length === 0 || length <= taken) continue;
        const end = tokens[at + length - 1]?.end ?? token.end;
        if (length > 1 && parted.test(original.slice(token.start, end))) continue;
        if (length > 1 && !all && yields(original, tokens, at, wanted, length)) continue;
        best = { entry: wanted.entry, start: token.start, end };
        if (all) found.push(best);
        else taken = length;
        // Where nothing may stand between a phrase's words, longer phrases come first.
        if (!all && !linked) break;
      }
      if (best && !all) found.push(best);
      if (!best && compound && token.bare.length >= COMPOUND) found.push(...compound(token));
      at += all ? 1 : Math.max(1, taken);
    }
    return found;
  };

  /** `rest`: a tail's stem, by which it is looked up; `written`: as it stands. */
  function tailOf(rest: string, written: string): Entry | undefined {
    prepare(rest.slice(0, BEGINNING));
    const tails = byStem
      .get(rest)
      ?.filter(({ entry, words }) => words.length === 1 && words[0]?.by !== 'bare' && isTail(entry));
    return tails?.reduce(
      (best, one) => (likeness(one, written) > likeness(best, written) ? one : best),
      tails[0] as Wanted,
    )?.entry;
  }

  function alone(word: string): Entry | undefined {
    const token = { exact: word, bare: word, begins: [], stems: [], start: 0, end: 0 };
    return beginningsOf(word).find((wanted) => wanted.words.length === 1 && fits([token], 0, wanted) > 0)?.entry;
  }
}

const isTail = ({ role }: Entry): boolean => ['goods', 'weak', 'suffix', 'sign'].includes(role);
