import { describe, expect, test } from 'vitest';
import { microdataOf } from '../../utils/reading/data/microdata.ts';
import { openGraphOf } from '../../utils/reading/data/open-graph.ts';
import { jsonLdOf } from '../../utils/reading/data/structured.ts';
import { openPage } from '../page.ts';

const page = (html: string) => openPage(html, 'https://shop.example/p/1');
const ld = (value: unknown) =>
  jsonLdOf(
    page(`<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`),
  );
const lamp = { '@type': 'Product', name: 'Lamp' };

describe('JSON-LD', () => {
  test.each<[string, unknown]>([
    ['one thing', lamp],
    ['an array', [{ '@type': 'WebSite' }, lamp]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, lamp] }],
    ['a type with its vocabulary', { ...lamp, '@type': 'http://schema.org/Product' }],
    ['several types', { ...lamp, '@type': ['Thing', 'Product'] }],
    ['what a page is about', { '@type': 'ItemPage', mainEntity: lamp }],
    ['an array in an array', [[lamp]]],
    ['raw line breaks', '{"@type":"Product","name":"Lamp","description":"a\nb"}'],
    ['a book somebody offers', { '@type': 'Book', name: 'Lamp', offers: { price: 1 } }],
  ])('%s names the goods', (_, value) => expect(ld(value).items.map(({ name }) => name)).toEqual(['Lamp']));

  test.each<[string, unknown, boolean]>([
    ['shown in', { ...lamp, video: { '@type': 'VideoObject', contentUrl: 'https://shop.example/v.mp4' } }, true],
    ['about it', { ...lamp, subjectOf: [{ '@type': 'VideoObject', embedUrl: 'https://tube.example/e/1' }] }, true],
    ['without an address', { ...lamp, video: { '@type': 'VideoObject', name: 'Lamp' } }, false],
    ['an article about it', { ...lamp, subjectOf: { '@type': 'Article', url: 'https://shop.example/a' } }, false],
    ['none named', lamp, false],
  ])('a video: %s', (_, value, named) => expect(ld(value).items[0]?.video).toBe(named || undefined));

  test.each<[string, unknown]>([
    ['a film nobody offers', { '@type': 'Movie', name: 'Lamp' }],
    ['an article', { '@type': 'Article', name: 'Lamp' }],
    ['a product that is only reviewed', { '@type': 'Review', itemReviewed: lamp }],
    ['a related product', { '@type': 'WebPage', isRelatedTo: lamp }],
    ['broken JSON', '{"@type":"Product","name":'],
    ['a text', '"Product"'],
  ])('%s names none', (_, value) => expect(ld(value).items).toEqual([]));

  test.each<[string, unknown, { price?: string; high?: string; currency?: string }[]]>([
    ['an offer', { price: '12.50', priceCurrency: 'EUR' }, [{ price: '12.50', currency: 'EUR' }]],
    ['a number', { price: 12.5, priceCurrency: 'EUR' }, [{ price: '12.5', currency: 'EUR' }]],
    [
      'several offers',
      [
        { price: 1, priceCurrency: 'EUR' },
        { price: 2, priceCurrency: 'EUR' },
      ],
      [
        { price: '1', currency: 'EUR' },
        { price: '2', currency: 'EUR' },
      ],
    ],
    [
      'a range',
      { '@type': 'AggregateOffer', lowPrice: 1, highPrice: 2, priceCurrency: 'EUR' },
      [{ price: '1', high: '2', currency: 'EUR' }],
    ],
    [
      'a range of one',
      { '@type': 'AggregateOffer', lowPrice: 1, highPrice: 1, priceCurrency: 'EUR' },
      [{ price: '1', currency: 'EUR' }],
    ],
    [
      'offers inside an offer',
      { '@type': 'AggregateOffer', offers: [{ price: 3, priceCurrency: 'EUR' }] },
      [{ price: '3', currency: 'EUR' }],
    ],
    ['a specification', { priceSpecification: { price: 4, priceCurrency: 'EUR' } }, [{ price: '4', currency: 'EUR' }]],
    [
      'a list price beside the price',
      {
        priceSpecification: [
          { price: 9, priceCurrency: 'EUR', priceType: 'https://schema.org/ListPrice' },
          { price: 4, priceCurrency: 'EUR' },
        ],
      },
      [{ price: '4', currency: 'EUR' }],
    ],
    ['no price', { availability: 'https://schema.org/OutOfStock' }, [{}]],
  ])('%s', (_, offers, expected) => {
    const [item] = ld({ ...lamp, offers }).items;
    expect(
      item?.offers.map(({ price, high, currency }) => JSON.parse(JSON.stringify({ price, high, currency }))),
    ).toEqual(expected);
  });

  test('what is said without tax is marked', () =>
    expect(
      ld({
        ...lamp,
        offers: { priceSpecification: { price: 4, priceCurrency: 'EUR', valueAddedTaxIncluded: 'false' } },
      }).items[0]?.offers[0]?.net,
    ).toBe(true));

  test.each<[string, unknown, string[]]>([
    ['an address', 'a.jpg', ['a.jpg']],
    ['several', ['a.jpg', 'b.jpg'], ['a.jpg', 'b.jpg']],
    ['objects', [{ '@type': 'ImageObject', url: 'a.jpg' }, { contentUrl: 'b.jpg' }], ['a.jpg', 'b.jpg']],
    ['escaped', 'a.jpg?x=1&amp;y=2', ['a.jpg?x=1&y=2']],
    ['nothing', null, []],
  ])('pictures: %s', (_, image, expected) => expect(ld({ ...lamp, image }).items[0]?.images).toEqual(expected));

  test('a group, its variants and what they are variants of', () => {
    const [group] = ld({
      '@type': 'ProductGroup',
      name: 'Lamp',
      productGroupID: 'G1',
      hasVariant: [{ '@type': 'Product', name: 'Lamp, red', sku: 'R', inProductGroupWithID: 'G1' }],
    }).items;
    expect(group?.ids.productGroupID).toBe('G1');
    expect(group?.variants.map(({ name, group: of }) => [name, of])).toEqual([['Lamp, red', 'G1']]);
  });

  test('names escaped as if they were markup', () =>
    expect(ld({ ...lamp, name: 'Salt &amp; pepper &quot;set&quot; 5 &lt; 6' }).items[0]?.name).toBe(
      'Salt & pepper "set" 5 < 6',
    ));
  test('a path of categories in its order, without the way home', () =>
    expect(
      ld({
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 2, item: { '@id': 'https://shop.example/l', name: 'Lamps' } },
          { position: 1, name: 'Our shop', item: 'https://shop.example/' },
        ],
      }).crumbs,
    ).toEqual(['Lamps']));
  test('keys that would reach into every object reach nothing', () => {
    const found = ld('{"@type":"Product","name":"Lamp","__proto__":{"sku":"1"},"constructor":{"prototype":{"x":1}}}');
    expect(found.items[0]?.ids).toEqual({});
    expect(({} as { x?: number }).x).toBeUndefined();
  });
  test('a thousand levels and a million entries end', () => {
    expect(ld(`${'{"@graph":['.repeat(500)}${JSON.stringify(lamp)}${']}'.repeat(500)}`).items).toEqual([]);
    expect(ld(Array.from({ length: 50_000 }, () => lamp)).items.length).toBeLessThanOrEqual(1000);
  });
});

describe('microdata', () => {
  const marked = (inner: string) =>
    microdataOf(page(`<div itemscope itemtype="http://schema.org/Product">${inner}</div>`)).items;
  test('is read where it stands, what belongs to inner things left to them', () => {
    const [item] = marked(
      '<h1 itemprop="name">Lamp</h1><img itemprop="image" src="/a.jpg"><div itemprop="brand" itemscope itemtype="https://schema.org/Brand"><span itemprop="name">Orchard</span></div>' +
        '<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR"><span itemprop="price" content="12.5">12,50 €</span><link itemprop="availability" href="https://schema.org/InStock"></div>' +
        '<div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><span itemprop="ratingValue">4.5</span>(<span itemprop="reviewCount">20</span>)</div>' +
        '<div itemprop="isRelatedTo" itemscope itemtype="https://schema.org/Product"><span itemprop="name">Other</span></div>' +
        '<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="name">Bad</span></div>',
    );
    expect(item).toMatchObject({
      name: 'Lamp',
      images: ['/a.jpg'],
      brand: 'Orchard',
      rating: { value: '4.5', count: '20' },
      offers: [{ price: '12.5', currency: 'EUR', availability: 'https://schema.org/InStock' }],
    });
    expect(
      marked(
        '<div itemprop="isRelatedTo" itemscope itemtype="https://schema.org/Product"><span itemprop="name">Other</span></div>',
      ),
    ).toHaveLength(1);
  });
  test('a scope on an element that can hold nothing is a slip', () =>
    expect(
      microdataOf(page('<meta itemprop="model" content="X" itemscope itemtype="http://schema.org/Product">')).items,
    ).toEqual([]));
  test('the vocabulary before schema.org', () =>
    expect(
      microdataOf(
        page(
          '<div itemscope itemtype="http://data-vocabulary.org/Product"><h1 itemprop="name">Lamp</h1><div itemprop="offerDetails" itemscope itemtype="http://data-vocabulary.org/Offer"><meta itemprop="currency" content="USD"><meta itemprop="price" content="36.97"></div></div>',
        ),
      ).items[0]?.offers[0],
    ).toMatchObject({ price: '36.97', currency: 'USD' }));
  test('thousands of scopes, one in another, end', () => {
    const deep = '<div itemscope itemtype="http://schema.org/Product"><b itemprop="name">x</b>';
    expect(microdataOf(page(deep.repeat(300) + '</div>'.repeat(300))).items.length).toBeLessThanOrEqual(100);
  });
});

test('Open Graph: the first of each name, all pictures', () => {
  const og = openGraphOf(
    page(
      '<meta property="og:title" content="Lamp"><meta property="og:title" content="Other"><meta property="og:image" content="a.jpg"><meta property="og:image" content="b.jpg"><meta name="twitter:title" content=" ">',
    ),
  );
  expect(og.get('og:title')).toBe('Lamp');
  expect(og.images).toEqual(['a.jpg', 'b.jpg']);
  expect(og.get('twitter:title', 'og:nothing')).toBeUndefined();
});
