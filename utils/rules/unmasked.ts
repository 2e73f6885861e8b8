import { letter, traitsAt, traitsBefore, unspaced } from '../text/letters.ts';
import { type Disguise, disguisesIn } from './disguises.ts';
import { type List, lookUp } from './lexicon.ts';
import { type Match, unspaced as unspacedLetter } from './phrases.ts';
import { type Piece, piecesIn } from './pieces.ts';

/** The shortest word that is believed in its disguise, where it says something by itself. */
const SHORTEST = 4;
/** In capitals with figures a shorter one is a code: 'B3ST'. */
const SHORTEST_CODE = 5;
/** At most so many ways to take the disguises off are tried. */
const WAYS = 24;

/** A title with its disguises taken off, where each of its places stands in the title as given, and where the disguises stood. */
interface Unmasked {
  text: string;
  starts: number[];
  ends: number[];
  masks: [start: number, end: number][];
}

/** Phrases of the lists that a title says in disguise: 'gr@tis', 's.c.o.n.t.o', '免/運/費'. Each holds all of a disguised word. */
export function saidInDisguise(
  text: string,
  lower: string,
  pieces: readonly Piece[],
  languages: ReadonlySet<string>,
  spaceless: boolean,
  mixed: boolean,
): Match<List>[] {
  const disguises = disguisesIn(lower, pieces, spaceless, mixed);
  if (disguises.length === 0) return [];
  const ways = Math.min(WAYS, Math.max(...disguises.map(({ plain }) => plain.length)));
  for (let way = 0; way < ways; way += 1) {
    const bare = without(lower, disguises, way);
    const { said } = lookUp(bare.text, piecesIn(bare.text), languages, unspacedLetter.test(bare.text));
    const found = said.flatMap((match): Match<List>[] => {
      const span = spanIn(text, bare, match.span);
      return span ? [{ ...match, span }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function without(text: string, disguises: readonly Disguise[], way: number): Unmasked {
  const made: Unmasked = { text: '', starts: [], ends: [], masks: [] };
  let at = 0;
  const keep = (end: number) => {
    for (; at < end; at += 1) {
      made.text += text.charAt(at);
      made.starts.push(at);
      made.ends.push(at + 1);
    }
  };
  for (const { span, plain } of disguises) {
    keep(span[0]);
    const word = plain[Math.min(way, plain.length - 1)] ?? '';
    made.masks.push([made.text.length, made.text.length + word.length]);
    made.text += word;
    for (let one = 0; one < word.length; one += 1) {
      made.starts.push(span[0]);
      made.ends.push(span[1]);
    }
    at = span[1];
  }
  keep(text.length);
  return made;
}

/** Where a phrase of the bare title stands in the one given; undefined where it holds no whole disguise, or only a part of one. */
function spanIn(
  text: string,
  { text: bare, starts, ends, masks }: Unmasked,
  [start, end]: [number, number],
): [number, number] | undefined {
  const inside = masks.filter(([from, to]) => (from === to ? start < from && from < end : start <= from && to <= end));
  if (inside.length === 0) return undefined;
  if (masks.some(([from, to]) => from < end && start < to && !(start <= from && to <= end))) return undefined;
  const [first, last] = [starts[start] ?? 0, ends[end - 1] ?? 0];
  if (goesOn(traitsBefore(text, first)) || goesOn(traitsAt(text, last))) return undefined;
  const alone = inside.length === 1 && inside[0]?.[0] === start && inside[0]?.[1] === end;
  const written = text.slice(first, last);
  const code = /\p{N}/u.test(written) && !/\p{Ll}/u.test(written);
  return alone && bare.slice(start, end).length < (code ? SHORTEST_CODE : SHORTEST) ? undefined : [first, last];
}

/** A word of a script without spaces goes on beside it: what was taken out parted no word of its own. */
const goesOn = (traits: number): boolean => (traits & unspaced) !== 0 && (traits & letter) !== 0;
