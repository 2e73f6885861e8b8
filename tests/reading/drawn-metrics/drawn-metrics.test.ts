import { expect, test } from 'vitest';
import type { SeenListing } from '../../../utils/listing.ts';
import { pageOf } from '../../layouts/layout.ts';
import { openPage } from '../../page.ts';
import { batchesOf, listingsOn } from '../drawn.ts';
import { type Choices, chosen } from './choices.ts';
import { codes, figures, goods } from './figures.ts';
import { consoles, drawn } from './page.ts';

// The page on which a console shows the numbers of one listing, each of its parts drawn in one of the ways consoles draw it. In
// `npm test` a few of them by chance (SEED: others); with CROSSBILL_LONG=1 two thousand.
const FEW = 20;

function read(choices: Choices): readonly SeenListing[] {
  const address = consoles[choices.host];
  return listingsOn(openPage(pageOf(drawn(choices), { lang: choices.language }), address), address);
}

const names = {
  views: 'pageViews',
  visitors: 'visitors',
  orders: 'orders',
  rate: 'conversionRate',
  revenue: 'revenue',
} as const;

const said = (listing: SeenListing | undefined) => ({
  title: listing?.title,
  id: listing?.id,
  ...Object.fromEntries(figures.map(({ key }) => [key, listing?.metrics?.[names[key]]?.value?.toFixed(4)])),
});

const shown = ({ rate, language, host }: Choices): ReturnType<typeof said> => ({
  title: goods,
  id: codes[host][0],
  ...Object.fromEntries(
    figures.map(({ key, value }) => [
      key,
      key === 'rate' && rate === 'none'
        ? undefined
        : (key === 'revenue' && language === 'ja' ? Math.round(value) : value).toFixed(4),
    ]),
  ),
});

/** The days a number bears: of the fields of the page, and none where it has no fields, or shows numbers of other days beside. */
const daysOf = (listing: SeenListing | undefined): readonly string[] => [
  ...new Set(
    Object.values(listing?.metrics ?? {}).map(({ period }) =>
      period && period !== 'now' ? `${period.start} ${period.end}` : 'none',
    ),
  ),
];
const mayBear = ({ period, other }: Choices): boolean => period === 'inputs' && other !== 'today';

/** Beside the numbers of another listing, it may be left open whose they are. */
const isOpen = ({ other }: Choices): boolean => other === 'another listing';

test.each(batchesOf(FEW, chosen))(
  'the numbers of one listing are read, however they are drawn, and those of other days, places and goods are not, batch %i',
  { timeout: 60_000 },
  (_, batch) => {
    for (const choices of batch) {
      const listings = read(choices);
      const whole = shown(choices);
      const drawing = JSON.stringify(choices);
      expect(listings, drawing).toHaveLength(1);
      const listing = said(listings[0]);
      expect(daysOf(listings[0]), drawing).toEqual(mayBear(choices) ? ['2026-10-30 2026-11-28'] : ['none']);
      if (!isOpen(choices)) expect(listing, drawing).toEqual(whole);
      const known = Object.fromEntries(Object.entries(listing).filter(([, value]) => value != null));
      expect({ ...whole, ...known }, drawing).toEqual(whole);
    }
  },
);
