import type { Advice } from '../advice.ts';
import type { Audit, Finding } from '../report.ts';
import { lengthOf, over } from './days.ts';

/** What promotion looks at: a listing, and the numbers known of it. */
interface Numbered {
  key: string;
  numbers: Advice['numbers'];
}

/** A rate is spoken of from so many clicks, over so many days, and against so many listings of the same shop. */
export const LEAST = { clicks: 100, days: 14, listings: 3 } as const;

/** The rates worth praise; of two that stand out the first is named. */
const praised = [
  { says: 'conversion', part: 'orders', whole: 'clicks' },
  { says: 'ctr', part: 'clicks', whole: 'impressions' },
] as const;
type Praised = (typeof praised)[number];

interface Rate {
  rate: number;
  clicks: number;
  period: string;
}

/** A rate of two counts over the same days; undefined where either is missing, the days differ, or the part exceeds the whole. */
function rateOf({ numbers }: Numbered, { part, whole }: Praised): Rate | undefined {
  const [a, b, clicks] = [over(numbers, part), over(numbers, whole), over(numbers, 'clicks')];
  if (!a || !b || !clicks || b.value <= 0 || a.value > b.value) return undefined;
  if (a.start !== b.start || a.end !== b.end) return undefined;
  return { rate: a.value / b.value, clicks: clicks.value, period: `${a.start}/${a.end}` };
}

/** The middle of a rate among the listings of one shop over the same days, and of how many. */
interface Middle {
  middle: number;
  listings: number;
}

/** Marketplace, store and account of a key: numbers of different shops are not compared. */
const shopOf = (key: string): string => key.split('/').slice(0, 3).join('/');
const nameOf = (key: string, { says }: Praised, { period }: Rate): string => `${says} ${period} ${shopOf(key)}`;

/** What each listing's rates are held against: the middle of its shop over the same days, of the listings that enough people clicked. */
export function middlesOf(listings: readonly Numbered[]): Map<string, Middle> {
  const rates = new Map<string, number[]>();
  for (const listing of listings)
    for (const kind of praised) {
      const own = rateOf(listing, kind);
      if (!own || own.clicks < LEAST.clicks) continue;
      const name = nameOf(listing.key, kind, own);
      const known = rates.get(name);
      if (known) known.push(own.rate);
      else rates.set(name, [own.rate]);
    }
  return new Map([...rates].map(([name, all]) => [name, { middle: median(all), listings: all.length }]));
}

/** A word of praise, with its numbers, for a listing above the middle of its own shop over the same days; otherwise nothing. */
export function promotion(listing: Numbered, middles: ReadonlyMap<string, Middle>): Advice | undefined {
  const clicks = over(listing.numbers, 'clicks');
  if (!clicks || clicks.value < LEAST.clicks || lengthOf(clicks) < LEAST.days) return undefined;
  for (const kind of praised) {
    const own = rateOf(listing, kind);
    const shop = own && middles.get(nameOf(listing.key, kind, own));
    if (!shop || shop.listings < LEAST.listings || own.rate <= shop.middle) continue;
    return praise(listing, kind.says, { rate: own.rate, shopRate: shop.middle, listings: shop.listings });
  }
  return undefined;
}

function praise({ key, numbers }: Numbered, says: string, rates: Record<string, number>): Advice {
  const { start = '', end = '' } = over(numbers, 'clicks') ?? {};
  const named = Object.fromEntries(numbers.map(({ metric, value }) => [metric, value]));
  const finding: Finding = {
    level: 'better',
    says,
    with: { ...named, ...rates, start, end },
    place: { field: 'listing' },
  };
  const audit: Audit = { rule: 'promote', category: 'numbers', result: 'passed', findings: [finding] };
  return { verb: 'promote', rank: 'promote', key, audit, finding, numbers: [...numbers] };
}

/** Of one value or more. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}
