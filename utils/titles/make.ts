import { isBetter, movedIn } from './better.ts';
import { hasNoun } from './chunks.ts';
import { leftOut, type Objection } from './clean.ts';
import { type Composed, compose } from './compose.ts';
import { fitted } from './fit.ts';
import { breaches } from './gate.ts';
import { highlightsOf } from './highlights.ts';
import { lostAmounts, lostGoods } from './lost.ts';
import type { Aim, Variant, Workplace } from './making.ts';
import { mended } from './mend.ts';
import type { Dropped, Piece } from './piece.ts';
import { templated } from './template.ts';
import { sourcesOf, squeezed } from './told.ts';
import { isWhole } from './whole.ts';

/** How often a variant is mended before it is given up. */
const MENDINGS = 12;

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
    const next: Piece[] | undefined =
      mending < MENDINGS ? mended(pieces, composed, objection, desk.vocabulary) : undefined;
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
    ...lostGoods(desk.title, variant.title),
  ];
  if (lost.length > 0 || (!namesInFull(desk, all, composed) && saysTooLittle(desk, said)))
    return aim === 'phone' ? 'fine' : 'too-long';
  return isWhole(composed, desk.vocabulary) ? variant : 'fragment';
}

/** Of what a title says this much at least stays, beside what is left out for a reason: else it is another title. */
const LEAST = 0.4;
/** A name of goods of so many words says whose they are, of what kind, and what; one more where we do not know its noun, and no other part ends in it. */
const WHOLE = 3;
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

/** Whether the goods' name stands whole, with what goes on from it: then it is the same title, however much was said behind it. */
function namesInFull({ vocabulary }: Workplace, all: readonly Piece[], { placed }: Composed): boolean {
  const name = all.find(({ kind }) => kind === 'product')?.text ?? '';
  const noun = lastWord(name);
  const known = hasNoun(name, vocabulary) || all.filter(({ text }) => lastWord(text) === noun).length > 1;
  return (
    name.split(/\s+/).length >= (known ? WHOLE : WHOLE + 1) &&
    all
      .filter(({ kind, attached }) => kind === 'product' || attached)
      .every(({ text }) => placed.some(({ piece }) => piece.text === text))
  );
}

const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? '';

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
