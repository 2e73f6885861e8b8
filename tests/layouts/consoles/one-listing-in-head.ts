import { type Layout, pageOf } from '../layout.ts';

// Pages of one listing's numbers whose head shows which it is: picture, code and name in one box, no heading of the page beside them.

/** A tile with a head of its own, in which there is a sign to press for help. */
const tile = (name: string, value: string, change: string, before: string) =>
  `<article class="tile"><header><h3>${name}</h3><button aria-label="?">i</button></header><p>${value}</p><p><span>${change}</span> <span>${before}</span></p></article>`;
const card = (name: string, value: string) =>
  `<div class="card"><div><span>${name}</span><svg></svg></div><div><b>${value}</b></div><div><span>vs. previous period</span><span>+4,10%</span></div></div>`;

export const oneListingInHead: readonly Layout[] = [
  {
    name: 'numbers of one offer of allegro: tiles with heads, the price and how many there are in the head of the page',
    url: 'https://salescenter.allegro.com/statistics/offer/15512340123?period=30d',
    html: pageOf(
      `<header><a href="/"><img src="/logo.svg" alt="Allegro"></a></header><main><section><img src="https://a.allegroimg.com/s128/aa/crossbill-lampa.jpg" alt=""><div><h1>Lampa naftowa Crossbill mosiężna 30 cm</h1><p>nr: 15512340123</p><p>Cena: <b>119,00 zł</b> · Dostępne sztuki: <b>18</b></p></div><a href="https://allegro.pl/oferta/lampa-naftowa-15512340123">Zobacz ofertę</a></section><section><label for="o">Okres</label><select id="o"><option selected>Ostatnie 30 dni</option></select><span>29.10.2026 – 27.11.2026</span></section><section class="tiles">${[
        ['Liczba wyświetleń', '12 410', '+8,1%', 'poprzednio 11 480'],
        ['Kliknięcia', '733', '-2,4%', 'poprzednio 751'],
        ['Sprzedane sztuki', '21', '+5,0%', 'poprzednio 20'],
        ['Wartość sprzedaży', '2 499,00 zł', '+5,0%', 'poprzednio 2 380,00 zł'],
      ]
        .map(([name = '', value = '', change = '', before = '']) => tile(name, value, change, before))
        .join(
          '',
        )}</section><section><h2>Podobne oferty</h2><ul><li><a href="/oferta/15512399999">Lampa stalowa</a> 99,00 zł</li></ul></section></main>`,
      { lang: 'pl' },
    ),
    expect: {
      title: 'Lampa naftowa Crossbill mosiężna 30 cm',
      id: '15512340123',
      price: '119 PLN',
      stock: 18,
      image: 'https://a.allegroimg.com/s128/aa/crossbill-lampa.jpg',
      metrics: { impressions: '12410', clicks: '733', units: '21', revenue: '2499 PLN' },
      period: '2026-10-29/2026-11-27',
    },
  },
  {
    name: 'numbers of one product of tiktok shop: its name in a box that is called a title',
    url: 'https://seller-id.tiktok.com/compass/product-analysis/detail?product_id=1729512345678903007',
    html: pageOf(
      `<main><div><span>Analisis produk</span> / <span>Rincian</span></div><div class="head"><div class="pic"><img src="https://p16-oec.example/lampu-200.webp" alt=""></div><div><div class="title">Lampu Minyak Crossbill Kuningan 30 cm</div><div>ID: 1729512345678903007</div></div></div><div><input value="30/10/2026"><span>-</span><input value="26/11/2026"></div><section>${card('GMV', 'Rp4.500.000')}${card('Pesanan', '41')}${card('Produk terjual', '45')}</section><section><h3>Sumber</h3><table><thead><tr><th>Kanal</th><th>GMV</th></tr></thead><tbody><tr><td>LIVE</td><td>Rp1.500.000</td></tr><tr><td>Video</td><td>Rp3.000.000</td></tr></tbody></table></section></main>`,
      { lang: 'id' },
    ),
    expect: {
      title: 'Lampu Minyak Crossbill Kuningan 30 cm',
      id: '1729512345678903007',
      price: null,
      stock: null,
      image: 'https://p16-oec.example/lampu-200.webp',
      metrics: { revenue: '4500000 IDR', orders: '41', units: '45' },
    },
  },
  {
    name: 'numbers of one product: two boxes with pictures that show its code tell no head',
    url: 'https://seller-id.tiktok.com/compass/product-analysis/detail?product_id=1729512345678903008',
    html: pageOf(
      `<main><div>${[1, 2].map((n) => `<div class="item"><img src="https://p16-oec.example/${n}.webp" alt=""><div class="title">Lampu Crossbill dengan bahan nomor ${n}</div><div>ID: 1729512345678903008</div></div>`).join('')}</div><section>${card('GMV', 'Rp4.500.000')}${card('Pesanan', '41')}</section></main>`,
      { lang: 'id' },
    ),
    expect: { title: null, id: '1729512345678903008', image: null, metrics: { revenue: '4500000 IDR', orders: '41' } },
  },
];
