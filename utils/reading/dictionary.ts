import { currenciesOf } from '../text/currencies.ts';
import { readPeriod, readRelativePeriod } from '../text/dates.ts';
import { fold } from '../text/normal.ts';
import { remembering } from '../text/remembering.ts';
import { countInStock } from '../text/stock-words.ts';
import { isPieces, isUnit, piecesOf, saysNoPrice, saysNothing, saysOutOf, scaleIn } from '../text/value-words.ts';
import { currencyAtHome, currencyOfCountry, currencyOfLanguage } from './currency-of-host.ts';
import { isAdded } from './lexicon/added.ts';
import { saysBuy } from './lexicon/buying.ts';
import { roleOf } from './lexicon/columns.ts';
import { countryOf } from './lexicon/countries.ts';
import { saysEmpty } from './lexicon/emptiness.ts';
import { saysFormHead } from './lexicon/form-heads.ts';
import { formKind } from './lexicon/form-kinds.ts';
import { saysFurther } from './lexicon/further.ts';
import { fieldOfLabel, meaningOf } from './lexicon/index.ts';
import { countLeft } from './lexicon/left.ts';
import { saysOnlyMarks } from './lexicon/marks.ts';
import { saysGone, saysMissing } from './lexicon/missing.ts';
import { moneyOfCountry } from './lexicon/money-of-country.ts';
import { isNoName, saysElsewhere } from './lexicon/names.ts';
import { saysOtherDays } from './lexicon/other-days.ts';
import { daysOfPage } from './lexicon/page-days.ts';
import { saysOfPrice, withoutLead, withoutPriceWords } from './lexicon/price-words.ts';
import { saysSoldOut } from './lexicon/sold-out.ts';
import { saysOthers } from './lexicon/strips.ts';
import { saysTotal } from './lexicon/totals.ts';
import { wallIn } from './lexicon/walls.ts';

/**
 * All that readers ask of words. A question is a text and, perhaps, what is known of it; the answer is always the same, and
 * undefined where the words say nothing. Here answers are at hand. In people's pages the lists of words are not: there
 * dictionary-by-post.ts stands in the place of this file (see wxt.config.ts), and the background answers.
 */
export const dictionary = {
  /** What the header of a column means. */
  header: meaningOf,
  /** What the label of a field or beside a value means. */
  label: fieldOfLabel,
  /** Whether a header is that of the goods, of the money, or of people. */
  column: roleOf,
  /** Whether a text in a header is what its table adds to it. */
  added: isAdded,
  /** The days that a text names. */
  period: readPeriod,
  /** The days the numbers of a page are of, out of its texts. */
  days: daysOfPage,
  /** The days that 'Last 7 days' names. */
  lastDays: readRelativePeriod,
  /** Whether a text says that days are those of something else than the numbers. */
  otherDays: saysOtherDays,
  /** Whether a text is a word of a console or of sums, and no name of goods. */
  noName: isNoName,
  /** Whether a text is what links say of where they open. */
  elsewhere: saysElsewhere,
  /** What stands beside the numbers of a price. */
  beside: piecesOf,
  /** Whether a cell says that there is no value. */
  nothing: saysNothing,
  /** Whether a text without a number says that there is no price. */
  noPrice: saysNoPrice,
  /** Whether a word names one piece of the goods, of which a price may be. */
  unit: isUnit,
  /** Whether a word may follow a count. */
  pieces: isPieces,
  /** The word that multiplies the number before it, with which a text begins. */
  scale: scaleIn,
  /** Which number of a text is the count of what is in stock. */
  inStock: countInStock,
  /** Whether what stands beside two numbers makes them a mark out of a total. */
  outOf: saysOutOf,
  /** The country of that name. */
  country: countryOf,
  /** The currencies that a sign, word or code may name. */
  currencies: currenciesOf,
  /** The money of the country that a host is of, for a page in that language. */
  home: currencyAtHome,
  /** The money of the one country whose people read a language. */
  spoken: currencyOfLanguage,
  /** The money of a country by its code. */
  money: (code: string): string | undefined => currencyOfCountry(code) ?? moneyOfCountry(code),
  /** What the words of a small page say of a wall in front of it. */
  wall: wallIn,
  /** Whether a text says that there is nothing to list. */
  empty: saysEmpty,
  /** Whether a text says that what stands beside it is the sum of all. */
  total: (text: string): true | undefined => isTotal(text) || undefined,
  /** Whether a text that follows a code says how many others there are: '等3款', ' +2', ' and 2 more'. */
  further: saysFurther,
  /** Whether the heading of a part of a page says that other goods follow. */
  strip: saysOthers,
  /** Whether a heading says that what was asked for is not there, or how much was found. */
  missing: saysMissing,
  /** Whether a text says that what was asked for is not there. */
  gone: saysGone,
  /** Whether a control says that it buys. */
  buys: saysBuy,
  /** Whether a text says that goods are sold out. */
  soldOut: saysSoldOut,
  /** How many of the goods a text says are left. */
  left: countLeft,
  /** Whether a text with a mark says nothing but that it is one. */
  marks: saysOnlyMarks,
  /** What a heading or a label of a form says that the form is of. */
  form: formKind,
  /** Whether a heading of a form is made of words of consoles alone. */
  formHead: saysFormHead,
  /** What words beside an amount say of it. */
  price: saysOfPrice,
  /** The same words without those that only say that it is a price. */
  bare: withoutPriceWords,
  /** What stands before an amount without words that only say that a price follows. */
  lead: withoutLead,
};
export type Dictionary = typeof dictionary;

/** The same words stand in row after row. */
const isTotal = remembering((text: string) => saysTotal(fold(text)));

/** A question as it is sent. */
export type Question = {
  [Ask in keyof Dictionary]: { ask: Ask; text: string; hint?: Parameters<Dictionary[Ask]>[1] | undefined };
}[keyof Dictionary];

/** The answer to a question as it is sent; null where the words say nothing. */
export const answerTo = ({ ask, text, hint }: Question): unknown =>
  (dictionary[ask] as (text: string, hint: unknown) => unknown)(text, hint) ?? null;

/** Whether all that was asked has been answered: until then nothing that was read holds. */
export const isSettled = (): boolean => true;
