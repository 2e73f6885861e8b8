import { amountsOf } from './amounts.ts';
import { findClaims } from './claims.ts';
import { byWeight, type Composed, ESSENTIAL, placeOf, weightOf } from './compose.ts';
import type { Aim, Workplace } from './making.ts';
import { columnsOf, fits } from './order.ts';
import { shortened } from './phrase.ts';
import { isCore, type Piece } from './piece.ts';
import type { Vocabulary } from './words/index.ts';

/** Nothing up to this weight is given up on the short one: goods with what goes on from them, brand, amount, pack, size and model. */
const SHORT = 5;

/** The heaviest pieces that fit; undefined where not even the goods' name and amount do. */
export function fitted(
  desk: Workplace,
  wanted: readonly Piece[],
  put: (pieces: readonly Piece[]) => Composed,
  aim: Aim,
): Piece[] | undefined {
  const { order, vocabulary } = desk;
  const within = (pieces: readonly Piece[], advised: boolean) => {
    const { title } = put(pieces);
    return fits(title, order, advised) && (aim !== 'phone' || columnsOf(title) <= order.shown);
  };
  const core = wanted.filter(isCore);
  // The short one gives up nothing that tells the goods from others.
  const least = aim === 'phone' ? SHORT + 1 : ESSENTIAL;
  const essential = wanted.filter((piece) => isCore(piece) || weightOf(piece) < least);
  if (aim === 'phone' && !within(essential, true)) return undefined;
  // Advice on length holds where the goods' name and amount are within it.
  const advised = within(essential, true);
  const shorter = within(essential, advised)
    ? undefined
    : withShorterName(essential, vocabulary, (pieces) => within(pieces, false));
  const kept = shorter ?? (within(essential, advised) ? essential : within(core, advised) ? core : undefined);
  if (!kept) return undefined;
  const all = [...kept];
  for (const piece of byWeight(wanted.filter((one) => !isCore(one) && !kept.includes(one)))) {
    if (piece.attached ? shorter || !follows(piece, all, wanted) : hangsOn(piece, all, wanted, desk)) continue;
    if (within([...all, piece], advised)) all.push(piece);
    // On a phone what comes first in the title is worth more than what happens to be short.
    else if (aim === 'phone') break;
  }
  return all;
}

/** The pieces with the goods' name cut down until all fit; undefined where that cannot be. */
function withShorterName(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
  within: (pieces: readonly Piece[]) => boolean,
): Piece[] | undefined {
  const product = pieces.find(({ kind }) => kind === 'product');
  const renamed = (text: string): Piece[] => pieces.map((piece) => (piece === product ? { ...product, text } : piece));
  const text = product && shortened(product.text, vocabulary, (short) => within(renamed(short)));
  return text === undefined ? undefined : renamed(text);
}

/** 'for Tasty, | Healthy Dishes': what goes on behind a comma from a use that is left out says nothing without it; claims and amounts do. */
const hangsOn = (piece: Piece, kept: readonly Piece[], wanted: readonly Piece[], desk: Workplace): boolean =>
  !amountsOf(piece.text).some(({ unit }) => unit) &&
  findClaims(piece.text).length === 0 &&
  wanted.some(
    (one) =>
      one.span !== undefined &&
      piece.span !== undefined &&
      !kept.includes(one) &&
      /^\s*,\s*$/.test(desk.title.slice(one.span[1], piece.span[0])) &&
      !one.text.includes(',') &&
      desk.vocabulary.words.uses.some((use) => ` ${one.text.toLowerCase()} `.includes(` ${use} `)),
  );

/** What goes on from the product is kept from its beginning: the second 'for …' not without the first. */
const follows = (piece: Piece, kept: readonly Piece[], wanted: readonly Piece[]): boolean =>
  wanted.every((one) => !one.attached || placeOf(one) >= placeOf(piece) || kept.includes(one));
