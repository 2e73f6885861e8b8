import { pageOf } from '../../layouts/layout.ts';
import { drawnOthers } from './around.ts';
import type { Choices } from './choices.ts';
import { statedBy } from './data.ts';
import { gallery } from './gallery.ts';
import { sold } from './goods.ts';
import { marksBox } from './marks.ts';
import { buyBox, priceBox } from './price.ts';
import { type Words, words } from './words.ts';

/** Where a page stands. */
export function addressOf({ address, language }: Choices): string {
  const paths: Record<Choices['address'], string> = {
    folder: `/product/${sold.id}/acacia-board`,
    'name and code': `/acacia-board-p-${sold.id}`,
    query: `/product.php?product_id=${sold.id}`,
    html: `/kitchen/acacia-board-${sold.id}.html`,
    name: '/product/acacia-board',
  };
  return `https://www.nordhavn-shop.${words[language].host}${paths[address]}`;
}

/** A page of goods with each of its parts drawn as chosen. */
export function drawn(choices: Choices): string {
  const said: Words = words[choices.language];
  const at = addressOf(choices);
  const { head, around } = statedBy(choices, at);
  const isInHeader = choices.title === 'in a header';
  const info = [
    isInHeader ? '' : titleBox(choices),
    marksBox(choices),
    priceBox(choices),
    drawnOthers(choices, 'financing', 'coupon', 'colours'),
    `<form action="/cart/add" method="post">${choices.code === 'field' ? `<input type="hidden" name="product_id" value="${sold.id}">` : ''}${buyBox(choices)}</form>`,
    codeBox(choices),
    drawnOthers(choices, 'shipping', 'seller', 'marks of the shop'),
  ].join('');
  const main = `${isInHeader ? `<header class="ph">${titleBox(choices)}</header>` : ''}<div class="cols">${gallery(choices)}<div class="inf"${choices.code === 'attribute' ? ` data-product-id="${sold.id}"` : ''}>${info}</div></div>`;
  const body = [
    `<header>${choices.title === 'under the sign' ? '<h1><a href="/">Nordhavn Store</a></h1>' : '<a href="/"><img src="/static/logo.svg" alt="Nordhavn"></a>'}<form role="search"><input name="q"></form><a href="/cart">${said.cart} (0)</a></header>`,
    drawnOthers(choices, 'menu', 'cart', 'modal'),
    choices.crumbs === 'nav'
      ? `<nav aria-label="breadcrumb"><ol><li><a href="/">${said.home}</a></li><li><a href="/kitchen">${said.folder}</a></li><li>${said.goods[0]}</li></ol></nav>`
      : '',
    '<main>',
    drawnOthers(choices, 'alike before'),
    around(main),
    drawnOthers(choices, 'together', 'compare', 'alike behind', 'alike as a strip', 'opinions', 'seen'),
    '</main>',
    drawnOthers(choices, 'sticky'),
    `<footer><h3>Nordhavn</h3><a href="/terms">AGB</a><p>© 2026</p></footer>`,
  ].join('');
  return pageOf(body, {
    lang: choices.language,
    title: titleOf(choices),
    head: `<link rel="canonical" href="${at}">${choices.code === 'meta' ? `<meta name="product-id" content="${sold.id}">` : ''}${head}`,
  });
}

function titleOf({ called, language }: Choices): string {
  const { goods, buy }: Words = words[language];
  const [name] = goods;
  switch (called) {
    case 'shop and goods':
      return `Nordhavn Store - ${name}`;
    case 'counted':
      return `(3) ${name} « Nordhavn`;
    case 'cut short':
      return `${name.slice(0, Math.max(12, name.length - 4))}… | Nordhavn`;
    case 'selling':
      return `${buy}: ${name} | Nordhavn`;
    default:
      return `${name} | Nordhavn`;
  }
}

function titleBox({ title, language }: Choices): string {
  const [name] = words[language].goods;
  switch (title) {
    case 'maker in it':
      return `<h1><span class="mk">${sold.maker}</span> <span>${name}</span></h1>`;
    case 'maker above':
      return `<a href="/makers/nordhavn">${sold.maker}</a><h1>${name}</h1>`;
    case 'div':
      return `<div class="pdp-title">${name}</div>`;
    case 'h2':
      return `<h2>${name}</h2>`;
    case 'badge in it':
      return `<h1><span>${name}</span> <em class="pdp-badge">NEW</em></h1>`;
    case 'role':
      return `<div role="heading" aria-level="1" class="x1">${name}</div>`;
    case 'under the sign':
      return `<h2 class="x1">${name}</h2>`;
    case 'named for tests':
      return `<p><span data-testid="goods-name">${name}</span></p>`;
    case 'hidden and shown':
      return `<h1 class="sr-only">${name}</h1><div aria-hidden="true" class="ttl">${name}</div>`;
    default:
      return `<h1>${name}</h1>`;
  }
}

function codeBox({ code, language }: Choices): string {
  const label = words[language].code;
  if (code === 'text') return `<p class="x9">${label}: ${sold.code}</p>`;
  return code === 'table' ? `<table><tr><th>${label}</th><td>${sold.code}</td></tr></table>` : '';
}
