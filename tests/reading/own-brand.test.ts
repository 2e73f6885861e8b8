import { expect, test } from 'vitest';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { jsonLd, pageOf } from '../layouts/layout.ts';
import { openPage } from '../page.ts';

const brandAt = (url: string, brand: string): string | undefined => {
  const name = 'Crossbill Oak Stool 45 cm';
  const data = jsonLd({
    '@type': 'Product',
    name,
    url,
    brand: { name: brand },
    offers: { price: '9', priceCurrency: 'EUR' },
  });
  const at = new URL(url);
  const reading = readPage(
    openPage(pageOf(`<h1>${name}</h1><div>9,00 €</div>`, { head: data, title: name }), url),
    at,
    {
      readers: readersAt(at.hostname),
      marketplaces,
      wall: wallOf,
      now: 0,
      clock: () => 0,
      budget: 1000,
    },
  );
  return reading === 'waiting' ? 'waiting' : reading.listings[0]?.brand;
};

test.each([
  ['https://www.temu.com/de/crossbill-oak-stool-g-601099514700001.html', 'Temu'],
  ['https://www.aliexpress.com/item/1005006000000001.html', 'AliExpress.com'],
])('the name of the marketplace is no brand: %s', (url, brand) => {
  expect(brandAt(url, brand)).toBeUndefined();
  expect(brandAt(url, 'Crossbill')).toBe('Crossbill');
});

test('but that of one that sells its own goods is', () => {
  expect(brandAt('https://de.shein.com/Crossbill-Oak-Stool-p-11834001.html', 'SHEIN')).toBe('SHEIN');
});
