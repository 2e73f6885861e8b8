import type { Row } from '../../rows/row.ts';
import type { Role } from '../report-kind.ts';

const asin = /^[A-Z0-9]{10}$/;

/**
 * The layout in a language not known: two or one ASIN columns, title, SKU or none, and then the numbers always in this
 * order; shops that sell to businesses have each number twice, the second called 'B2B' in every language.
 */
export function businessPlaces(
  { child, sku }: { child: boolean; sku: boolean },
  headers: readonly string[],
  rows: readonly Row[],
): Partial<Record<Role, number>> | undefined {
  const codes = child ? 2 : 1;
  const first = codes + 1 + (sku ? 1 : 0);
  const twins = headers.some((header) => /B2B/i.test(header)) ? 2 : 1;
  // Sessions, their share, page views and theirs come thrice where devices are split.
  const columns = (headers.length - first) / twins;
  const wide = columns === 17 ? 3 : columns === 9 ? 1 : 0;
  if (!wide || !headers.every((header, at) => at < first || /B2B/i.test(header) === ((at - first) % twins === 1)))
    return undefined;
  const shows = rows.slice(0, 20).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (shows.length === 0) return undefined;
  if (!shows.every(({ cells }) => cells.slice(0, codes).every((cell) => asin.test(cell.trim())))) return undefined;
  const last = wide - 1;
  const column = (index: number) => first + twins * index;
  const after = column(4 * wide);
  // Shares are the only numbers with a percent sign: they tell that the columns stand where they are looked for.
  const shares = [column(wide + last), column(3 * wide + last), after, after + 2 * twins];
  if (
    twins === 1 &&
    !shows.every(({ cells }) => cells.every((cell, at) => at < first || /%/.test(cell) === isShare(at)))
  )
    return undefined;
  function isShare(at: number): boolean {
    return shares.includes(at) || (wide === 3 && at < after && Math.floor((at - first) / 3) % 2 === 1);
  }
  const places: Partial<Record<Role, number>> = {
    id: codes - 1,
    title: codes,
    sessions: column(last),
    pageViews: column(2 * wide + last),
    buyBoxShare: after,
    units: after + twins,
    conversionRate: after + 2 * twins,
    revenue: after + 3 * twins,
    orders: after + 4 * twins,
  };
  if (child) places.parent = 0;
  if (sku) places.sku = codes + 1;
  if (wide === 3) places.details = first;
  return places;
}
