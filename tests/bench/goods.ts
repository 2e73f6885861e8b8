import { goodsOf, traitsOf } from '../../utils/goods/index.ts';
import type { Listing } from '../../utils/listing.ts';
import { plain } from '../goods/plain.ts';
import { traps } from '../goods/traps.ts';
import { type Bench, timed, variant } from './frame/bench.ts';

const COUNT = 10_000;
const titles = [traps, plain].flatMap((set) =>
  Object.values(set).flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.slice(line.indexOf('|') + 2)),
  ),
);
const listings = (): Listing[] =>
  Array.from({ length: COUNT }, (_, at) => ({
    id: String(at),
    marketplace: 'other',
    store: 'global',
    title: `${titles[at % titles.length]} ${at}`,
  }));

const recognise = (list: readonly Listing[]) => list.map((one) => traitsOf(one, goodsOf(one)).length);

/** Ten thousand titles in ten languages taken for their goods and traits, and one title while it is typed. */
export const bench: Bench = {
  subject: `Goods and traits of ${COUNT.toLocaleString('en')} listings in ten languages`,
  rounds: 3,
  variants: {
    Crossbill: variant({
      prepare: () => {
        recognise(listings().slice(0, 1000));
        return listings();
      },
      run: (list) => timed(async () => recognise(list)),
    }),
    'Crossbill, one title': variant({
      prepare: () => recognise(listings().slice(0, 1000)),
      run: () =>
        timed(async () =>
          recognise([{ id: 'x', marketplace: 'other', store: 'DE', title: 'Esstisch aus Walnuss, 160 cm' }]),
        ),
    }),
    'the words of the titles, merely told apart': variant({
      prepare: listings,
      run: (list) =>
        timed(async () =>
          list.map(({ title = '' }) => [...new Intl.Segmenter('en', { granularity: 'word' }).segment(title)].length),
        ),
    }),
  },
  lines: [
    {
      name: 'time, against telling words apart',
      ours: 'Crossbill',
      baseline: 'the words of the titles, merely told apart',
      of: 'ms',
      as: 'cost',
    },
  ],
};
