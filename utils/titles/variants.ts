import type { Listing } from '../listing.ts';
import { toldBy } from './attributes.ts';
import { brandOf, canBeAdded, isNamed } from './brand.ts';
import { hasNoun } from './chunks.ts';
import { withSpaces } from './clean.ts';
import { isGivenAlong } from './links.ts';
import { make } from './make.ts';
import type { Making, Variant, Workplace } from './making.ts';
import { orderOf } from './order.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { remembered } from './remembered.ts';
import { unknownSlots } from './template.ts';
import { asksOf, toldPieces } from './told.ts';
import { titleLanguage, vocabularyOf } from './words/index.ts';

/**
 * Why there is no variant: 'fine' where the title is as good as we can make it, 'unlisted' where nobody has read what its
 * marketplace lays down, else what stands in the way.
 */
export interface None {
  because: 'fine' | 'unlisted' | 'no-title' | 'no-goods' | 'language' | 'too-long' | 'fragment' | 'rule';
  /** The id of the rule that stands in the way. */
  rule?: string;
}

export interface Made {
  variants: Variant[];
  none?: None;
  /** Facts that are wanted and nowhere stated, whether there is a variant or not. */
  asks: string[];
}

/** At most this many are offered. */
const MOST = 3;
/** At most this many UTF-16 units of a title are worked on. */
const TITLE_LIMIT = 1000;

/** Better titles for a listing, of its own facts; none, with the reason, where nothing better can honestly be made. */
export function variantsOf(listing: Listing, wish: Making): Made {
  const making = { ...wish, check: remembered((text) => wish.check(text)) };
  const given = (listing.title ?? '').slice(0, TITLE_LIMIT);
  if (!/\p{L}/u.test(given)) return none({ because: 'no-title' }, []);
  const objections = making.check(given);
  const title = withSpaces(given);
  const order = orderOf(making.policies);
  const vocabulary = vocabularyOf(titleLanguage(listing, title));
  const brand = brandOf(listing.brand ?? toldBy(listing.attributes).brand);
  const named = order.noBrand || order.order.includes('brand');
  const taken = piecesOf(title, { brand, moveBrand: named, vocabulary, objections });
  const begun = {
    listing,
    title,
    objections,
    order,
    vocabulary,
    making,
    brand,
    dropped: taken.dropped,
    cut: taken.cut,
  };
  const desk: Workplace = { ...begun, asks: asksOf(begun) };
  // In another language than the store's nothing better can be said without translating.
  if (objections.some(({ rule }) => rule === 'wrong-language')) return none({ because: 'language' }, desk.asks);
  if (isGivenAlong(title)) return none({ because: 'rule', rule: 'promotional-phrase' }, desk.asks);
  const product = taken.pieces.find(({ kind }) => kind === 'product');
  if (!product) return none({ because: 'no-goods' }, desk.asks);
  const own = withBrand(desk, taken.pieces, named);
  const tries = [
    ...(making.template && unknownSlots(making.template).length === 0
      ? [make(desk, [...own, ...toldPieces(desk, own)], 'template')]
      : []),
    make(desk, [...own, ...toldPieces(desk, own)], 'limit'),
    make(desk, own, 'limit'),
    // What a phone shows has to say what the goods are.
    ...(hasNoun(product.text, vocabulary) ? [make(desk, own, 'phone')] : []),
  ];
  const made = tries.filter((one): one is Variant => typeof one === 'object');
  const variants = made.filter((one, index) => made.findIndex(({ title: other }) => other === one.title) === index);
  if (variants.length > 0) return { variants: variants.slice(0, MOST), asks: desk.asks };
  const why = tries.find((one): one is string => typeof one === 'string') ?? 'fine';
  return none(
    why === 'fine' || why === 'too-long' || why === 'fragment' ? { because: why } : { because: 'rule', rule: why },
    desk.asks,
  );
}

const none = (why: None, asks: string[]): Made => ({ variants: [], none: why, asks });

/** The pieces with the brand of its field where the title lacks it, and without it where it may not stand. */
function withBrand({ brand, order, title, objections }: Workplace, pieces: readonly Piece[], named: boolean): Piece[] {
  if (order.noBrand) return pieces.filter(({ kind }) => kind !== 'brand');
  // Where nobody lays down that the brand stands in the title, what its field says is left there.
  const asked = objections.some(({ rule }) => rule === 'missing-brand');
  if (!brand || !named || !asked || !canBeAdded(brand) || isNamed(title, brand)) return [...pieces];
  return [{ kind: 'brand', text: brand }, ...pieces];
}
