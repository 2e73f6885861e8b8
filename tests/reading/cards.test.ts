import { describe, expect, test } from 'vitest';
import { cardsByLink, putCard } from '../../utils/reading/cards/cards.ts';
import { begin } from '../../utils/reading/facts.ts';
import { openPage } from '../page.ts';

const idIn = (url: URL) => /\/item\/(\d+)$/.exec(url.pathname)?.[1];
const open = (body: string) => openPage(`<body>${body}</body>`, 'https://shop.example/search');
const card = (id: number, inner: string) =>
  `<div class="x${id}"><a href="/item/${id}"><img src="/${id}.jpg" alt="Oak lamp number ${id}"></a>${inner}</div>`;
const read = (body: string) => {
  const page = open(body);
  return cardsByLink(page, idIn).map(({ id, card: found }) => {
    const seen = begin(id);
    putCard(seen, found, page, { currency: 'EUR', decimal: '.' });
    return { id, title: seen.title, price: seen.price?.amount, image: seen.image };
  });
};

describe('cards told by their links', () => {
  test('each is what lies round the links to one listing', () => {
    expect(
      read(
        `<main>${[1, 2].map((n) => card(n, `<h3><a href="/item/${n}">Oak lamp number ${n}</a></h3><span class="price">€${n}.50</span>`)).join('')}</main>`,
      ),
    ).toEqual([
      { id: '1', title: 'Oak lamp number 1', price: '1.50', image: 'https://shop.example/1.jpg' },
      { id: '2', title: 'Oak lamp number 2', price: '2.50', image: 'https://shop.example/2.jpg' },
    ]);
  });
  test('a price that stands twice with different amounts is none', () => {
    expect(
      read(
        `${card(1, '<span class="price">€1.50</span><span class="price">€9.00</span>')}${card(2, '<span class="price">€2</span><del class="price">€9</del><span class="old-price">€8</span>')}`,
      ).map(({ price }) => price),
    ).toEqual([undefined, '2']);
  });
  test('of several the one that its name says is asked now, where it is the lowest', () => {
    expect(
      read(
        [
          '<i class="price">€9.00</i><i class="price price--promo">€7.00</i>',
          '<i class="price">€7.00</i><i class="price price--promo">€9.00</i>',
          '<i class="regular-price">€9.00</i><i class="price">€7.00</i>',
          // What is said in words, or in a class nobody knows, may be it: then neither.
          '<i class="price">€9.00</i><i>Only €7.00</i>',
          '<i class="price">€9.00</i><b>3 x €4.00</b><u>€5.00 / kg</u><s>€8.00</s>',
          '<i class="regular-price">€9.00</i><b>-20%</b>',
        ]
          .map((inner, at) => card(at + 1, inner))
          .join(''),
      ).map(({ price }) => price),
    ).toEqual(['7.00', undefined, '7.00', undefined, '9.00', undefined]);
  });
  test('a title its parts do not agree on is none', () => {
    expect(
      read(`${card(1, '<h3>Something else altogether</h3><h4>And another thing</h4>')}${card(2, '')}`).map(
        ({ title }) => title,
      ),
    ).toEqual([undefined, undefined]);
  });
  test('a title cut with dots is the whole one', () => {
    expect(read(`${card(1, '<h3>Oak lamp number…</h3>')}${card(2, '')}`)[0]?.title).toBe('Oak lamp number 1');
  });
  test('links in menus, links without a picture, and a page that is all one card are no cards', () => {
    expect(
      read(`<nav>${card(1, '')}${card(2, '')}</nav><p><a href="/item/3">3</a></p><p><a href="/item/4">4</a></p>`),
    ).toEqual([]);
    expect(read('<a href="javascript:alert(1)">x</a><a href="http://[">y</a>')).toEqual([]);
  });
  test('of thousands of links as many are followed as there may be', () => {
    const page = open(Array.from({ length: 2500 }, (_, n) => `<a href="/item/${n}"><img src="/a.jpg"></a>`).join(''));
    expect(cardsByLink(page, idIn)).toHaveLength(2000);
  });
});
