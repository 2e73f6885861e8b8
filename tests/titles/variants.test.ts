import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../utils/listing.ts';
import { holdsToItsFacts } from './honest.ts';
import { worked } from './worked.ts';

type Case = Partial<Listing> & { title: string };
const first = (listing: Case) => worked(listing).variants[0]?.title;

describe('the best variant', () => {
  test.each<[string, Case]>([
    [
      'Kewpie Roasted Sesame Dressing, Creamy & Nutty, 1 Litre',
      {
        title: 'Kewpie Roasted Sesame Dressing 1 Litre - Creamy & Nutty - Perfect for Salads, Noodles and Grilled Meat',
        brand: 'Kewpie',
      },
    ],
    [
      'Longnan Walnut Kernels for Baking, Light Halves, 1 kg (Pack of 2)',
      {
        title:
          'Walnut Kernels for Baking by Longnan, Light Halves, Raw and Unsalted Snack for the Whole Family 1 kg (Pack of 2)',
        brand: 'Longnan',
      },
    ],
    [
      'Сыворотка для лица GREENLAB Vita C Boost, 30 мл',
      { marketplace: 'ozon', store: 'RU', title: 'GREENLAB Сыворотка для лица Vita C Boost 30мл', brand: 'GREENLAB' },
    ],
    [
      'Тинт для губ NOVA Color Water 02, 5 мл',
      { marketplace: 'ozon', store: 'RU', title: 'Тинт для губ Color Water 02 NOVA, 5мл', brand: 'NOVA' },
    ],
    [
      'Чехол для телефона силиконовый',
      { marketplace: 'wildberries', store: 'RU', title: 'Orbit Чехол для телефона силиконовый', brand: 'Orbit' },
    ],
    [
      'Zapatillas para correr Vento',
      { marketplace: 'mercado-libre', store: 'AR', title: 'Zapatillas para correr', brand: 'Vento' },
    ],
  ])('%s', (expected, listing) => expect(first(listing)).toBe(expected));
});

test('what has no room in the title stands in the highlights, once', () => {
  const [variant] = worked({
    title:
      'Nordlys LED Desk Lamp with Wireless Charger, 5 Colour Modes, Touch Control, Auto-Off Timer, Foldable Arm for Home Office',
    brand: 'Nordlys',
    bullets: ['Eye care: flicker free light', 'Touch Control'],
  }).variants;
  expect([...(variant?.title ?? '')].length).toBeLessThanOrEqual(75);
  expect(variant?.highlights).toContain('Auto-Off Timer');
  expect([...(variant?.highlights ?? '')].length).toBeLessThanOrEqual(125);
  for (const part of (variant?.highlights ?? '').split(', ')) expect(variant?.title).not.toContain(part);
});

test('what goods are for is not taken for other goods', () => {
  const title =
    'Longnan Walnut Kernels, Light Halves, Hand Cracked, for Baking, Salads, Breakfast Bowls, Cakes, Cookies, Smoothies and Trail Mix at Home';
  const { variants } = worked({ title, brand: 'Longnan' });
  expect(variants[0]?.title).toBe('Longnan Walnut Kernels, Light Halves, Hand Cracked');
});

test.each([
  [
    'an amount that opens a part stays in the title',
    'US',
    'Longnan Walnut Kernels, Light Halves, Raw and Unsalted, Hand Cracked, for Baking, Salads, Breakfast Bowls, Cakes and Cookies, Packed in a Kraft Bag with a Window, 500 g Family Size',
    'Longnan Walnut Kernels, Light Halves, Raw and Unsalted, 500 g Family Size',
  ],
  [
    'what a list says it fits is not sold with it',
    'US',
    '2 Pack Phone Charger Fast Charging Block 20W, Wall Charger Cube Compatible with iPhone 15, iPad, AirPods, Samsung Galaxy, Foldable Plug, White',
    'Phone Charger Fast Charging Block 20W, White, 2 Pack',
  ],
  [
    'goods named twice are named where it is said in full',
    'US',
    'Sesame Oil, Cold Pressed Sesame Oil for Salad, Toasted Sesame Aroma, Dark Glass Bottle 250 ml, Great Gift',
    'Cold Pressed Sesame Oil for Salad, Toasted Sesame Aroma, 250 ml',
  ],
  [
    'what was said of the goods is not said again',
    'DE',
    'Edelstahl Brotdose 800 ml, auslaufsicher, spülmaschinenfest, Brotdose Edelstahl, für Schule, Büro, Wandern und Picknick, Gratis Versand',
    'Edelstahl Brotdose, auslaufsicher, spülmaschinenfest, 800 ml',
  ],
])('%s', (_, store, title, better) => {
  expect(first({ title, store })).toBe(better);
});

test('how many there are stays, though nothing says of what', () => {
  const title = 'Parade Paper Napkins 33 cm 2 Ply for Birthdays (2000)';
  for (const variant of worked({ title }).variants) expect(variant.title).toContain('2000');
});

test('a year that went with its phrase is no amount that is lost', () => {
  expect(first({ title: 'Parade Thick Yoga Mat with Strap, Purple, Best Gift 2026' })).toBe(
    'Parade Thick Yoga Mat with Strap, Purple',
  );
});

test('what is wanted and nowhere stated is asked for', () => {
  expect(worked({ title: 'Roasted Walnut Kernels', category: ['Grocery'] }).asks).toEqual(['brand', 'quantity']);
  expect(
    worked({ title: 'Roasted Walnut Kernels', brand: 'Longnan', attributes: { 'Net weight': '500 g' } }).asks,
  ).toEqual([]);
});

test('a fact of an attribute gets in where the title lacks it, in its own words', () => {
  const { variants } = worked({
    title: 'Walnut Kernels',
    brand: 'Longnan',
    attributes: { 'Net weight': '500 g', Farbe: 'hellbraun' },
  });
  expect(variants[0]?.title).toBe('Longnan Walnut Kernels, 500 g');
});

test('a fact the person confirmed gets in', () => {
  const { variants } = worked({ title: 'Walnut Kernels', brand: 'Longnan' }, { told: { quantity: '1 kg' } });
  expect(variants[0]?.title).toBe('Longnan Walnut Kernels, 1 kg');
});

describe('the person’s own order', () => {
  const title = 'Walnut Kernels for Baking by Longnan, Light Halves, 1 kg (Pack of 2)';
  test('is kept', () => {
    const { variants } = worked({ title, brand: 'Longnan' }, { template: '{product} – {brand}, {quantity} ({pack})' });
    expect(variants[0]?.title).toBe('Walnut Kernels for Baking – Longnan, 1 kg (Pack of 2)');
  });
  test('leaves out what the listing does not state, with the signs before it', () => {
    const { variants } = worked(
      { title: 'Walnut Kernels 1 kg', brand: 'Longnan' },
      { template: '{brand} {product}, {colour}, {quantity} ({pack})' },
    );
    expect(variants[0]?.title).toBe('Longnan Walnut Kernels, 1 kg');
  });
});

describe('what a variant does without', () => {
  const shopee = { marketplace: 'shopee', store: 'SG' } as const;
  test.each<[string, Case]>([
    // whose and how long a guarantee is
    [
      'Norvik Trail Phone (8GB RAM + 256GB ROM)',
      {
        ...shopee,
        title: '(Ready Stock) Norvik Trail Phone (8GB RAM + 256GB ROM) with 2 Years Norvik Singapore Warranty',
      },
    ],
    [
      'Norvik Y3 Phone (8GB RAM + 256GB ROM)',
      { ...shopee, store: 'MY', title: 'Norvik Y3 Phone (8GB RAM + 256GB ROM) | Norvik Malaysia Warranty' },
    ],
    // what a share is of is the whole list, or nothing of it
    [
      'Meadow Halloumi Cheese Block, 100% Cow, Sheep & Goat Milk, 750g',
      {
        store: 'GB',
        title:
          'Meadow Halloumi Cheese Block 750g – 100% Cow, Sheep & Goat Milk, Cypriot Cheese, Grilling & Frying Cheese',
      },
    ],
    // an offer in brackets with all that follows it there
    ['Norvik Desk Fan, 40 cm', { ...shopee, title: '(FREE SHIPPING EAST, WEST & NORTH ONLY) Norvik Desk Fan 40 cm' }],
    // signs before the first word
    ['Steel Water Bottle, 750 ml', { ...shopee, title: 'READY STOCK! ✎ Steel Water Bottle 750 ml' }],
    // a pack in other words
    [
      'Meadow, Barley Syrup, 370g (4 Pack)',
      { store: 'GB', title: '(4 PACK) - Meadow - Barley Syrup | 370g | 4 PACK BUNDLE' },
    ],
    // further names for the same thing
    [
      'Norvik Tune 5 TWS Noise Cancelling Earphones',
      {
        ...shopee,
        title: 'Norvik Tune 5 TWS Noise Cancelling Earphones Bluetooth Earpieces Sport Earbuds Clear Call Ready Stock',
      },
    ],
    // what is said a third time
    [
      'Norvik Wall Mirror Acrylic Mirror',
      { ...shopee, title: 'Norvik Wall Mirror Acrylic Mirror Unbreakable Mirror HD Mirror' },
    ],
    // the same in another script
    [
      'Norvik Car Sander, Random Orbital, 5 inch',
      { ...shopee, title: 'Norvik Car Sander, Random Orbital 气动抛光机, 5 inch Ready Stock' },
    ],
    // the articles of whom it is for
    [
      'Camisa ciclismo manga larga secado Norvik azul marino',
      {
        marketplace: 'mercado-libre',
        store: 'AR',
        title: 'Camisa ciclismo de los hombres manga larga secado Norvik azul marino, talla M',
      },
    ],
  ])('%s', (expected, listing) => expect(first(listing)).toBe(expected));

  test('what a thing weighs, where it is not bought by weight', () => {
    const titles = worked({
      ...shopee,
      title: 'Norvik Robot Toy Figure, blue',
      attributes: { Weight: '300 g' },
    }).variants;
    expect(titles.map(({ title }) => title).join()).not.toContain('300');
  });
});

describe('none, and why', () => {
  test.each<[string, Case]>([
    ['fine', { title: 'Longnan Walnut Kernels, 1 kg', brand: 'Longnan' }],
    ['no-title', { title: '!!!' }],
    [
      'too-long',
      { title: 'Zzqx vbnm qrst wxcv plmk nbhg trfd eswq zaxs mnbv lkjh gfds poiu ytre uytr hgfd jklm', brand: '' },
    ],
  ])('%s', (because, listing) => {
    const { variants, none } = worked(listing);
    expect(variants).toEqual([]);
    expect(none?.because).toBe(because);
  });
});

describe('of any title', () => {
  const piece = fc.constantFrom(
    'Walnut Kernels',
    'Orbit',
    'for Baking',
    'with Lid',
    '500 g',
    '(Pack of 2)',
    '12 x 250 ml',
    'Free Shipping',
    'BEST',
    '★',
    '!',
    '🎁',
    '|',
    '-',
    ',',
    'Gluten Free',
    'WH-1000XM5',
    'blue',
    'Кружка',
    'для чая',
    '350мл',
    '核桃仁',
    '500克',
    'くるみ',
    'นม',
    'Café',
    '<b>',
    '&amp;',
    '\ud800',
    'مرحبا',
    '½',
    '$5',
    'and',
    'x 6',
    '[New]',
    '\u202e',
  );
  const title = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(' '));
  const place = fc.constantFrom<[Listing['marketplace'], string]>(
    ['amazon', 'US'],
    ['amazon', 'DE'],
    ['ebay', 'GB'],
    ['etsy', 'US'],
    ['walmart', 'US'],
    ['ozon', 'RU'],
    ['wildberries', 'RU'],
    ['mercado-libre', 'MX'],
    ['shopee', 'TW'],
    ['shopee', 'TH'],
    ['allegro', 'PL'],
    ['aliexpress', 'global'],
  );
  test.each(['\u{12000}\0\u{11930}', 'Lamp\0\u0301a brass, 30 cm'])(
    'a sign nobody sees parts a mark from the word before it: %j',
    (text) => {
      holdsToItsFacts({ id: null, marketplace: 'amazon', store: 'US', title: text, brand: 'Orbit' });
    },
  );

  test('no Must is broken, nothing is invented, and the same title gets the same variants', () => {
    fc.assert(
      fc.property(
        fc.oneof(title, fc.string({ unit: 'binary', maxLength: 150 })),
        place,
        fc.constantFrom('Orbit', ''),
        (text, [marketplace, store], brand) => {
          holdsToItsFacts({ id: null, marketplace, store, title: text, brand });
        },
      ),
      { numRuns: 150 },
    );
  });
});
