import { describe, expect, test } from 'vitest';
import { goodsOf } from '../../utils/goods/index.ts';
import type { Listing } from '../../utils/listing.ts';
import { realTitles, titlesHere } from '../corpus/titles.ts';

/** Sellers' own categories, by words of their last two levels, where one kind of ours is meant; the first that fits holds. */
const ours: readonly [RegExp, RegExp][] = [
  [/juguete|muñecas|конструкторы|игровые наборы|машинки|mainan|toys/i, /^toys/],
  [/casco|helmet/i, /^ppe\.helmets/],
  [/smartphones|feature phones|наушники|smart televisions|laptop|cctv|tai nghe/i, /^electronics/],
  [/cables & converters|зарядные устройства|^кабели$/i, /^electronics\.charger/],
  [/внешние аккумуляторы/i, /^electronics\.power-bank/],
  [
    /playeras|hoodies|jerseys|^джинсы$|^брюки$|^платья$|свитшоты|свитеры|lencería|kaos|vestidos|เสื้อ|áo/i,
    /^(?:textiles|childrens\.apparel)/,
  ],
  [/beer & cider/i, /^food\.alcohol/],
  [/milk formula/i, /^food\.infant/],
  [
    /hair dryers|сушки для овощей|отпариватели|паровые швабры|увлажнители|вентиляторы$/i,
    /^(?:appliances|electronics\.mains)/,
  ],
  [/pelembap muka|pembersih wajah|serum|cuidado de la piel/i, /^cosmetics/],
  [/брызговики|противотуманные|камеры заднего вида|молдинги|дефлекторы/i, /^auto/],
  [/автокресла/i, /^childrens\.carriers/],
  [/zapat|sandal|giày|รองเท้า|sepatu/i, /^footwear/],
  [/bolsas de|backpacks|tote bag|koper|mochilas/i, /^leather\.bags/],
  [/sábanas|mantas|ropa de cama/i, /^textiles\.home/],
  [/copas|cubiertos|vajilla|миски|тарелки|дуршлаги|ланч-боксы|термокружки/i, /^kitchen/],
  [/muebles|móveis|meja/i, /^furniture/],
];

/** What one set of titles is all of. */
const wholeSets: readonly [string, (one: Listing) => boolean, RegExp][] = [
  ['Amazon UK, grocery', ({ marketplace, store }) => marketplace === 'amazon' && store === 'GB', /^food/],
  ['Amazon US, supplements', ({ marketplace, store }) => marketplace === 'amazon' && store === 'US', /^food/],
  ['Ozon, cosmetics', ({ marketplace }) => marketplace === 'ozon', /^cosmetics/],
];

interface Count {
  agree: number;
  differ: number;
  open: number;
  none: number;
  confusion: Map<string, number>;
}

function counted(listings: readonly Listing[], kindOf: (one: Listing) => RegExp | undefined): Count {
  const count: Count = { agree: 0, differ: 0, open: 0, none: 0, confusion: new Map() };
  for (const listing of listings) {
    const want = kindOf(listing);
    if (!want) continue;
    // The title alone: the seller's category is what it is held against.
    const { category: _, attributes: __, ...rest } = listing;
    const [first] = goodsOf(rest as Listing);
    if (!first) count.none += 1;
    else if (!first.sure) count.open += 1;
    else if (want.test(first.id)) count.agree += 1;
    else {
      count.differ += 1;
      const name = `${want.source} taken for ${first.id}`;
      count.confusion.set(name, (count.confusion.get(name) ?? 0) + 1);
    }
  }
  return count;
}

const rate = ({ agree, differ }: Count): number => agree / (agree + differ);
const said = ({ agree, differ, open, none }: Count): string =>
  `${agree} agree, ${differ} differ (${((100 * agree) / Math.max(1, agree + differ)).toFixed(1)} %), ${open} left open, ${none} not recognised`;

describe.skipIf(!titlesHere)('goods of all real titles', () => {
  const seen = new Set<string>();
  const titles = titlesHere ? realTitles().filter(({ title }) => !seen.has(title) && seen.add(title)) : [];

  test('agree with the category their seller put them in', () => {
    const count = counted(titles, ({ category = [] }) => {
      const name = category.slice(-2).join(' > ');
      return name === ''
        ? undefined
        : ours.find(([pattern]) => category.slice(-2).some((one) => pattern.test(one)))?.[1];
    });
    console.log('by category:', said(count));
    console.log(Object.fromEntries([...count.confusion].sort((a, b) => b[1] - a[1]).slice(0, 30)));
    expect(count.agree + count.differ).toBeGreaterThan(700);
    expect(rate(count)).toBeGreaterThan(0.85);
  });

  test.each(wholeSets)('%s', (name, isOf, want) => {
    const count = counted(titles.filter(isOf), () => want);
    console.log(`${name}:`, said(count));
    console.log(Object.fromEntries([...count.confusion].sort((a, b) => b[1] - a[1]).slice(0, 15)));
    expect(rate(count)).toBeGreaterThan(0.85);
  });
});
