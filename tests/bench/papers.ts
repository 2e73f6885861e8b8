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

/** Ten thousand listings of all kinds. */
function listings(): Listing[] {
  const titles = cases.flatMap(({ asks, attributes }) => asks.map(([, title]) => ({ title, attributes })));
  return Array.from({ length: LISTINGS }, (_, index) => {
    const { title = '', attributes } = titles[index % titles.length] ?? {};
    return {
      id: `B${index}`,
      marketplace: 'other',
      store: 'unknown',
      title: `${title} ${index}`,
      ...(attributes ? { attributes: { ...attributes } } : {}),
    };
  });
}

/** What twenty markets ask of ten thousand listings, their goods told first: the law alone, and with every line as a report keeps it. */
export const bench: Bench = {
  subject: 'Papers of 10,000 listings in 20 markets',
  rounds: 3,
  variants: {
    'Goods and what is asked': variant({
      prepare: listings,
      run: (all) =>
        timed(async () => {
          for (const listing of all)
            for (const product of productsOf(listing, goodsOf(listing)))
              for (const market of MARKETS) askedOf(market, product, today);
        }),
    }),
    'Goods and reports': variant({
      prepare: listings,
      run: (all) =>
        timed(async () => {
          for (const listing of all)
            auditPapers({
              key: listing.id ?? '',
              listing,
              goods: goodsOf(listing),
              markets: MARKETS,
              papers: [],
              today,
            });
        }),
    }),
    'Telling the goods': variant({
      prepare: listings,
      run: (all) =>
        timed(async () => {
          for (const listing of all) goodsOf(listing);
        }),
    }),
  },
  lines: [
    {
      name: 'goods and law, against goods alone',
      ours: 'Goods and what is asked',
      baseline: 'Telling the goods',
      of: 'ms',
      as: 'cost',
    },
    {
      name: 'goods and reports, against goods alone',
      ours: 'Goods and reports',
      baseline: 'Telling the goods',
      of: 'ms',
      as: 'cost',
    },
  ],
};
