import { expect, test } from 'vitest';
import type { Listing } from '../../utils/listing.ts';
import { cuesFor } from '../../utils/titles/cues.ts';

const ids = (store: string, title: string) =>
  cuesFor({ id: null, marketplace: 'amazon', store, title } as Listing).map(({ id }) => id);

test.each<[string, string, string[]]>([
  ['JP', '素焼きくるみ 500g', ['single-packs']],
  ['JP', '素焼きくるみ 500g 10袋', []],
  ['RU', 'Грецкий орех очищенный', ['weight']],
  ['KZ', 'Грецкий орех очищенный 1 кг', ['wholesale-words']],
  ['DE', 'Walnusskerne naturbelassen', ['net-quantity']],
  ['US', 'LED Torch, 10 oz', ['local-word']],
  ['GB', 'LED Flashlight', ['local-word']],
  ['US', 'LED Flashlight', []],
  ['US', 'Walnut Kernels, 500 g', ['units']],
  ['DE', 'Walnusskerne 16 oz', ['units']],
  ['US', 'Electric Kettle', ['mains']],
  ['US', 'Electric Kettle 120 V', []],
  ['MX', 'Gafas de sol para hombre', ['local-word']],
])('%s: %s', (store, title, expected) => expect(ids(store, title)).toEqual(expected));

test('every cue speaks all languages and promises nothing', () => {
  for (const { says } of cuesFor({
    id: null,
    marketplace: 'ozon',
    store: 'RU',
    title: 'Грецкий орех 16 oz',
  } as Listing))
    for (const text of Object.values(says)) expect(text).not.toMatch(/guarantee|boost|гарант|保证/i);
});
