import type { Price } from '../listing.ts';
import { currencyDigits } from './currency-places.ts';
import { decimalOf, plainCell, RUN, type Settle } from './digits.ts';
import type { NumberHint, Read } from './numbers.ts';
import { scaleOf } from './scaled.ts';
import { isUnit, type Piece, piecesOf, saysNoPrice } from './value-words.ts';

export { currencyDigits } from './currency-places.ts';

export interface PriceHint extends NumberHint {
  /** The currency the column or the store is known to use; it names a price without a sign and settles a bare '$'. */
  currency?: string;
  /** The currencies that are possible here; a sign is settled where exactly one of them fits. */
  currencies?: readonly string[];
  /** That of the page's country: it settles a sign where no other is possible, and says nothing of a number without one. */
  home?: string;
  /** Goods are sold by weight or length here, so '/ kg' is part of the price; elsewhere it marks a base price, which is unclear. */
  anyUnit?: boolean;
}

const unclear = { kind: 'unclear' } as const;
const numbers = new RegExp(RUN, 'g');

const unitTail = / ?\/ ?([^\d/]{1,24})$/;
/** One price as it stands, before its currency is known. */
interface Parts {
  runs: string[];
  /** What stands before, between and after the numbers. */
  pieces: Piece[];
  scale: { word: string; zeros: number } | undefined;
}

/** '¥ 5 .01' and '$ 89 , 99': digits split over nodes. Joined only where a space before the sign shows the split and two places end the number. */
function rejoin(cell: string): string {
  const found = [...cell.matchAll(numbers)];
  if (found.length !== 2) return cell;
  return cell.replace(signAsPoint, '$1,$2 €').replace(/(\d) ([.,]) ?(\d\d)(?![\d.,])/, '$1$2$3');
}

/** '189€99': the sign stands where the point would. */
const signAsPoint = /(\d)€(\d\d)(?![\d.,]| ?\p{Sc})/u;

function partsOf(cell: string, decimal: PriceHint['decimal']): Parts | undefined {
  const found = [...cell.matchAll(numbers)];
  if (found.length === 0 || found.length > 2) return undefined;
  const texts: string[] = [];
  let at = 0;
  for (const { 0: run, index } of found) {
    texts.push(cell.slice(at, index));
    at = index + run.length;
  }
  // '$.49' has lost its whole.
  if (texts.some((text) => /\p{Sc} ?[.,]$/u.test(text))) return undefined;
  const tail = cell.slice(at);
  const [run = ''] = found[0] ?? [];
  const bare = tail.trimStart();
  const scale = found.length === 1 ? scaleOf(bare, { run, spaced: bare !== tail, decimal }) : undefined;
  texts.push(scale ? bare.slice(scale.word.length) : tail);
  const pieces = texts.map((words) => piecesOf(words));
  if (!pieces.every((piece) => piece !== undefined)) return undefined;
  return { runs: found.map(([text]) => text), pieces, scale };
}

/** The currencies all signs of a price have in common; undefined where it has no sign, none where two contradict each other. */
function namedBy(pieces: readonly Piece[]): readonly string[] | undefined {
  const signs = pieces.flatMap((piece) => piece.currencies);
  return signs.reduce<readonly string[] | undefined>(
    (common, sign) => (common ? common.filter((currency) => sign.includes(currency)) : sign),
    undefined,
  );
}

function settled(named: readonly string[] | undefined, hint: PriceHint): string | undefined {
  if (named?.length === 1) return named[0];
  if (hint.currency !== undefined && (named === undefined || named.includes(hint.currency))) return hint.currency;
  const possible = (hint.currencies ?? []).filter((currency) => named === undefined || named.includes(currency));
  if (possible.length > 0) return possible.length === 1 ? possible[0] : undefined;
  return hint.home && named?.includes(hint.home) ? hint.home : undefined;
}

/** No price of a currency with two places has three: in '1.234 €' and '$1,234' the sign parts thousands. */
function settleFor(digits: number | undefined, decimal: PriceHint['decimal'], whole: boolean | undefined): Settle {
  return (sign) => {
    if (whole || digits === 0) return 'thousands';
    if (digits === 2) return decimal === sign ? undefined : 'thousands';
    if (decimal === undefined) return undefined;
    return decimal === sign ? 'fraction' : 'thousands';
  };
}

/** '12.50' of '12.50'; undefined for places this money does not have. Prices below one may have up to six. */
function amountOf(run: string, settle: Settle, digits: number | undefined, zeros: number): string | undefined {
  // Programs of shops write four places or six: '64.5000'.
  const written = decimalOf(run, settle)?.replace(/(\.\d\d)0{2,4}$/, '$1');
  if (written === undefined) return undefined;
  const [whole = '', fraction = ''] = written.split('.');
  if (zeros > 0) return shifted(whole, fraction, zeros);
  if (digits === 0 && /[1-9]/.test(fraction)) return undefined;
  if (fraction.length > Math.max(digits ?? 2, 2) && (whole !== '0' || fraction.length > 6)) return undefined;
  return written;
}

/** '1.2' with four zeros is 12000, by moving the point, so that nothing is rounded. */
function shifted(whole: string, fraction: string, zeros: number): string | undefined {
  const moved = whole + fraction.slice(0, zeros).padEnd(zeros, '0');
  const rest = fraction.slice(zeros);
  const digits = moved.replace(/^0+(?=\d)/, '');
  return rest || digits.length > 15 ? undefined : digits;
}

/**
 * A price: '$12.99', '1.234,56 €', 'EUR 219,00', '¥12–15', 'от 300 ₽', 'US $375.00 - 415.00/ Unit'.
 * The amount is as exact as it is written. A range has `max`, 'from' and '+' give `from`. Two prices, prices below zero,
 * base prices by weight and any word that is not about the price are unclear.
 * The currency is that of the cell's sign, else the hint's; absent where the sign leaves several.
 */
export function readPrice(text: string, hint: PriceHint = {}): Read<Price> {
  const plain = plainCell(text);
  if (plain === undefined) return unclear;
  if (!/\d/.test(plain)) return saysNoPrice(plain) ? { kind: 'absent' } : unclear;
  const [tail, unit = ''] = unitTail.exec(plain) ?? [];
  const word = unit.trim().replace(/\.$/, '').toLowerCase();
  if (tail !== undefined && !isUnit(word) && !hint.anyUnit) return unclear;
  // '12,-' and '12.–' are whole amounts.
  const cell = rejoin((tail ? plain.slice(0, -tail.length) : plain).replace(/(\d)[.,][-–—]{1,2}(?![-–— ]*\d)/, '$1'));

  const parts = partsOf(cell, hint.decimal);
  if (!parts) return unclear;
  const named = namedBy(parts.pieces);
  if (named?.length === 0 || !fits(parts)) return unclear;
  const currency = settled(named, hint);
  const possible = currency ? [currency] : (named ?? hint.currencies ?? []);
  const digits = possible.length > 0 ? Math.max(...possible.map(currencyDigits)) : undefined;
  // In Indonesian 'M' is a milliard, in Turkish 'B' a thousand.
  if (/^[MB]$/.test(parts.scale?.word ?? '') && possible.some((code) => code === 'IDR' || code === 'TRY'))
    return unclear;

  // A scaled number may have as many places as it likes: '1.2万'.
  const settle = settleFor(parts.scale ? 3 : digits, hint.decimal, hint.whole && !parts.scale);
  const [amount, max] = parts.runs.map((run) => amountOf(run, settle, digits, parts.scale?.zeros ?? 0));
  if (amount === undefined || (parts.runs.length === 2 && max === undefined)) return unclear;
  // The same price may be written twice, once with places and once without.
  const span = max === undefined ? 0 : Number(max) - Number(amount);
  if (span < 0 || (span > 0 && !parts.pieces[1]?.range && !parts.pieces[1]?.open)) return unclear;
  const from = max === undefined && parts.pieces.some((piece) => piece.from || piece.open);
  return {
    kind: 'value',
    value: {
      amount,
      ...(span > 0 ? { max } : {}),
      ...(from ? { from: true as const } : {}),
      ...(currency ? { currency } : {}),
    },
  };
}

/** Dashes stand between numbers only; two numbers have one, or are the same price twice, each with its sign. */
function fits({ runs, pieces }: Parts): boolean {
  const [first, middle] = pieces;
  const last = pieces.at(-1);
  if (first?.range || first?.open || last?.range) return false;
  if (runs.length === 1) return true;
  if (!middle || middle.from || middle.open === '+' || last?.open) return false;
  return middle.range || middle.open === '~' || middle.currencies.length > 0;
}
