import { claimBookOf } from '../goods/claims.ts';
import { denialOf } from '../goods/head/denials.ts';
import type { PhraseBook } from '../goods/phrases/phrase-book.ts';
import type { ClaimClass } from '../goods/words/claims.ts';
import type { WrongClaim } from '../markets/claims/claim.ts';
import { lineOf } from '../markets/index.ts';
import { wrongClaims } from '../markets/wrong-claims.ts';

/** A claim that is wrong as it stands: the words, where they are (UTF-16 units, end exclusive), and which rule says so. */
export interface FoundClaim {
  id: string;
  text: string;
  span: [number, number];
  /** The rule, with where it is laid down; of numbers that are not the drawer's there is no law. */
  claim: Pick<WrongClaim, 'id' | 'instead'> & Partial<Pick<WrongClaim, 'laws' | 'rows'>>;
}

const classes = new Set(
  wrongClaims.flatMap(({ words, despite = [], unlessSaid = [] }) => [words, despite, unlessSaid].flat()),
);
const books = new Map<ClaimClass, PhraseBook>([...classes].map((words) => [words, claimBookOf(words)]));
/** Words that name something else, claims within them included. */
const spared = claimBookOf('spared');

/**
 * The claims in a text that are wrong for these goods in that market. `lines`: the kinds with the groups they lie within;
 * `held`: ids of requirements of which a good paper is held; `asked`: of those asked of them.
 */
export function wrongClaimsIn(
  text: string,
  target: string,
  lines: readonly (readonly string[])[],
  held: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): FoundClaim[] {
  const where = new Set(lineOf(target).map(({ id }) => id));
  const found = wrongClaims.flatMap((claim): FoundClaim[] => {
    if (claim.markets && !claim.markets.some((market) => where.has(market))) return [];
    if (isBacked(claim, held) || !isOn(claim, lines)) return [];
    if (claim.whenAsked?.some((id) => asked.has(id)) === false) return [];
    if (claim.unlessAsked?.some((id) => asked.has(id))) return [];
    if (claim.unlessSaid && (books.get(claim.unlessSaid)?.(text).length ?? 0) > 0) return [];
    const despite =
      claim.despite &&
      books
        .get(claim.despite)?.(text)
        .map(({ span }) => span);
    if (despite?.length === 0) return [];
    const spans = spansOf(claim, text).filter((span) => !despite?.some((other) => covers(other, span)));
    return spans.map((span) => ({ id: claim.id, text: text.slice(...span), span, claim }));
  });
  return found.filter(
    (one, index) => !found.some((other, at) => at !== index && covers(other.span, one.span, at < index)),
  );
}

const isBacked = ({ unlessHeld }: WrongClaim, held: ReadonlySet<string>): boolean =>
  unlessHeld === 'any' ? held.size > 0 : unlessHeld?.some((id) => held.has(id)) === true;

/** Whether it is wrong on these goods. Of goods nobody knows only what is wrong on any is said. */
function isOn(
  { goods, exceptGoods, exceptAlone, onKnown }: WrongClaim,
  lines: readonly (readonly string[])[],
): boolean {
  if (onKnown && lines.length === 0) return false;
  if (lines.some((line) => line.some((id) => exceptGoods?.includes(id)))) return false;
  if (lines.length > 0 && lines.every((line) => line.some((id) => exceptAlone?.includes(id)))) return false;
  return !goods || lines.some((line) => line.some((id) => goods.includes(id)));
}

/** Whoever is said to have certified. */
const who = /^\s(?:the |der |die |la |el |l['’])?[\p{L}\p{N}][\p{L}\p{N}&.-]*/u;

/** The phrases of a claim in a text, the longest where several overlap. */
function spansOf({ words, capitals = [] }: WrongClaim, text: string): [number, number][] {
  const phrases = [words].flat().flatMap((one) => books.get(one)?.(text) ?? []);
  const spans = phrases.map(({ span: [start, end] }): [number, number] => [
    start,
    words === 'certifiedBy' ? end + (who.exec(text.slice(end))?.[0].length ?? 0) : end,
  ]);
  // 'CE' alone is a word of other languages, and a syllable of shouted titles: it counts in capitals among small letters.
  const shouted = text === text.toUpperCase();
  for (const word of shouted ? [] : capitals)
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu')))
      spans.push([match.index, match.index + word.length]);
  const elsewhere = spared(text).map(({ span }) => span);
  return spans.filter(
    (one, index) =>
      !elsewhere.some((other) => covers(other, one)) &&
      !spans.some((other, at) => at !== index && covers(other, one, at < index)) &&
      // 'Without antibacterial treatment'; of harm in it that denies itself.
      (words === 'nonToxic' || !denialOf(text, ...one)),
  );
}

/** Whether one span holds another within it; of two that are the same, the earlier. */
const covers = (outer: readonly [number, number], inner: readonly [number, number], alike = false): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1] && (outer[1] - outer[0] > inner[1] - inner[0] || alike);
