import type { Cases } from './cases.ts';

/** Where else to look for the seller: domains in parts, and calls to search. */
export const elsewhere: Cases = {
  rule: 'contact-info',
  found: [
    'shopify VN|Tranh gỗ A4 đặt tại khunganh.example.com',
    'ebay GB|Oak Sign 30 cm, see hollowoak.example.org',
    'shopify DE|Holzschild 30 cm, mehr auf eichenhof.example.net',
    'shopee TW|藤編籃 30公分 搜尋 綠野小舖 更多款式',
    'shopee MY|Rotan basket 30 cm, search our shop Hollow Oak',
    'shopee ID|Keranjang rotan 30 cm, cek toko Hutan Jati',
    'shopee VN|Giỏ mây 30 cm, ghé shop Nhà Mây',
    'temu CN|藤编篮 30厘米 搜索店铺 绿野小铺',
    'ebay FR|Panier osier 30 cm, retrouvez-nous sur vannerie.example.com',
    'ebay DE|Holzbrett Eiche 30 cm, mehr unter werkstatt.holzhof.example.com',
    'etsy US|Oak Board 12 in, order at oakyard.example.com',
    'shopee ID|Papan kayu 30 cm, pesan di kayujati.example.co.id',
    'temu CN|木板 30厘米 更多请搜 木语小铺',
    'ozon RU|Доска дуб 30 см, заказ на сайте dubok.example.ru',
    'ebay GB|Oak Board 30 cm, look for our shop Oakyard',
    'shopee ID|Rak Sepatu Besi w.a 0813 5550 188',
    'ebay GB|Pine Bench 120 cm, w.a 07700 900 155',
    'lazada MY|Almari Kasut, w.a kami',
    'ebay AU|Camphor Laurel Table, call Trevor 0412 555 177',
    'ebay DE|Kommode Nussbaum, Kontakt Herr 0171 5550188',
  ],
  clean: [
    'ebay GB|Node.js Handbook, paperback',
    'ebay GB|Version 1.2.3 Firmware Chip, 28 pin',
    'ebay GB|St.Ives scrub 150 ml, Dr.Martens laces 90 cm',
    'shopee TW|搜救犬玩具 公仔 15公分',
    'temu CN|认准器 方向标 10厘米',
    'shopee TW|便利商店 積木 200片',
  ],
};
