import type { Decimal } from '../text/numbers.ts';
import { addScaled, addTo, type ExactSum, emptySum, joinedSum, type Scaled, scaled, sumText } from './exact-sum.ts';
import { type Figure, figureOf } from './figure.ts';
import type { Row } from './row.ts';

/** What a column adds up to, and what its cells show of how it writes numbers. */
export interface ColumnTotal {
  numeric: number;
  blank: number;
  /** Of cells that can mean one number only. */
  sure: ExactSum;
  /** Of '1,234' and '1.234', by the sign in them, both ways. */
  open: Record<Decimal, { count: number; asThousands: ExactSum; asFraction: ExactSum }>;
  /** Cells that show which sign stands before decimals. */
  shows: Record<Decimal, number>;
  /** Cells with no sign at all. */
  whole: number;
}

const emptyTotal = (): ColumnTotal => ({
  numeric: 0,
  blank: 0,
  sure: emptySum(),
  open: {
    '.': { count: 0, asThousands: emptySum(), asFraction: emptySum() },
    ',': { count: 0, asThousands: emptySum(), asFraction: emptySum() },
  },
  shows: { '.': 0, ',': 0 },
  whole: 0,
});

/** What was made of a cell's text: taken apart once, since most short texts of a report come again and again. */
type Looked = { figure: Figure; value: Scaled; orElse?: Scaled } | 'blank' | undefined;

const KEPT = 20_000;
const looked = new Map<string, Looked>();

function look(text: string): Looked {
  const figure = figureOf(text);
  if (!figure || figure === 'blank') return figure;
  const { value, orElse } = figure;
  return { figure, value: scaled(value), ...(orElse === undefined ? {} : { orElse: scaled(orElse) }) };
}

function lookOnce(text: string): Looked {
  if (text.length > 10) return look(text);
  const known = looked.get(text);
  if (known !== undefined || looked.has(text)) return known;
  if (looked.size >= KEPT) looked.clear();
  const fresh = look(text);
  looked.set(text, fresh);
  return fresh;
}

function addFigure(total: ColumnTotal, seen: Exclude<Looked, 'blank' | undefined>, written: string): void {
  const { figure, value, orElse } = seen;
  total.numeric += 1;
  if (orElse === undefined) addScaled(total.sure, value);
  else {
    const open = total.open[written.includes(',') ? ',' : '.'];
    open.count += 1;
    addScaled(open.asThousands, value);
    addScaled(open.asFraction, orElse);
  }
  if (figure.shows) total.shows[figure.shows] += 1;
  if (figure.whole) total.whole += 1;
}

/** Adds one row to the totals of its columns. Cells past the last column are left out, missing ones are blank. */
export function addRow(totals: readonly ColumnTotal[], { cells, types }: Row): void {
  totals.forEach((total, at) => {
    const text = cells[at] ?? '';
    const type = types?.[at];
    if (type === 'number' || type === 'date' || type === 'percent') {
      total.numeric += 1;
      addTo(total.sure, text);
      return;
    }
    const seen = type ? undefined : lookOnce(text);
    if (seen === 'blank') total.blank += 1;
    else if (seen) addFigure(total, seen, text);
  });
}

/** Totals for so many columns, nothing added yet. */
export const emptyTotals = (columns: number): ColumnTotal[] => Array.from({ length: columns }, emptyTotal);

const shown = (counts: Record<Decimal, number>): Decimal | undefined => {
  if (counts['.'] > 0 === counts[','] > 0) return undefined;
  return counts['.'] > 0 ? '.' : ',';
};

/**
 * The sign before decimals in each column; it is a matter of the column, since one German file writes '1,234' pieces and
 * '5.255,61 €'. Undefined where nothing tells. Where every number of a column has three digits after one sign and none is
 * whole, the sign the other columns show decides; where some are whole, they are pieces in thousands.
 */
export function decimalsOf(totals: readonly ColumnTotal[]): (Decimal | undefined)[] {
  const file = shown({
    '.': totals.filter(({ shows }) => shows['.'] > 0).length,
    ',': totals.filter(({ shows }) => shows[','] > 0).length,
  });
  return totals.map((total) => {
    const own = shown(total.shows);
    const { '.': dots, ',': commas } = total.open;
    if (own || dots.count + commas.count === 0) return own;
    if (dots.count > 0 && commas.count > 0) return undefined;
    const thousands = dots.count > 0 ? ',' : '.';
    return total.whole === 0 && dots.count + commas.count > 2 ? (file ?? thousands) : thousands;
  });
}

/** A column's sum as a plain decimal. A sign nobody can tell is taken for one of thousands. */
export function totalText(total: ColumnTotal, decimal: Decimal | undefined, places?: number): string {
  const signs: readonly Decimal[] = ['.', ','];
  const open = signs
    .map((sign) => total.open[sign][decimal === sign ? 'asFraction' : 'asThousands'])
    .reduce((sum, part) => joinedSum(sum, part), total.sure);
  return sumText(open, places);
}
