import type { TitlePart } from '../policy.ts';
import { amountsOf } from './amounts.ts';
import type { TitleOrder } from './order.ts';
import type { Piece } from './piece.ts';
import { unitOf } from './units.ts';
import type { Vocabulary } from './words/index.ts';

/** A title put together, and where each of its pieces stands in it. */
export interface Composed {
  title: string;
  placed: { piece: Piece; span: [start: number, end: number] }[];
}

/** What goes first when there is no room for all: the goods and whose they are, how much of them, then what tells them from others. */
const weights: Readonly<Record<TitlePart, number>> = {
  product: 0,
  brand: 0,
  quantity: 1,
  pack: 2,
  size: 3,
  model: 4,
  colour: 6,
  variety: 7,
  material: 8,
  feature: 9,
  audience: 10,
};

/** A feature that states an amount, '600mg per Serving': without it they would be other goods. */
const STATING = 4;
/** What stands in brackets is mostly the kind or the taste, '(Orange Mango)', which tells them from others. */
const ASIDE = 5.5;

/** What goes on from the product tells more than a feature by itself: what is in it more than what it is for. */
export const weightOf = ({ kind, attached, wrapped, text }: Piece): number => {
  if (attached) return kind === 'audience' ? 5 : STATING;
  if (kind === 'feature' && wrapped) return ASIDE;
  const states = weights[kind] > STATING && /\p{Nd}/u.test(text) && amountsOf(text).some(({ unit }) => unit);
  return states ? STATING : weights[kind];
};
/** Whatever is left out below this weight makes it other goods. */
export const ESSENTIAL = 3;

/** The pieces in the order they are given up last. */
export const byWeight = (pieces: readonly Piece[]): Piece[] =>
  [...pieces].sort((a, b) => weightOf(a) - weightOf(b) || placeOf(a) - placeOf(b));

/** Where a piece stood in the title; what did not stand there comes last. */
export const placeOf = ({ span }: Piece): number => span?.[0] ?? Number.MAX_SAFE_INTEGER;

/** Puts pieces together in a marketplace's order, as the language writes it. */
export function compose(pieces: readonly Piece[], { order }: TitleOrder, vocabulary: Vocabulary): Composed {
  const { joint } = vocabulary.words;
  const sorted = [...pieces].sort(
    (a, b) => rankIn(order, a) - rankIn(order, b) || isAside(a) - isAside(b) || placeOf(a) - placeOf(b),
  );
  const ordered = withoutEcho(withBrand(sorted, order, vocabulary));
  const placed: Composed['placed'] = [];
  let title = '';
  for (const [index, piece] of ordered.entries()) {
    const before = ordered[index - 1];
    const text = written(piece, vocabulary.language);
    const bracketed =
      piece.wrapped &&
      joint === ', ' &&
      before !== undefined &&
      !title.endsWith(')') &&
      ((piece.kind === 'pack' && before.kind !== 'feature') || isBehind(before, piece));
    const together = piece.attached || bracketed || (before && isName(before) && isName(piece));
    const gap = title === '' ? '' : together ? ' ' : joint;
    const start = title.length + gap.length;
    title += `${gap}${bracketed ? `(${text})` : text}`;
    placed.push({ piece, span: [start, title.length] });
  }
  return { title, placed };
}

/** '(3 Bottles)' stands behind '120 Capsules', which it multiplies, and a sum behind both. */
const isAside = ({ kind, wrapped }: Piece): number => Number(kind === 'pack' && wrapped === true);

/** Where a piece stands in an order. What goes on from the product stays with it, and a model of its own right behind. */
function rankIn(order: readonly TitlePart[], piece: Piece): number {
  const product = order.indexOf('product');
  if (piece.attached) return product + 0.25;
  // What the title did not say stands behind what it did, but for amounts.
  const at = order.indexOf(piece.kind);
  const features = order.indexOf('feature');
  if (piece.kind === 'material' && !piece.span && features > at) return features + 0.5;
  // A model that was cut from the goods' phrase is not taken to the end of the title.
  if (piece.kind === 'model' && at !== product + 1)
    return product + (order.indexOf('brand') === product + 1 ? 1.5 : 0.5);
  if (at >= 0) return at;
  // A place nobody named: the brand before all, anything else among the features.
  if (piece.kind === 'brand') return -1;
  const feature = order.indexOf('feature');
  return feature >= 0 ? feature : order.length;
}

/** What stood in brackets behind a piece stays in them there. */
const isBehind = (before: Piece, { span }: Piece): boolean =>
  !before.wrapped &&
  before.span !== undefined &&
  span !== undefined &&
  span[0] >= before.span[1] &&
  span[0] - before.span[1] <= 3;

/** Brand, product and model make one name. */
const isName = ({ kind, attached }: Piece): boolean =>
  attached === true || kind === 'brand' || kind === 'product' || kind === 'model';

/** Where the brand follows the product it stands behind the words that name the goods; where those cannot be told, before them. */
function withBrand(pieces: readonly Piece[], order: readonly TitlePart[], vocabulary: Vocabulary): Piece[] {
  const brand = pieces.find(({ kind }) => kind === 'brand');
  const product = pieces.find(({ kind }) => kind === 'product');
  if (!brand || !product || order.indexOf('brand') < order.indexOf('product') || vocabulary.language === 'ru')
    return [...pieces];
  const rest = pieces.filter((piece) => piece !== brand && piece !== product);
  const [name, model] = namePart(product.text, vocabulary);
  // The brand of its field may stand behind; one that stands before is not moved by guess.
  if (name === undefined)
    return brand.span
      ? [brand, product, ...rest]
      : [product, ...pieces.filter(({ attached }) => attached), brand, ...rest.filter(({ attached }) => !attached)];
  const attached = rest.filter((piece) => piece.attached);
  const others = rest.filter((piece) => !piece.attached);
  if (!model) return [{ ...product, text: name }, ...attached, brand, ...others];
  return [{ ...product, text: name }, brand, { ...product, kind: 'model', text: model }, ...attached, ...others];
}

/** The words that name the goods, and the model behind them, told by its capital or digit; undefined where it cannot be told. */
function namePart(text: string, { words, find, kindOf }: Vocabulary): [name?: string, model?: string] {
  const noun = find(text).find(({ phrase, span }) => kindOf.get(phrase) === 'nouns' && span[0] === 0);
  if (words.head === 'last' || !noun) return [];
  const tokens = [...text.matchAll(/\S+/g)].filter(({ index }) => index >= noun.span[1]);
  const model = tokens.find(([token]) => /^[\p{Lu}\p{Nd}]/u.test(token));
  if (!model) return [text];
  // Where every word has a capital, nobody can tell where the model begins.
  if (tokens.length > 2 && !tokens.some(([token]) => /^\p{Ll}{3}/u.test(token))) return [];
  return [text.slice(0, model.index).trim(), text.slice(model.index).trim()];
}

/** 'GUERISSON Guerisson 9complex': a piece does not begin with what the one before it ends with. */
const withoutEcho = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (before?.kind !== 'brand' || !piece.text.toLowerCase().startsWith(`${before.text.toLowerCase()} `)) return piece;
    return { ...piece, text: piece.text.slice(before.text.length + 1) };
  });

/** Languages that write a space between a number and its unit. */
const spaced = new Set(['ru', 'de', 'fr', 'es', 'it', 'pt', 'pl']);
function written({ text, kind }: Piece, language: string): string {
  if ((kind !== 'quantity' && kind !== 'size' && kind !== 'pack') || !spaced.has(language)) return text;
  return text.replace(/(\p{Nd})(\p{L}{1,4}\.?)(?=$|[\s)/*])/gu, (whole, digit: string, unit: string) =>
    /^[xх×]$/iu.test(unit) || !unitOf(unit) ? whole : `${digit} ${unit}`,
  );
}
