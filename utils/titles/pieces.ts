import type { TitlePart } from '../policy.ts';
import { isSum, withoutAmounts } from './amount-pieces.ts';
import { widened } from './around.ts';
import { takeBrand } from './brand.ts';
import type { Chunk } from './chunk.ts';
import { chunksOf, hasNoun, isBreakdown } from './chunks.ts';
import { calm, cutsOf, leftOut, type Objection, textOf, type Why, withoutLoose } from './clean.ts';
import { withoutDoubles } from './doubles.ts';
import { isEcho, saysInFull } from './echo.ts';
import { type Facts, factsOf } from './facts.ts';
import { phrasePieces, withoutCuts } from './phrase.ts';
import type { Dropped, Piece } from './piece.ts';
import { kindOfText } from './piece-kind.ts';
import { isRange } from './ranges.ts';
import type { Span } from './span.ts';
import { isSpoilt } from './spoilt.ts';
import { translationsIn } from './translations.ts';
import { twiceIn } from './twice.ts';
import type { Vocabulary } from './words/index.ts';

export interface Taken {
  pieces: Piece[];
  dropped: Dropped[];
  /** Where the title says what is left out whatever the length. */
  cut: Span[];
}

interface Wish {
  brand: string | undefined;
  /** The brand is moved or left out; else it stays where it stands. */
  moveBrand: boolean;
  vocabulary: Vocabulary;
  objections: readonly Objection[];
}

/** Two Latin words or more, and amounts in any script. */
const latinOnly = /^(?=(?:.*\p{Script=Latin}{2}\S*){2})(?:\p{Nd}+\s?\p{L}{1,3}\s)?[^\p{Script=Cyrillic}]+$/u;

/** A title as pieces: brand, the phrase that names the goods and what goes on from it, amounts, and the other parts. */
export function piecesOf(title: string, { brand, moveBrand, vocabulary, objections }: Wish): Taken {
  const cuts = widened(title, cutsOf(title, objections), vocabulary);
  const repeated = objections.some(({ rule }) => rule === 'repeated-word');
  if (repeated) {
    for (const span of twiceIn(title)) cuts.fill('repeated-word', ...span);
    // What an offer stood between meets when that has gone: 'Mobile Phone Lowest Price Mobile Phone'.
    const left = Array.from({ length: title.length }, (_, at) => (cuts[at] ? ' ' : title.charAt(at))).join('');
    for (const span of twiceIn(left)) cuts.fill('repeated-word', ...span);
  }
  for (const span of translationsIn(title, vocabulary)) cuts.fill('wrong-language', ...span);
  const cut = stretchesOf(cuts);
  const dropped: Dropped[] = cut.map((span) => ({
    text: title.slice(...span).trim(),
    why: cuts[span[0]] ?? '',
  }));
  const facts = factsOf(title);
  const all = chunksOf(title, vocabulary);
  const chunks = all.filter((chunk) => {
    const named = all.some((one) => one !== chunk && hasNoun(textOf(title, one.span, cuts), vocabulary));
    if (!isSpoilt(title, chunk, cuts, vocabulary, named)) return true;
    const left = textOf(title, chunk.span, cuts);
    if (left !== '') dropped.push({ text: left, why: cuts.slice(...chunk.span).find(Boolean) ?? 'empty' });
    return false;
  });
  const [first] = chunks;
  if (first && chunks.some((one) => saysInFull(title, first, one, vocabulary))) {
    chunks.shift();
    dropped.push({ text: title.slice(...first.span), why: 'repeated-word' });
  }
  const pieces: Piece[] = [];
  const found = brand && moveBrand ? takeBrand(title, brand, chunks, cuts, vocabulary.words, repeated) : undefined;
  if (found) pieces.push({ kind: 'brand', text: title.slice(...found), span: found });
  const shouted = objections.some(({ rule }) => rule === 'all-caps');
  // What stands in brackets names the goods only where nothing else does.
  // Without its brand 'realme C67' is a model, and still what they are called.
  const naming =
    chunks.find(
      ({ span, wrapped }) =>
        !wrapped &&
        /\p{L}{2}/u.test(
          textOf(
            title,
            span,
            cuts.map((why) => (why === 'brand' ? undefined : why)),
          ),
        ) &&
        /\p{L}/u.test(textOf(title, span, cuts)),
    ) ?? chunks[0];
  let named = false;
  for (const [index, chunk] of chunks.entries()) {
    const follows = naming !== undefined && chunk.span[0] > naming.span[0] && !chunk.wrapped;
    const later = chunks.slice(index + 1).some(({ span }) => hasNoun(title.slice(...span), vocabulary));
    // 'The Sauce Collection - Peppercorn Sauce Base': a range is what goods are of, where they are named behind it.
    const mayName = !named && (chunk === naming || follows) && !(later && isRange(title.slice(...chunk.span)));
    // 'Iron' is a material, and what is sold where no later stretch names goods.
    const must = mayName && !later;
    for (const piece of fromChunk(title, chunk, cuts, facts, vocabulary, { mayName, must })) {
      if (piece.kind === 'product') named = true;
      // 'realme C67 | 108MP camera': behind a model by itself what begins with a number is said of it, and no goods' name.
      const isGoods =
        !named &&
        chunk === naming &&
        (piece.kind === 'model' || piece.kind === 'feature') &&
        chunks.some((one) => opensWithNumber(title, one, chunk));
      if (isGoods) named = true;
      const own: Piece = isGoods ? { ...piece, kind: 'product' } : piece;
      pieces.push(shouted ? { ...own, text: calm(own.text, vocabulary, brand, own.kind === 'product') } : own);
    }
  }
  const single = withoutDoubles(pieces, vocabulary);
  const saying = single.filter((piece) => !isEcho(piece, single) && !isHeaped(piece, objections));
  const again = single.filter((piece) => !saying.includes(piece));
  // The bare number of '… best gift 2026' said nothing of the goods: that it is gone is no loss.
  const gone = pieces.flatMap(({ span, text }) =>
    span && !/\p{L}/u.test(text) && cuts.slice(Math.max(0, span[0] - 2), span[0]).some(isLeftOut) ? [span] : [],
  );
  return {
    pieces: saying,
    dropped: [
      ...dropped,
      ...again.map((piece) => ({
        text: piece.text,
        why: isHeaped(piece, objections) ? 'keyword-stuffing' : 'repeated-word',
      })),
    ],
    cut: [...cut, ...gone],
  };
}

/** A further name or use in a heap that was piled up for search; what it says in numbers is a fact. */
const isHeaped = ({ kind, text, span, attached }: Piece, objections: readonly Objection[]): boolean =>
  (kind === 'feature' || kind === 'audience') &&
  !attached &&
  span !== undefined &&
  !/\p{Nd}/u.test(text) &&
  objections.some(
    ({ rule, span: heap }) => rule === 'keyword-stuffing' && heap && heap[0] <= span[0] && span[1] <= heap[1],
  );

/** What the rest of a phrase is: '(Anti-Inflammatory) Cream' no colour, and '(Perfect) for Baking' what they are for. */
function leftOf(kind: TitlePart, text: string, { words }: Vocabulary): TitlePart {
  if (kind === 'feature' && words.uses.some((use) => text.toLowerCase().startsWith(`${use} `))) return 'audience';
  return kind === 'colour' ? 'feature' : kind;
}

/** Whether the next stretch behind one that stands in no brackets begins with a number. */
const opensWithNumber = (title: string, { span, wrapped }: Chunk, before: Chunk): boolean =>
  !wrapped &&
  span[0] > before.span[1] &&
  /^\p{Nd}/u.test(title.slice(span[0])) &&
  !/\p{L}{3}/u.test(title.slice(before.span[1], span[0]));

const isLeftOut = (why: Why | undefined): boolean => why !== undefined && leftOut.has(why);

/** Stretches that go for one reason each. */
function stretchesOf(cuts: readonly (Why | undefined)[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < cuts.length; at += 1) {
    const why = cuts[at];
    if (!why) continue;
    const start = at;
    while (at + 1 < cuts.length && cuts[at + 1] === why) at += 1;
    found.push([start, at + 1]);
  }
  return found;
}

function fromChunk(
  title: string,
  chunk: Chunk,
  cuts: (Why | undefined)[],
  facts: Facts,
  vocabulary: Vocabulary,
  { mayName, must }: { mayName: boolean; must: boolean },
): Piece[] {
  const { span, amounts } = isBreakdown(title, chunk)
    ? { span: chunk.span, amounts: [] }
    : withoutAmounts(title, chunk, facts, vocabulary.words, mayName);
  // What is a piece of its own is no longer part of the phrase it stood in.
  for (const { span: at } of amounts) if (at) cuts.fill('moved', ...at);
  const text = textOf(title, span, cuts);
  if (!/[\p{L}\p{N}]/u.test(text)) return amounts;
  const told = chunk.wrapped && isSum(text) ? 'pack' : kindOfText(text, vocabulary, facts, mayName, must);
  const kind = cuts.slice(...span).some(isLeftOut) ? leftOf(told, text, vocabulary) : told;
  if (kind === 'product') return [...phrasePieces(title, span, cuts, vocabulary), ...amounts];
  const written = withoutLoose(text, vocabulary, false);
  // '(банка) Collagen Modeling Mask': in Cyrillic titles what is Latin alone is the name of the thing.
  const isName = vocabulary.language === 'ru' && kind === 'feature' && !chunk.wrapped && latinOnly.test(written);
  const piece: Piece = {
    kind: isName ? 'model' : kind,
    text: written,
    span: withoutCuts(span, cuts, title),
    ...(chunk.wrapped ? { wrapped: true as const } : {}),
  };
  return written === '' ? amounts : [piece, ...amounts];
}
