import type { SeenListing } from '../../../utils/listing.ts';
import { pictureName } from '../../../utils/picture-name.ts';
import type { Choices } from './choices.ts';
import { amountOf, FRONT, pictureOf, sold } from './goods.ts';
import { words } from './words.ts';

/** What may be read of a field. `isOpen`: a person who looks at the page cannot tell it for certain, so it may be left unread. */
export interface Expected {
  any: readonly unknown[];
  isOpen?: boolean;
}
export type Field = 'title' | 'price' | 'image' | 'rating' | 'reviews' | 'id';

const structured = /^(?:json-ld|graph|group|aggregate|microdata|rdfa)$/;

/** What a page drawn so shows of its goods. */
export function shownOn(choices: Choices): Record<Field, Expected> {
  const { data, language, marks, counts, lacks } = choices;
  const said = words[language];
  const [name] = said.goods;
  const isStated = structured.test(data);
  const isMarked = !/marks/.test(lacks) && !/^(?:open-graph|data layer|list of others|nothing)$/.test(data);
  const isShown = /^(?:label|text|number|out of|with bar|program)$/.test(marks);
  const isCounted = counts !== 'none' && counts !== 'short' && marks !== 'none' && marks !== 'element';
  // In brackets stands how many gave a mark, where there is one in figures.
  const isTold = isCounted && (counts !== 'brackets' || isShown);
  return {
    title: { any: [name, `${sold.maker} ${name}`] },
    price: priceOn(choices),
    image: { any: [pictureName(pictureOf(FRONT))], isOpen: choices.gallery === 'background' },
    rating: {
      any: isShown || isMarked || marks === 'widths' || marks === 'element' || marks === 'meter' ? [sold.mark] : [],
      isOpen: !isShown && !(isMarked && isStated),
    },
    reviews: {
      any: isCounted || isMarked || marks === 'element' || marks === 'program' ? [sold.count] : [],
      // Beside how many gave a mark, which of the two is meant is open.
      isOpen: counts === 'ratings apart' || (!isTold && !(isMarked && isStated)),
    },
    id: {
      any: choices.address === 'name' ? [sold.id, sold.code] : [sold.id],
      isOpen: choices.address === 'name',
    },
  };
}

/** A price in one line: '24.9 GBP', '24.9-49.8 GBP', 'from 24.9 GBP'. */
export const priceText = ({ amount, max, from, currency }: NonNullable<SeenListing['price']>): string =>
  `${from ? 'from ' : ''}${Number(amount)}${max ? `-${Number(max)}` : ''} ${currency ?? '?'}`;

function priceOn(choices: Choices): Expected {
  const { currency } = words[choices.language];
  const price = amountOf(sold.price, choices);
  const plain = `${price} ${currency}`;
  const isNamed = /^(?:nothing|list of others)$/.test(choices.data) ? [] : [plain];
  const isSoldOut = /^sold out/.test(choices.stock);
  if (choices.stock === 'sold out without price' || (choices.price === 'in the button' && isSoldOut))
    return { any: isNamed, isOpen: true };
  if (choices.price === 'in the button') return { any: [plain] };
  if (choices.beside === 'from') return { any: [`from ${plain}`, ...isNamed], isOpen: true };
  if (choices.beside === 'range')
    return { any: [`${price}-${amountOf(sold.price * 2, choices)} ${currency}`, ...isNamed], isOpen: true };
  return { any: [plain] };
}

/** What a listing says of these fields. */
export const readOf = (listing: SeenListing | undefined): Record<Field, unknown> => ({
  title: listing?.title,
  price: listing?.price && priceText(listing.price),
  image: listing?.image && pictureName(listing.image),
  rating: listing?.rating,
  reviews: listing?.reviews,
  id: listing?.id ?? undefined,
});
