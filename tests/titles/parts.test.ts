import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeApart, untoldIn } from '../../utils/titles/parts.ts';

type Given = Parameters<typeof takeApart>[0];
const shown = (given: Partial<Given> & { title: string }) =>
  takeApart({ store: 'US', ...given }).map(({ kind, text }) => `${kind}: ${text}`);

test.each<[Partial<Given> & { title: string }, string[]]>([
  [
    { title: 'Orbit Stainless Steel Water Bottle, Blue, 750 ml (Pack of 2)', brand: 'Orbit' },
    [
      'brand: Orbit',
      'material: Stainless Steel',
      'variety: Water',
      'product: Bottle',
      'colour: Blue',
      'quantity: 750 ml',
      'pack: Pack of 2',
    ],
  ],
  [
    { title: 'Sony WH-1000XM5 Wireless Headphones Black', brand: 'Sony' },
    ['brand: Sony', 'model: WH-1000XM5', 'claim: Wireless', 'product: Headphones', 'colour: Black'],
  ],
  [{ title: '陇南核桃仁 500克 2袋', store: 'CN' }, ['origin: 陇南', 'product: 核桃仁', 'quantity: 500克', 'pack: 2袋']],
  [
    { title: 'Кружка керамика белая 350 мл', store: 'RU' },
    ['product: Кружка', 'material: керамика', 'colour: белая', 'quantity: 350 мл'],
  ],
  [
    { title: 'Edelstahl Topf 24 cm schwarz', store: 'DE' },
    ['material: Edelstahl', 'product: Topf', 'size: 24 cm', 'colour: schwarz'],
  ],
  [
    { title: 'Chemise en lin homme bleu', store: 'FR' },
    ['product: Chemise', 'material: lin', 'audience: homme', 'colour: bleu'],
  ],
  [
    { title: 'Zapatillas de cuero mujer negro', store: 'ES' },
    ['product: Zapatillas', 'material: cuero', 'audience: mujer', 'colour: negro'],
  ],
  [{ title: 'Lampada in vetro bianca', store: 'IT' }, ['product: Lampada', 'material: vetro', 'colour: bianca']],
  [
    { title: 'Caneca de cerâmica azul 300 ml', store: 'BR' },
    ['product: Caneca', 'material: cerâmica', 'colour: azul', 'quantity: 300 ml'],
  ],
  [
    { title: 'Kubek ceramika biały 2 szt', store: 'PL' },
    ['product: Kubek', 'material: ceramika', 'colour: biały', 'pack: 2 szt'],
  ],
  [{ title: '国産 くるみ 200g', store: 'JP' }, ['origin: 国産', 'product: くるみ', 'quantity: 200g']],
])('%o', (given, expected) => expect(shown(given)).toEqual(expected));

test('what an attribute names is found in the title', () => {
  const parts = shown({ title: 'Tea Cup Midnight Fog', attributes: { Color: 'Midnight Fog' } });
  expect(parts).toContain('colour: Midnight Fog');
});

test('what only the attributes tell is told beside the parts', () => {
  const listing = {
    title: 'Tea Cup, blue',
    store: 'US',
    attributes: { Material: 'Porcelain', Color: 'Blue', Capacity: '250 ml' },
  };
  expect(untoldIn(listing, takeApart(listing))).toEqual({ material: 'Porcelain', quantity: '250 ml' });
});

test('spans stand in order, do not overlap and hold their text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
      let before = 0;
      for (const { span, text } of takeApart({ title, store: 'US' })) {
        expect(span[0]).toBeGreaterThanOrEqual(before);
        expect(title.slice(...span)).toBe(text);
        before = span[1];
      }
    }),
  );
});
