import { goodsOf } from '../../utils/goods/index.ts';
import type { Listing } from '../../utils/listing.ts';
import { askedOf } from '../../utils/papers/asked.ts';
import { auditPapers } from '../../utils/papers/index.ts';
import { productsOf } from '../../utils/papers/product.ts';
import { cases } from '../papers/consultant.ts';
import { type Bench, timed, variant } from './frame/bench.ts';

const LISTINGS = 10_000;
const MARKETS = [
  'DE',
  'FR',
  'IT',
  'ES',
  'PL',
  'GB',
  'US',
  'CA',
  'MX',
  'BR',
  'RU',
  'KZ',
  'JP',
  'KR',
  'AU',
  'SA',
  'AE',
  'IN',
  'SG',
  'TR',
];
const today = '2026-11-28';

interface Told {
  key: string;
  listing: Listing;
  goods: ReturnType<typeof goodsOf>;
}

/** Ten thousand listings of all kinds, their goods told beforehand. */
function told(): Told[] {
  const titles = cases.flatMap(({ asks, attributes }) => asks.map(([, title]) => ({ title, attributes })));
  return Array.from({ length: LISTINGS }, (_, index) => {
    const { title = '', attributes } = titles[index % titles.length] ?? {};
    const listing: Listing = {
      id: `B${index}`,
      marketplace: 'other',
      store: 'unknown',
      title: `${title} ${index}`,
      ...(attributes ? { attributes: { ...attributes } } : {}),
    };
    return { key: `k${index}`, listing, goods: goodsOf(listing) };
  });
}

/** What twenty markets ask of ten thousand listings: the law alone, and with every line as a report keeps it. */
export const bench: Bench = {
  subject: 'Papers of 10,000 listings in 20 markets',
  rounds: 3,
  variants: {
    'What is asked': variant({
      prepare: told,
      run: (all) =>
        timed(async () => {
          for (const { listing, goods } of all)
            for (const product of productsOf(listing, goods))
              for (const market of MARKETS) askedOf(market, product, today);
        }),
    }),
    'Reports of it': variant({
      prepare: told,
      run: (all) =>
        timed(async () => {
          for (const { key, listing, goods } of all)
            auditPapers({ key, listing, goods, markets: MARKETS, papers: [], today });
        }),
    }),
    'Telling the goods': variant({
      prepare: () => told().map(({ listing }) => listing),
      run: (all) =>
        timed(async () => {
          for (const listing of all) goodsOf(listing);
        }),
    }),
  },
  lines: [
    {
      name: 'the law, against telling the goods',
      ours: 'What is asked',
      baseline: 'Telling the goods',
      of: 'ms',
      as: 'cost',
    },
    {
      name: 'reports, against telling the goods',
      ours: 'Reports of it',
      baseline: 'Telling the goods',
      of: 'ms',
      as: 'cost',
    },
  ],
};
