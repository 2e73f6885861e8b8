import type { Choices, Other } from './choices.ts';
import { money, pictureOf, saying, sold } from './goods.ts';
import { type Words, words } from './words.ts';

const prices = [0, 31.5, 18.75, 42, 12.95];

/** A card of one of the other things: its picture, name, mark and price. */
function card(at: number, choices: Choices): string {
  const said: Words = words[choices.language];
  const href = `/goods/other-${at}-4839${at}77`;
  return `<li class="tile"><a href="${href}"><img src="${pictureOf(`other-${at}`, 300)}" alt="${said.goods[at]}"></a><a href="${href}">${said.goods[at]}</a><span aria-label="4${said.decimal}${at}">★★★★☆</span><span>(${at * 17})</span><span class="pr">${money(prices[at] ?? 10, choices)}</span></li>`;
}

const strip = (heading: string, numbers: readonly number[], choices: Choices, kind = ''): string =>
  `<section class="blk${kind}"><h2>${heading}</h2><ul>${numbers.map((at) => card(at, choices)).join('')}</ul></section>`;

const drawings: Record<Other, (choices: Choices, said: Words) => string> = {
  'alike before': (choices, said) => strip(said.alike, [1, 2], choices),
  'alike behind': (choices, said) => strip(said.alike, [3, 4], choices),
  'alike as a strip': (choices, said) => strip(said.alike, [1, 2, 3, 4], choices, ' swiper'),
  seen: (choices, said) => strip(said.seen, [2, 4], choices),
  together: (choices, said) =>
    `<section class="blk"><h2>${said.together}</h2><ul>${card(2, choices)}</ul><p>${saying(said.total, sold.price + 18.75, choices)}</p><button>${said.buy}</button></section>`,
  opinions: (choices, said) =>
    `<section id="reviews"><h2>${said.reviews}</h2>${[5, 2].map((mark) => `<article><span aria-label="${mark}/5">${'★'.repeat(mark)}</span><b>M. K.</b><time datetime="2026-10-0${mark}">0${mark}.10.2026</time><p>${saying(said.opinion, 19.5, choices)}</p></article>`).join('')}</section>`,
  seller: (_, said) =>
    `<div class="seller">${said.seller} <a href="/shop/fjord">Fjord & Sons</a> <span>4${said.decimal}8</span> (9${said.thousands}312)</div>`,
  shipping: (choices, said) =>
    `<ul class="del"><li>${saying(said.shipping, 4.5, choices)}</li><li>${saying(said.freeFrom, 50, choices)}</li></ul>`,
  financing: (choices, said) => `<div class="fin">${saying(said.instalments, sold.price / 3, choices)}</div>`,
  coupon: (choices, said) => `<div class="cpn">${saying(said.coupon, 5, choices)}</div>`,
  compare: (choices, said) =>
    `<section><h2>${said.compare}</h2><table><tr><th></th>${[1, 0, 3].map((at) => `<th>${said.goods[at]}</th>`).join('')}</tr><tr><th>${said.price}</th>${[31.5, sold.price, 42].map((price) => `<td>${money(price, choices)}</td>`).join('')}</tr></table></section>`,
  cart: (choices, said) =>
    `<div class="drawer" aria-hidden="true"><h2>${said.cart}</h2><div><img src="${pictureOf('other-3', 80)}" alt=""><a href="/goods/other-3-4839377">${said.goods[3]}</a> <span>1 × ${money(42, choices)}</span></div><p>${saying(said.total, 42, choices)}</p></div>`,
  sticky: (choices, said) =>
    `<div class="bar-fixed"><img src="${pictureOf('sb42ac-front', 60)}" alt=""><span>${said.goods[0]}</span>${choices.stock === 'sold out without price' || choices.beside === 'from' || choices.beside === 'range' ? '' : `<span>${money(sold.price, choices)}</span>`}</div>`,
  modal: (choices, said) =>
    `<div role="dialog" hidden><h3>Newsletter</h3><p>${saying(said.coupon, 5, choices)}</p></div>`,
  colours: () =>
    `<ul class="sw">${['a', 'b', 'c'].map((name) => `<li><a href="?c=${name}" title="${name}"><img src="${pictureOf(`swatch-${name}`, 40)}" alt=""></a></li>`).join('')}</ul>`,
  'marks of the shop': (_, said) => `<div class="x8"><span>${said.ofShop}</span></div>`,
  menu: (choices, said) => `<div class="promo">${saying(said.freeFrom, 50, choices)}</div>`,
};

/** Those of these others that the page has, in this order. */
export const drawnOthers = (choices: Choices, ...asked: readonly Other[]): string =>
  asked
    .filter((other) => choices.others.includes(other))
    .map((other) => drawings[other](choices, words[choices.language]))
    .join('');
