import { isBetter, movedIn } from './better.ts';
import { leftOut, type Objection } from './clean.ts';
import { byWeight, type Composed, compose, ESSENTIAL, placeOf, weightOf } from './compose.ts';
import { breaches } from './gate.ts';
import { highlightsOf } from './highlights.ts';
import { lostAmounts } from './lost.ts';
import type { Aim, Variant, Workplace } from './making.ts';
import { columnsOf, fits } from './order.ts';
import { shortened } from './phrase.ts';
import type { Dropped, Piece } from './piece.ts';
import { templated } from './template.ts';
import { sourcesOf, squeezed } from './told.ts';
import { isWhole } from './whole.ts';
import type { Vocabulary } from './words/index.ts';

/** Nothing up to this weight is given up on the short one: goods with what goes on from them, brand, amount, pack, size and model. */
const SHORT = 5;
/** How often a variant is mended before it is given up. */
const MENDINGS = 12;

/** Goods and brand are never given up. */
const isCore = ({ kind }: Piece): boolean => kind === 'product' || kind === 'brand';

/** A variant of pieces; a word where none can be made: 'fine', 'too-long', 'fragment', 'gate', or the rule that stands in the way. */
export function make(desk: Workplace, all: readonly Piece[], aim: Aim): Variant | string {
  const put = (pieces: readonly Piece[]): Composed =>
    opened(
      desk.title,
      aim === 'template'
        ? templated(pieces, desk.making.template ?? '', desk.vocabulary)
        : compose(pieces, desk.order, desk.vocabulary),
    );
  const fitting = fitted(desk, all, put, aim);
  if (!fitting) return aim === 'phone' ? 'fine' : 'too-long';
  let pieces = fitting;
  let composed = put(pieces);
  for (let mending = 0; ; mending += 1) {
    const objection = desk.making.check(composed.title).find((one) => stands(one, desk));
    if (!objection) break;
    const next: Piece[] | undefined = mending < MENDINGS ? mended(pieces, composed, objection) : undefined;
    if (!next) return objection.rule;
    pieces = next;
    composed = put(pieces);
  }
  if (breaches(composed.title, sourcesOf(desk.listing, desk.making)).length > 0) return 'gate';
  if (!isBetter(desk, composed, aim)) return 'fine';
  const variant = told(desk, all, composed, aim);
  const said = `${variant.title} | ${variant.highlights ?? ''}`;
  // Without an amount it is other goods, and a fragment is nothing to be seen with.
  // How many there are in the pack stands in the title itself.
  const lost = [
    ...lostAmounts(desk.title, said, desk.cut),
    ...lostAmounts(desk.title, variant.title, desk.cut, 'pack'),
  ];
  if (lost.length > 0 || saysTooLittle(desk, said)) return aim === 'phone' ? 'fine' : 'too-long';
  return isWhole(composed, desk.vocabulary) ? variant : 'fragment';
}

/** Of what a title says this much at least stays, beside what is left out for a reason: else it is another title. */
const LEAST = 0.4;
/** A title of so many words can lose some. */
const LONG = 10;

/** Whether most of what the title said is in the variant no more. */
function saysTooLittle({ title, cut }: Workplace, said: string): boolean {
  const kept = new Set(said.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
  const own = [...title.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(
    ({ index }) => !cut.some(([start, end]) => start <= index && index < end),
  );
  const words = [...new Set(own.map(([word]) => word.toLowerCase()))];
  return words.length >= LONG && words.filter((word) => kept.has(word)).length < words.length * LEAST;
}

/** A title that opened with a capital does so still when its first word has gone. */
const opened = (given: string, composed: Composed): Composed => {
  const [first = ''] = composed.title;
  const word = /^\p{L}+/u.exec(composed.title)?.[0] ?? '';
  const capital = first.toUpperCase();
  if (!/^\p{Lu}/u.test(given) || word !== word.toLowerCase() || capital.length !== first.length) return composed;
  return { ...composed, title: capital + composed.title.slice(first.length) };
};

/** A title that is a heap is none better for what was taken out of it. */
const heaps = new Set(['repeated-word', 'keyword-stuffing']);

/** Whether an objection to a variant has to be mended: a Must, a heap, whatever can be left out, and what the title itself was free of. */
function stands({ rule, level }: Objection, { objections }: Workplace): boolean {
  if (level === 'must' || leftOut.has(rule) || heaps.has(rule)) return true;
  return rule !== 'over-recommended' && !objections.some((one) => one.rule === rule);
}

/** The heaviest pieces that fit; undefined where not even the goods' name and amount do. */
function fitted(
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
    if (piece.attached && (shorter || !follows(piece, all, wanted))) continue;
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

/** What goes on from the product is kept from its beginning: the second 'for …' not without the first. */
const follows = (piece: Piece, kept: readonly Piece[], wanted: readonly Piece[]): boolean =>
  wanted.every((one) => !one.attached || placeOf(one) >= placeOf(piece) || kept.includes(one));

/** The pieces without the one an objection points at, or without its words. Undefined: nothing can go. */
function mended(pieces: readonly Piece[], { title, placed }: Composed, { rule, span }: Objection): Piece[] | undefined {
  if (!span) return undefined;
  const hit = placed.filter((one) => one.span[0] < span[1] && span[0] < one.span[1]).map(({ piece }) => piece);
  const loose = hit.find((piece) => !isCore(piece) && pieces.includes(piece));
  if (loose) return pieces.filter((piece) => piece !== loose);
  const product = pieces.find(({ kind }) => kind === 'product');
  const words = title.slice(...span);
  const at = product?.text.lastIndexOf(words) ?? -1;
  if (!product || at < 0 || hit.every(({ kind }) => kind === 'brand')) return undefined;
  const after = product.text.slice(at + words.length);
  // A repeated word goes from the end of a phrase; in the middle only what is asked to be left out.
  if (rule === 'repeated-word' ? after.trim() !== '' : !leftOut.has(rule)) return undefined;
  const text = `${product.text.slice(0, at)} ${after}`
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s,&-]+$/u, '')
    .trim();
  return text === '' ? undefined : pieces.map((piece) => (piece === product ? { ...piece, text } : piece));
}

/** The variant with what it left out, and where the marketplace has a line for that, the best of it. */
function told(desk: Workplace, wanted: readonly Piece[], composed: Composed, aim: Aim): Variant {
  const { order, vocabulary, making, listing } = desk;
  const said = squeezed(composed.title);
  const isSaid = (text: string) => said.includes(squeezed(text));
  const left = wanted.flatMap((piece): Piece[] => {
    if (!piece.span || isSaid(piece.text)) return [];
    if (piece.kind !== 'product') return [piece];
    // Of the goods' name what was cut off its end.
    const kept = composed.placed.find((one) => one.piece.kind === 'product')?.piece.text ?? '';
    const rest = piece.text.startsWith(kept) ? piece.text.slice(kept.length).trim() : '';
    return rest === '' ? [] : [{ ...piece, kind: 'feature', text: rest }];
  });
  const highlights =
    order.highlights === undefined
      ? undefined
      : highlightsOf({ listing, left, title: composed.title, max: order.highlights, vocabulary, check: making.check });
  const dropped: Dropped[] = [...desk.dropped, ...left.map(({ text }) => ({ text, why: aim }))];
  return {
    title: composed.title,
    aim,
    ...(highlights ? { highlights } : {}),
    dropped: dropped.filter(({ text, why }) => text !== '' && (why === 'repeated-word' || !isSaid(text))),
    moved: movedIn(composed),
    asks: desk.asks,
  };
}
