import { expect, test } from 'vitest';
import type { Price, SeenListing } from '../../utils/listing.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import type { SeenMetrics } from '../../utils/metric.ts';
import { pictureName } from '../../utils/picture-name.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { openPage } from '../page.ts';
import { drawnProducts } from './drawn/products.ts';
import { consoleLayouts, shopLayouts, snareLayouts } from './index.ts';
import type { Expected } from './layout.ts';

/** A price as these layouts write it. */
const priceText = ({ amount, max, from, currency }: Price): string =>
  `${from ? 'from ' : ''}${Number(amount)}${max ? `-${Number(max)}` : ''} ${currency ?? '?'}`;

/** Numbers as these layouts write them, and the days they sum over. */
function numbersOf(metrics: SeenMetrics): Required<Pick<Expected, 'metrics' | 'period'>> {
  const all = Object.entries(metrics);
  const days = all.flatMap(([, { period }]) =>
    period === 'now' ? [] : [period ? `${period.start}/${period.end}` : '?'],
  );
  return {
    metrics: Object.fromEntries(
      all.map(([name, { value, currency }]) => [name, `${value}${currency ? ` ${currency}` : ''}`]),
    ),
    period: [...new Set(days)].join(),
  };
}

/** What was read, of the fields that the layout speaks of. */
function said(seen: SeenListing | undefined, expected: Expected): Expected {
  const all: Required<Expected> = {
    title: seen?.title ?? null,
    id: seen?.id ?? null,
    price: seen?.price ? priceText(seen.price) : null,
    image: seen?.image ? pictureName(seen.image) : null,
    rating: seen?.rating ?? null,
    reviews: seen?.reviews ?? null,
    availability: seen?.availability ?? null,
    condition: seen?.condition ?? null,
    sku: seen?.sku ?? null,
    parent: seen?.parent ?? null,
    stock: seen?.stock ?? null,
    brand: seen?.brand ?? null,
    ...numbersOf(seen?.metrics ?? {}),
  };
  return Object.fromEntries(Object.keys(expected).map((field) => [field, all[field as keyof Expected]]));
}
const plain = (expected: Expected): Expected => ({
  ...expected,
  ...(expected.image ? { image: pictureName(expected.image) } : {}),
});

test.each(
  [...shopLayouts, ...consoleLayouts, ...snareLayouts, ...drawnProducts].map(
    (layout) => [layout.name, layout] as const,
  ),
)('%s', (_, { url, html, expect: expected }) => {
  const at = new URL(url);
  const reading = readPage(openPage(html, url), at, {
    readers: readersAt(at.hostname),
    marketplaces,
    wall: wallOf,
    now: Date.UTC(2026, 10, 28),
    clock: () => 0,
    budget: 1000,
  });
  const listings = reading === 'waiting' ? [] : reading.listings;
  const rows = Array.isArray(expected) ? (expected as readonly Expected[]) : [expected as Expected];
  expect(rows.length > 1 || Array.isArray(expected) ? listings.length : rows.length).toBe(rows.length);
  expect(rows.map((row, index) => said(listings[index], row))).toEqual(rows.map(plain));
});
