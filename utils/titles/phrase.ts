import { textOf, tidy, type Why, withoutLoose } from './clean.ts';
import type { Piece } from './piece.ts';
import type { Span } from './span.ts';
import { unitOf } from './units.ts';
import type { Vocabulary } from './words/index.ts';

/**
 * The stretch that names the goods as pieces: the name itself, each 'for …', 'with …' that goes on from it, and in Cyrillic the
 * model or line, told by its script.
 */
export function phrasePieces(
  title: string,
  span: Span,
  cuts: readonly (Why | undefined)[],
  vocabulary: Vocabulary,
): Piece[] {
  const { model, name } = byScript(title, span, cuts, vocabulary);
  const pieces = named(title, name, cuts, vocabulary);
  if (!model) return pieces;
  const text = textOf(title, model, cuts);
  return text === '' ? pieces : [...pieces, { kind: 'model', text, span: model }];
}

/** In Cyrillic titles what is written in Latin letters is the name of the thing, and what is not says what it is. */
function byScript(
  title: string,
  span: Span,
  cuts: readonly (Why | undefined)[],
  { language, words }: Vocabulary,
): { name: Span; model?: Span } {
  if (language !== 'ru') return { name: span };
  const [start, end] = span;
  const at = (test: RegExp, from: number): number => {
    for (let index = from; index < end; index += 1) if (!cuts[index] && test.test(title.charAt(index))) return index;
    return -1;
  };
  const cyrillic = at(/\p{Script=Cyrillic}/u, start);
  const latin = at(/\p{Script=Latin}/u, start);
  if (cyrillic < 0 || latin < 0) return { name: span };
  if (latin < cyrillic) {
    // 'Color Tok Tint Тинт для губ': only where each script is written once.
    return at(/\p{Script=Latin}/u, cyrillic) < 0 ? { name: [cyrillic, end], model: [start, cyrillic] } : { name: span };
  }
  // A number, sign or bracket right before the Latin words is of the name.
  const before = /(?:^|[\s)])([(№#]*(?:\p{Nd}[\p{Nd}.,]*\s*)?[(№#]*)$/u.exec(title.slice(start, latin));
  const from = latin - (before?.[1]?.length ?? 0);
  // 'для FORD FOCUS' says for what, and is no name of its own.
  const last = title.slice(start, from).trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return words.links.includes(last) ? { name: span } : { name: [start, from], model: [from, end] };
}

function named(title: string, span: Span, cuts: readonly (Why | undefined)[], vocabulary: Vocabulary): Piece[] {
  const text = title.slice(...span);
  const starts = [0];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const rest = text.slice(index).toLowerCase();
    // '550 W' in Polish is a unit, 'w kolorze' is not.
    const isUnit = /\p{Nd}\s$/u.test(text.slice(0, index)) && unitOf(word) !== undefined;
    const isAside = !isUnit && vocabulary.words.asides.some((one) => rest.startsWith(`${one} `));
    // 'ideal for', 'compatible with': the second of two is not a new beginning.
    const following = starts.length > 1 && index - (starts.at(-1) ?? 0) <= word.length + 6;
    if (isAside && !following && textOf(title, [span[0], span[0] + index], cuts) !== '') starts.push(index);
  }
  // From the first 'for …' on it is said what they are for.
  const use = starts.findIndex((start, index) => {
    const rest = text.slice(start).toLowerCase();
    return index > 0 && vocabulary.words.uses.some((one) => rest.startsWith(`${one} `));
  });
  return starts.flatMap((start, index): Piece[] => {
    const part = withoutCuts([span[0] + start, span[0] + (starts[index + 1] ?? text.length)], cuts, title);
    const written = withoutLoose(textOf(title, part, cuts), vocabulary, false);
    if (written === '') return [];
    return [
      {
        kind: index === 0 ? 'product' : use > 0 && index >= use ? 'audience' : 'feature',
        text: written,
        span: part,
        ...(index === 0 ? {} : { attached: true as const }),
      },
    ];
  });
}

/** A stretch without what is cut off its ends. */
export function withoutCuts(span: Span, cuts: readonly (Why | undefined)[], title: string): Span {
  let [start, end] = span;
  while (start < end && (cuts[start] || title.charAt(start) === ' ')) start += 1;
  while (start < end && (cuts[end - 1] || title.charAt(end - 1) === ' ')) end -= 1;
  return [start, end];
}

/**
 * The phrase that names the goods, cut down until it fits; undefined where nothing honest is left. Words in brackets go first,
 * then for whom it is; then it ends at a name of goods. A colour or a material may be half of a name and stays.
 */
export function shortened(text: string, vocabulary: Vocabulary, fits: (text: string) => boolean): string | undefined {
  const { words, find, kindOf } = vocabulary;
  let now = text.replace(/\s*\([^()]*\)\s*/g, ' ').trim();
  if (fits(now)) return now;
  for (const { phrase, span } of [...find(now)].reverse()) {
    if (kindOf.get(phrase) !== 'audiences') continue;
    // 'de los hombres' goes with what led it in.
    const before = withoutLoose(now.slice(0, span[0]).trim(), vocabulary, false);
    now = `${before} ${now.slice(span[1])}`.replace(/\s{2,}/g, ' ').trim();
    if (fits(now)) return now;
  }
  const nouns = find(now).filter(({ phrase }) => kindOf.get(phrase) === 'nouns');
  const ends =
    words.head === 'last' || words.spaceParts
      ? nouns.map(({ span }) => span[1]).filter((end) => isEndOfName(now, end, words))
      : endsAfter(now, nouns[0]?.span[1]);
  for (const end of [...ends, ...sharesIn(now)].sort((a, b) => b - a)) {
    const short = now.slice(0, end).trim();
    if (short.split(/\s+/).length >= 2 && fits(short)) return short;
  }
  return undefined;
}

/** '… Couverture Callets | 70.5% Cocoa': before a share the name of the goods is complete. */
const sharesIn = (text: string): number[] =>
  [...text.matchAll(/(?<=\p{L}{3})\s+\p{Nd}+(?:[.,]\p{Nd}+)?\s?%/gu)].map(({ index }) => index);

/**
 * The phrase that names the goods up to a place where it says `again` once more, as far as it reads as a whole: behind the name
 * that was said before, else behind the last one that is. Undefined where less than two words are left.
 */
export function endedBefore(text: string, at: number, again: string, vocabulary: Vocabulary): string | undefined {
  const { words, find, kindOf } = vocabulary;
  const nouns = find(text).filter(({ phrase, span }) => kindOf.get(phrase) === 'nouns' && span[1] <= at);
  const ends = words.head === 'last' ? nouns.map(({ span }) => span[1]) : endsAfter(text, nouns[0]?.span[1]);
  const said = nouns
    .filter(({ span }) =>
      text
        .slice(...span)
        .toLowerCase()
        .endsWith(again.toLowerCase()),
    )
    .at(-1);
  const end = words.head === 'last' && said ? said.span[1] : Math.max(0, ...ends.filter((one) => one <= at));
  const short = withoutLoose(tidy(text.slice(0, end)), vocabulary, false);
  return short.split(/\s+/).length >= 2 ? short : undefined;
}

/**
 * Whether the name of goods may end here: 'Cocoa | Bean Pieces' is cut in two, 'Olive Oil | for Salads' is not. Scripts without
 * spaces are cut where a word ends.
 */
function isEndOfName(text: string, end: number, { spaceParts, asides, links }: Vocabulary['words']): boolean {
  const after = text.slice(end);
  if (after.trim() === '' || spaceParts) return true;
  const next = after.trim().toLowerCase();
  const first = next.split(/\s+/)[0] ?? '';
  return (
    asides.some((one) => next.startsWith(`${one} `)) ||
    (links.includes(first) && !joiners.has(first)) ||
    /^\p{Nd}/u.test(next)
  );
}
/** Words that set the next beside the one before: what stands behind them belongs to both. */
const joiners = new Set(['&', 'and', 'or', 'of', 'und', 'oder']);

/** Where goods are named first a phrase may end before any word behind the name that is no link and follows none. */
function endsAfter(text: string, noun: number | undefined): number[] {
  if (noun === undefined) return [];
  return [...text.matchAll(/\s+(?=\S)/g)]
    .map(({ index }) => index)
    .filter((index) => index >= noun && !/(?:^|\s)(?:\p{L}{1,3}|\p{Nd}\S*)$/u.test(text.slice(0, index)));
}
