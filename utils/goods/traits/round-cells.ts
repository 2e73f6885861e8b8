import type { Sayings } from './sayings.ts';

// Cells of the old round sizes that are charged again are of nickel, unless somebody says lithium: 'Piles rechargeables AA x4',
// 'Akkus AAA 4 Stück', 充電池 単3.

const sized =
  /(?<![\p{L}\d])(?:aaa?|hr\s?0?[36]|r\s?0?[36])(?![\p{L}\d])|(?<!\p{L})(?:ааа?)(?!\p{L})|単[1-4]|[57五七]号/iu;
const lithium =
  /lith?i?um|li-?(?:ion|po|fe)|lipo|锂|лити|l[ií]tio|litowo?|リチウム|리튬|14500|10440|usb|1[.,]5\s?v.*(?:mwh|usb)/iu;

/** Whether cells of such a size are said to be of no lithium, by saying nothing of it. */
export const isRound = (title: string, { stated, passing }: Sayings): boolean =>
  sized.test(title) &&
  !lithium.test(title) &&
  ![...stated, ...passing].some(({ id, is, because }) => id === 'has.lithium-battery' && is && lithium.test(because));
