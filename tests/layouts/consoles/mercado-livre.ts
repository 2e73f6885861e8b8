import { type Layout, pageOf } from '../layout.ts';

// Mercado Livre's console in Portuguese: addresses of its own, and counts of all variants together.

const row = (id: string, title: string, stock: string, price: string) =>
  `<div class="sll-list-row"><div><img src="https://http2.mlstatic.com/crossbill-${id}.webp"><a class="sll-list-row-title-link" href="https://produto.mercadolivre.com.br/MLB-${id}"><h2 class="sll-list-row-title">${title}</h2></a><span>#${id}</span><div class="sll-list-stock-description"><span class="sll-list-stock-description__stock-label">${stock}</span></div></div><div class="sll-list-cell-price"><span class="sll-list-no-wrap">R$ ${price}</span></div></div>`;

const plain = (id: string, title: string, money: string) =>
  `<div class="sc-list-item"><img src="https://http2.mlstatic.com/crossbill-${id}.webp"><div><a href="https://articulo.mercadolibre.com.ar/MLA-${id}-_JM">${title}</a><span>#MLA${id}</span></div><div>${money}</div><div>Stock: 45 u.</div></div>`;
const money = (amount: string) => `<span class="andes-money-amount">$ ${amount}</span>`;

export const mercadoLivre: readonly Layout[] = [
  {
    name: 'mercado livre: how many there are of all variants together',
    url: 'https://www.mercadolivre.com.br/anuncios/lista?page=1',
    html: pageOf(
      `<div class="sll-list-grid__rows">${row('5230118001', 'Luminária De Mesa Crossbill Carvalho', '312 u. em 14 variações', '89,90')}${row('5230118002', 'Bandeja De Carvalho Crossbill', '8 u.', '59,90')}${row('5230118003', 'Tábua De Pão Crossbill', '40 u. em 2 de 3 depósitos', '49,90')}</div>`,
      { lang: 'pt-BR' },
    ),
    expect: [
      { id: 'MLB5230118001', title: 'Luminária De Mesa Crossbill Carvalho', price: '89.9 BRL', stock: 312 },
      { id: 'MLB5230118002', title: 'Bandeja De Carvalho Crossbill', price: '59.9 BRL', stock: 8 },
      { id: 'MLB5230118003', title: 'Tábua De Pão Crossbill', price: '49.9 BRL', stock: null },
    ],
  },
  {
    name: 'mercado livre: the form by its address in Portuguese',
    url: 'https://www.mercadolivre.com.br/anuncios/MLB5230118001/modificar?callback_url=/anuncios/lista',
    html: pageOf(
      '<main><h1>Modificar anúncio</h1><div><label for="t">Título</label><input id="t" name="title" value="Luminária De Mesa Crossbill Carvalho"></div><div><label for="p">Preço</label><span>R$</span><input id="p" name="price" value="89,90"></div><div><label for="quantity">Quantidade</label><input id="quantity" value="12"></div></main>',
      { lang: 'pt-BR' },
    ),
    expect: { id: 'MLB5230118001', title: 'Luminária De Mesa Crossbill Carvalho', stock: 12 },
  },
  {
    name: 'mercado libre: an amount as the site draws it, what is charged and what is left of it below',
    url: 'https://www.mercadolibre.com.ar/publicaciones/listado?page=1',
    html: pageOf(
      `<h1>Publicaciones</h1><div>${plain('1430000101', 'Mate De Acero Crossbill 300 Ml', `${money('18.990')}<div>Cargo por vender $ 2100</div><div>Recibís $ 12490</div>`)}${plain('1430000102', 'Bandeja De Roble Crossbill', `${money('27.300')}<div>Recibís $ 20800</div>`)}${plain('1430000103', 'Tabla De Roble Crossbill', `Cargo por vender ${money('2.102')}`)}${plain('1430000104', 'Copas De Vino Crossbill', `${money('39.499')}<div>${money('2.101')}</div>`)}</div>`,
      { lang: 'es-AR' },
    ),
    expect: [
      { id: 'MLA1430000101', title: 'Mate De Acero Crossbill 300 Ml', price: '18990 ARS', stock: 45 },
      { id: 'MLA1430000102', price: '27300 ARS' },
      { id: 'MLA1430000103', price: null },
      { id: 'MLA1430000104', price: null },
    ],
  },
];
