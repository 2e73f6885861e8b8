import { expect, test } from 'vitest';
import type { SeenListing } from '../../utils/listing.ts';
import { dropUnlikeFellows } from '../../utils/reading/cards/fellows.ts';
import { openPage } from '../page.ts';

const page = (cards: readonly string[]): { card: Element }[] =>
  [
    ...openPage(cards.map((card) => `<li>${card}</li>`).join(''), 'https://shop.example.com/').querySelectorAll('li'),
  ].map((card) => ({ card }));
const priced = (amount: string | undefined): SeenListing => ({
  id: null,
  sources: {},
  ...(amount ? { price: { amount, currency: 'EUR' } } : {}),
});

const sale = (now: string, was: string) => `<span class="b">€${was}</span><span class="a">€${now}</span>`;

test('the only price that stands where all fellows show another than theirs is none', () => {
  const cards = page([sale('9.00', '12.00'), sale('8.00', '11.00'), '<span class="b">€10.00</span>']);
  const listings = ['9.00', '8.00', '10.00'].map(priced);
  dropUnlikeFellows(listings, cards);
  expect(listings.map(({ price }) => price?.amount)).toEqual(['9.00', '8.00', undefined]);
});

test('where fellows ask their price in the same place it is one', () => {
  const cards = page([sale('9.00', '12.00'), '<span class="b">€11.00</span>', '<span class="b">€10.00</span>']);
  const listings = ['9.00', '11.00', '10.00'].map(priced);
  dropUnlikeFellows(listings, cards);
  expect(listings.map(({ price }) => price?.amount)).toEqual(['9.00', '11.00', '10.00']);
});

test('a price said once more where fellows say another thing stays', () => {
  const cards = page([
    '<b class="p">€9.00</b><div>€12.00 with carriage</div>',
    '<b class="p">€8.00</b><div>€8.00 a kilo</div>',
  ]);
  const listings = ['9.00', '8.00'].map(priced);
  dropUnlikeFellows(listings, cards);
  expect(listings.map(({ price }) => price?.amount)).toEqual(['9.00', '8.00']);
});

test('fellows whose price could not be read say nothing about prices', () => {
  const cards = page(['<span class="b">from €11</span>', '<span class="b">€10.00</span>']);
  const listings = [undefined, '10.00'].map(priced);
  dropUnlikeFellows(listings, cards);
  expect(listings[1]?.price?.amount).toBe('10.00');
});

test('a mark that no fellow has where all show the like is none of the goods', () => {
  const cards = page(['<i>4.9 (214)</i>', '<i>4.8 (31)</i>']);
  const listings: SeenListing[] = [
    { id: null, sources: {}, rating: 4.9, reviews: 214 },
    { id: null, sources: {} },
  ];
  dropUnlikeFellows(listings, cards);
  expect(listings[0]).toEqual({ id: null, sources: {} });
});

test('a list of a thousand cards keeps its prices', () => {
  const cards = page(Array.from({ length: 1000 }, (_, n) => sale(`${n}.00`, `${n + 5}.00`)));
  const listings = cards.map((_, n) => priced(`${n}.00`));
  dropUnlikeFellows(listings, cards);
  expect(listings.every(({ price }) => price)).toBe(true);
});
