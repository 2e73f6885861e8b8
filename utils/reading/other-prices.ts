import { dictionary } from './dictionary.ts';
import type { SaidOfPrice } from './lexicon/price-words.ts';

/** What stands beside a price says what it is of in no more characters. */
const TEXT_LIMIT = 400;

const says = (what: SaidOfPrice) => (text: string) => {
  const words = text.replace(/\s+/g, ' ').slice(0, TEXT_LIMIT).trim();
  return /[\p{L}×%]/u.test(words) && dictionary.price(words, what) === true;
};

/** Whether words that stand beside an amount say that it is another than what one piece costs everybody today. */
export const saysOtherPrice = says('other');
/** The same where that it is asked by the piece says nothing against it. */
export const saysOtherThanPiece = says('other, by the piece');
/** Whether they say that the tax is in it: an amount without such words beside one with them is the one without the tax. */
export const saysTaxed = says('taxed');
/** Whether they say that only members, or who has a card or a coupon, pay it. */
export const saysPrivilege = says('privilege');
/** Whether they say that an amount holds for some buyers only, or for some ways to pay. */
export const saysForSome = says('for some');
/** Whether the words before an amount, or behind it, make it one that is taken off, given back, spent first or paid for carriage. */
export const isLedAside = says('aside before');
export const isFollowedAside = says('aside behind');
/** Whether they say how many points are given for what is bought, not spent on it. */
export const saysEarned = says('earned');
/** Whether a text is the name of the usual price beside one that holds, or of that one. */
export const namesUsual = says('usual');
export const namesSale = says('sale');
