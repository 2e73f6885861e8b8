import { type Layout, pageOf } from '../layout.ts';

// Cells that say their number with the noun of their own column, or with words that it is in stock.

const heads = ['', 'Anúncio', 'Preço', 'Estoque', 'Vendas'];
const mercado = (name: string, [stock, sold]: readonly [string, string], expected: Layout['expect']): Layout => ({
  name: `mercado livre: nouns behind the numbers of a table; ${name}`,
  url: 'https://www.mercadolivre.com.br/anuncios/lista',
  html: pageOf(
    `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr><td><input type="checkbox"></td><td><img src="https://http2.mlstatic.com/D_NQ_NP_1400000001-MLB.jpg"><a href="/anuncios/MLB1400000001/modificar">Luminária de Mesa Carvalho Crossbill</a><div>#1400000001</div></td><td>R$ 129,90</td><td>${stock}</td><td>${sold}</td></tr></tbody></table>`,
    { lang: 'pt-BR' },
  ),
  expect: expected,
});
const goods = { id: 'MLB1400000001', title: 'Luminária de Mesa Carvalho Crossbill', price: '129.9 BRL' };

const card = (name: string, stock: string, expected: Layout['expect']): Layout => ({
  name: `mercado livre: how many there are, in words of a box; ${name}`,
  url: 'https://www.mercadolivre.com.br/anuncios/lista',
  html: pageOf(
    `<div class="sll-list-grid__rows"><div class="sll-list-row"><img src="https://http2.mlstatic.com/D_NQ_NP_1400000001-MLB.jpg"><h2 class="sll-list-row-title">Luminária de Mesa Carvalho Crossbill</h2><div><span>#1400000001</span></div>${stock}<div class="sll-list-cell-price"><span class="sll-list-no-wrap">R$ 129,90</span></div><a href="/anuncios/MLB1400000001/modificar">Modificar</a></div></div>`,
    { lang: 'pt-BR' },
  ),
  expect: expected,
});

export const ownNouns: readonly Layout[] = [
  mercado('pieces that are to be had', ['12 unidades disponíveis', '34 vendas'], {
    ...goods,
    stock: 12,
    metrics: { units: '34' },
  }),
  mercado('the word before its number', ['Disponíveis 12', 'Vendas 34'], {
    ...goods,
    stock: 12,
    metrics: { units: '34' },
  }),
  card('pieces that are to be had', '<div>12 unidades disponíveis</div>', { ...goods, stock: 12 }),
  card('pieces alone', '<div>12 u.</div>', { ...goods, stock: 12 }),
];

/** Counts of something else than what is left. */
export const nounSnares: readonly Layout[] = [
  mercado('the noun of another column', ['12 vendas', '34 visitas'], { ...goods, stock: null, metrics: {} }),
  card('pieces of two kinds', '<div>12 u.</div><div>5 u.</div>', { ...goods, stock: null }),
  card('pieces that are sold', '<div><span>12 u.</span> <span>vendidas</span></div>', { ...goods, stock: null }),
  card('pieces below a name nobody knows', '<div>Compra mínima</div><div>2 u.</div>', { ...goods, stock: null }),
];
