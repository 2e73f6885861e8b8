import { describe, expect, test } from 'vitest';
import { saysGone } from '../../utils/reading/lexicon/missing.ts';
import { jsonLd, pageOf } from '../layouts/layout.ts';
import { openPage } from '../page.ts';
import { listingsOn } from './drawn.ts';

// A page at the address of goods that are gone: tags and data, which were made before it was asked for, still name them.

const name = 'Crossbill oak stool, 45 cm, oiled';
const tags = `<meta property="og:type" content="product"><meta property="og:title" content="${name}"><meta property="og:image" content="https://img.example.com/stool.jpg">`;
const others =
  '<div class="recommend-list"><h2>You may also like</h2><div><a href="/x"><img src="https://img.example.com/o.jpg"><h3>Beech bench 90 cm</h3></a><span>€ 49,00</span></div></div>';

const addresses = [
  'https://www.amazon.de/dp/B0CRSB0101',
  'https://www.ebay.com/itm/256000000101',
  'https://www.etsy.com/listing/1394640101/oak-stool',
  'https://www.walmart.com/ip/Oak-Stool/550000101',
  'https://fr.aliexpress.com/item/1005009463780101.html',
  'https://www.alibaba.com/product-detail/Oak-Stool_1600000000101.html',
  'https://www.temu.com/de/oak-stool-g-601000000000101.html',
  'https://us.shein.com/Oak-Stool-p-1234567.html',
  'https://www.tiktok.com/shop/pdp/oak-stool/1729000000000000101',
  'https://shopee.co.id/Oak-Stool-i.100000.20000000101',
  'https://www.lazada.com.ph/products/oak-stool-i2800000101-s17000000101.html',
  'https://www.ozon.ru/product/taburet-dub-1800000101/',
  'https://www.wildberries.ru/catalog/180000101/detail.aspx',
  'https://articulo.mercadolibre.com.mx/MLM-2217069971-banco-_JM',
  'https://allegro.pl/oferta/stolek-debowy-12000000101',
  'https://orchard.myshopify.com/products/oak-stool',
];

describe.each(addresses)('%s', (address) => {
  const read = (body: string, { head = tags, title = name } = {}) =>
    listingsOn(openPage(pageOf(body, { head, title }), address), address);

  test.each([
    [
      'in a box',
      `<div id="root"><div><img src="https://img.example.com/0.png"><div>Sorry, the page you requested can not be found</div></div>${others}</div>`,
    ],
    [
      'in its heading',
      `<main><h1>This product is no longer available</h1><p>Look at these instead.</p>${others}</main>`,
    ],
  ])('that goods are gone is said %s: nothing is read', (_, body) => {
    expect(read(body)).toEqual([]);
  });

  test('a page whose title and heading say so names no goods', () => {
    expect(read(`<h1>Page not found</h1>${others}`, { head: '', title: 'Page not found' })).toEqual([]);
  });

  test('what data says of them does not hold either, but where a shop of no plan is known by its data alone', () => {
    const head = `${tags}${jsonLd({ '@type': 'Product', name, url: address, image: 'https://img.example.com/stool.jpg', offers: { price: '45.00', priceCurrency: 'EUR' } })}`;
    const seen = read(`<main><p>Sorry! This product is no longer available.</p>${others}</main>`, { head });
    expect(seen.map(({ title }) => title)).toEqual(address.includes('myshopify') ? [name] : []);
  });

  test('a part of the page that has nothing to show denies no goods that are headed', () => {
    const [seen] = read(`<main><h1>${name}</h1><p>€ 45,00</p><p>No reviews: none were not found</p></main>`);
    expect(seen?.title).toBe(name);
  });
});

test.each([
  'Sorry, the page you requested can not be found',
  'Entschuldigung, die angeforderte Seite konnte nicht gefunden werden',
  'Désolé, la page demandée est introuvable',
  'Lo sentimos, no se ha encontrado la página solicitada',
  'Lo sentimos, no se puede encontrar la página',
  'Desculpe, a página solicitada não pode ser encontrada',
  'Spiacenti, la pagina richiesta non è stata trovata',
  'Sorry, de opgevraagde pagina kan niet worden gevonden',
  'Przepraszamy, nie można znaleźć tej strony',
  'Üzgünüz, istediğiniz sayfa bulunamadı',
  'К сожалению, страница не найдена',
  'На жаль, сторінку не знайдено',
  '申し訳ございません。お探しのページは見つかりませんでした',
  '죄송합니다. 요청하신 페이지를 찾을 수 없습니다',
  'Xin lỗi, không thể tìm thấy trang bạn yêu cầu',
  'Maaf, halaman yang Anda minta tidak dapat ditemukan',
  'ขออภัย ไม่พบหน้าที่คุณร้องขอ',
  'عذرًا، تعذر العثور على الصفحة',
  'מצטערים, הדף המבוקש לא נמצא',
])('%s', (text) => expect(saysGone(text)).toBe(true));

test.each([
  'Lost & Found box, oak',
  'Currently unavailable',
  'Derzeit nicht verfügbar',
  'Non disponibile al momento',
  '12 results',
])('but not: %s', (text) => expect(saysGone(text)).toBeUndefined());
