import { audit } from '../../utils/audit.ts';
import { policiesHolding } from '../../utils/judge.ts';
import type { Listing } from '../../utils/listing.ts';
import { policiesOf } from '../../utils/marketplaces/policies.ts';
import { policiesOn } from '../../utils/policy.ts';
import { stemOf } from '../../utils/rules/content-words.ts';
import { titleRules } from '../../utils/rules/index.ts';
import { type Bench, timed, variant } from './frame/bench.ts';
import { needed } from './frame/held.ts';

const TITLES = 5000;
const today = '2026-11-28';
const kinds = [
  'Walnut Kernels',
  'Trinkflasche Edelstahl',
  'Wireless Mouse',
  'Орех грецкий',
  'Botella de acero',
  '保温杯 不锈钢',
];
const tails = [
  'Light Halves, Raw, Unsalted',
  'auslaufsicher, schwarz',
  'Silent, Rechargeable, Black',
  'очищенный, половинки',
  'negra, con tapa',
  '黑色 便携',
];

/** Titles of a hundred characters or so in several languages, each a little different from the next. */
const listings: Listing[] = Array.from({ length: TITLES }, (_, index) => ({
  id: `${index}`,
  marketplace: 'amazon',
  store: 'US',
  brand: 'Carrow',
  title: `Carrow ${kinds[index % kinds.length]} ${index % 97} for Home, ${tails[(index >> 3) % tails.length]}, ${500 + (index % 50)} g (Pack of ${index % 9})`,
}));
const inForce = policiesOn(policiesOf('amazon'), 'US', today);
const policies = listings.slice(0, 1).flatMap((listing) => policiesHolding(listing, inForce));

/** A title in each language that has words; those of a language are made ready when the first title may be in it. */
const spoken: readonly Listing[] = Object.entries({
  en: 'Walnut Kernels',
  de: 'Walnusskerne',
  fr: 'Cerneaux de noix',
  es: 'Nueces peladas',
  it: 'Gherigli di noce',
  pt: 'Nozes descascadas',
  pl: 'Orzechy włoskie',
  nl: 'Walnoten',
  ru: 'Орех грецкий',
  tr: 'Ceviz içi',
  id: 'Kacang kenari',
  vi: 'Hạt óc chó',
  th: 'วอลนัท',
  zh: '核桃仁',
  ja: 'くるみ',
  ko: '호두',
}).map(([language, title]) => ({ id: language, marketplace: 'amazon', store: 'US', language, title }));

/** Every rule on titles of one marketplace, over many titles on one core; against merely cutting each title into stems. */
export const bench: Bench = {
  subject: `Checking ${TITLES} titles with every rule of a marketplace`,
  rounds: 5,
  variants: {
    'every rule': variant({
      run: async () => {
        const sample = await timed(async () => {
          for (const listing of listings) audit(listing, titleRules, { policies, today });
        });
        return { ...sample, perSecond: TITLES / (sample.ms / 1000) };
      },
    }),
    'the first title': variant({
      run: () =>
        timed(async () => {
          for (const listing of listings.slice(0, 1)) audit(listing, titleRules, { policies, today });
        }),
    }),
    'a check while typing': variant({
      prepare: () => audit(listings[1] ?? ({} as Listing), titleRules, { policies, today }),
      run: async () => {
        const [{ title = '', ...rest } = {} as Listing] = listings;
        const typed = Array.from({ length: title.length }, (_, end) => ({ ...rest, title: title.slice(0, end + 1) }));
        const sample = await timed(async () => {
          for (const listing of typed) audit(listing, titleRules, { policies, today });
        });
        return { ...sample, msEach: sample.ms / typed.length };
      },
    }),
    'a title in every language': variant({
      run: async () => {
        const before = needed();
        const sample = await timed(async () => {
          for (const listing of spoken) audit(listing, titleRules, { policies, today });
        });
        return { ...sample, held: needed() - before };
      },
    }),
    'words and stems alone': variant({
      run: async () =>
        timed(async () => {
          for (const { title = '' } of listings) for (const word of title.toLowerCase().split(/\P{L}+/u)) stemOf(word);
        }),
    }),
  },
  lines: [
    {
      name: 'time, against cutting words alone',
      ours: 'every rule',
      baseline: 'words and stems alone',
      of: 'ms',
      as: 'cost',
    },
    {
      name: 'memory of the words of sixteen languages, made ready, MB',
      ours: 'a title in every language',
      of: 'held',
      as: 'figure',
    },
  ],
};
