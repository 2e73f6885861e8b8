/** A sum of decimals without a rounding: whole numbers by how many places they have, moved to big ones before they grow inexact. */
export interface ExactSum {
  small: number[];
  big?: Map<number, bigint>;
}

export const emptySum = (): ExactSum => ({ small: [] });

const SAFE = 2 ** 52;

function spill(sum: ExactSum, places: number, value: bigint): void {
  sum.big ??= new Map();
  sum.big.set(places, (sum.big.get(places) ?? 0n) + value);
}

/** A plain decimal taken apart: its digits as a whole number, and how many of them stand behind the point. */
export interface Scaled {
  digits: number | bigint;
  places: number;
}

/** '12', '-0.5', '1234.50' taken apart. */
export function scaled(decimal: string): Scaled {
  const dot = decimal.indexOf('.');
  const text = dot < 0 ? decimal : decimal.slice(0, dot) + decimal.slice(dot + 1);
  return { digits: text.length > 15 ? BigInt(text) : Number(text), places: dot < 0 ? 0 : decimal.length - dot - 1 };
}

/** Adds a decimal taken apart. */
export function addScaled(sum: ExactSum, { digits, places }: Scaled): void {
  if (typeof digits === 'bigint') {
    spill(sum, places, digits);
    return;
  }
  const next = (sum.small[places] ?? 0) + digits;
  if (Math.abs(next) < SAFE) {
    sum.small[places] = next;
    return;
  }
  spill(sum, places, BigInt(next));
  sum.small[places] = 0;
}

/** Adds a plain decimal: '12', '-0.5', '1234.50'. */
export const addTo = (sum: ExactSum, decimal: string): void => addScaled(sum, scaled(decimal));

/** The sum of two sums. */
export function joinedSum(one: ExactSum, other: ExactSum): ExactSum {
  const sum = emptySum();
  for (const { small, big } of [one, other]) {
    small.forEach((value, places) => {
      spill(sum, places, BigInt(value));
    });
    for (const [places, value] of big ?? []) spill(sum, places, value);
  }
  return sum;
}

/** The sum as a plain decimal without idle zeros: '123.45', '-3', '0'; rounded to `most` places where more are not wanted. */
export function sumText(sum: ExactSum, most = 40): string {
  const { big = new Map<number, bigint>() } = joinedSum(sum, emptySum());
  const places = Math.max(0, ...big.keys());
  let whole = 0n;
  for (const [own, value] of big) whole += value * 10n ** BigInt(places - own);
  let shown = places;
  if (places > most) {
    const unit = 10n ** BigInt(places - most);
    whole = (whole * 2n + (whole < 0n ? -unit : unit)) / (unit * 2n);
    shown = most;
  }
  const minus = whole < 0n ? '-' : '';
  const digits = String(whole < 0n ? -whole : whole).padStart(shown + 1, '0');
  const cut = digits.length - shown;
  const fraction = digits.slice(cut).replace(/0+$/, '');
  return `${minus}${digits.slice(0, cut)}${fraction === '' ? '' : `.${fraction}`}`;
}
