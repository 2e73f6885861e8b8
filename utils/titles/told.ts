import { goodsOf } from '../goods/index.ts';
import type { Listing } from '../listing.ts';
import { amountsOf } from './amounts.ts';
import { toldBy } from './attributes.ts';
import { calm, withSpaces } from './clean.ts';
import { breaches } from './gate.ts';
import type { Making, Workplace } from './making.ts';
import type { Piece } from './piece.ts';
import { vocabularyOf } from './words/index.ts';

/** The texts every fact of a variant has to stand in. */
export const sourcesOf = (listing: Listing, { template, told }: Pick<Making, 'template' | 'told'>): string[] => [
  withSpaces(listing.title ?? ''),
  listing.brand ?? '',
  ...Object.values(listing.attributes ?? {}),
  ...(listing.bullets ?? []),
  ...Object.values(told ?? {}),
  ...(template ? [template.replace(/\{\w+\}/g, ' ')] : []),
];

const wanted = ['quantity', 'pack', 'size', 'colour', 'material'] as const;
/** A title of more characters says enough. */
const FULL = 100;
/** A longer value is a sentence. */
const LONGEST = 30;

/** Kinds of goods that are used up, and bought by weight. */
const byMeasure = /^(?:food|cosmetics|chemicals|pet)\./u;
const weights = new Set(['mg', 'g', 'kg', 'oz', 'lb']);

/** Facts of attributes and of the person that the title lacks, where they are written as the title is. */
export function toldPieces({ listing, title, making, vocabulary }: Workplace, own: readonly Piece[]): Piece[] {
  const told = toldBy(listing.attributes);
  const full = [...title].length > FULL;
  const measured = goodsOf(listing).some(({ id }) => byMeasure.test(id));
  const { find, kindOf } = vocabularyOf('en');
  const inEnglish = new Set(find(title).map(({ phrase }) => kindOf.get(phrase)));
  return wanted.flatMap((kind): Piece[] => {
    const confirmed = making.told?.[kind]?.trim();
    const text = confirmed ?? told[kind]?.trim();
    if (!text || text.length > LONGEST || /[,;/|]/.test(text) || own.some((piece) => piece.kind === kind)) return [];
    if (confirmed) return squeezed(title).includes(squeezed(confirmed)) ? [] : [{ kind, text }];
    // A title that is a list of words already gets none longer.
    if (full) return [];
    // 'Katun' beside 'cotton': English words stand in titles of every language.
    if (kind === 'material' && inEnglish.has('materials')) return [];
    // A bare number says nothing of what it counts, and a word of another script is not the title's language.
    const amount = kind === 'quantity' || kind === 'pack' || kind === 'size';
    const says = amount ? amountsOf(text).some(({ unit }) => unit) : vocabulary.find(text).length > 0;
    if (!says || scriptOf(text) !== scriptOf(title)) return [];
    // 'PVC' in the title, 'PVC & plastic' in the field: what is said in part is said.
    const inTitle = new Set(squeezed(title).split(' '));
    if (
      squeezed(text)
        .split(' ')
        .some((word) => word.length > 2 && inTitle.has(word))
    )
      return [];
    // What a thing weighs is for its parcel, where it is not bought by weight.
    if (kind === 'quantity' && !measured && amountsOf(text).some(({ unit = '' }) => weights.has(unit))) return [];
    // The title may say it in other words: then it is said.
    const kinds = new Set(amountsOf(title).map((one) => one.kind));
    const said =
      amount && (kinds.has(kind) || (kind === 'pack' && kinds.has('count')) || breaches(text, [title]).length === 0);
    return said ? [] : [{ kind, text: calm(text, vocabulary, undefined, true) }];
  });
}

/** A text as two are compared: letters, digits and single spaces; a unit stands right behind its number. */
export const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .replace(/(?<=\p{N}) (?=\p{L})/gu, '')
    .trim();

const scriptOf = (text: string): string =>
  ['Cyrillic', 'Hiragana', 'Katakana', 'Han', 'Hangul', 'Thai', 'Latin'].find((script) =>
    new RegExp(`\\p{Script=${script}}`, 'u').test(text),
  ) ?? '';

/** What the marketplace's structure wants, or a rule misses, and neither title nor attributes nor the person state. */
export function asksOf({ listing, making, order, brand, objections, title }: Omit<Workplace, 'asks'>): string[] {
  const told = { ...toldBy(listing.attributes), ...making.told };
  const measures = amountsOf(title).some(({ kind }) => kind === 'quantity' || kind === 'count');
  const food = !measures && goodsOf(listing).some(({ id }) => id.startsWith('food.'));
  return [
    ...(brand === undefined && listing.brand === undefined && order.order.includes('brand') && !order.noBrand
      ? ['brand']
      : []),
    ...(food && !told.quantity ? ['quantity'] : []),
    ...(objections.some(({ rule }) => rule === 'unit-missing') ? ['unit'] : []),
  ];
}
