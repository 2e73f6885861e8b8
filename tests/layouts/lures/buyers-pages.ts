import { type Layout, pageOf } from '../layout.ts';

// Tables in consoles of marketplaces whose rows are of what somebody bought: goods stand in them, with pictures, codes and money, and none is a listing.

/** Where a console's rows lead, and how its codes of an item look. */
interface Console {
  at: string;
  item: (n: number) => string;
}
const ozon: Console = {
  at: 'https://seller.ozon.ru/app/',
  item: (n) => `https://www.ozon.ru/product/kruzhka-${n}00731/`,
};
const wildberries: Console = {
  at: 'https://seller.wildberries.ru/',
  item: (n) => `https://www.wildberries.ru/catalog/${n}00731/detail.aspx`,
};
const lazada: Console = {
  at: 'https://sellercenter.lazada.vn/apps/',
  item: (n) => `https://www.lazada.vn/products/-i${n}00731-s${n}00732.html`,
};
const shopee: Console = {
  at: 'https://seller.shopee.co.th/portal/',
  item: (n) => `/portal/product/${n}00731`,
};
const temu: Console = {
  at: 'https://agentseller.temu.com/',
  item: (n) => `/goods/detail?productId=${n}00731`,
};
const tiktok: Console = {
  at: 'https://seller-us.tiktok.com/',
  item: (n) => `/product/edit/17293844770${n}0731`,
};
const walmart: Console = { at: 'https://seller.walmart.com/', item: (n) => `https://www.walmart.com/ip/${n}00731` };
const amazon: Console = {
  at: 'https://sellercentral.amazon.de/',
  item: (n) => `https://www.amazon.de/dp/B0CRB${n}X1`,
};
const allegro: Console = {
  at: 'https://salescenter.allegro.com/',
  item: (n) => `https://allegro.pl/oferta/dab-1400${n}731`,
};
const aliexpress: Console = {
  at: 'https://csp.aliexpress.com/',
  item: (n) => `https://www.aliexpress.com/item/10050067${n}0731.html`,
};
const shein: Console = { at: 'https://sso.geiwohuo.com/', item: (n) => `/#/spmp/commodities/details/${n}00731` };

const numbers = [4810, 4811, 4812];
/** '#' stands for the number of the row, '@' for the goods. */
const rows = ({ item }: Console, names: readonly string[], cells: readonly string[]): string =>
  numbers
    .map(
      (n, at) =>
        `<tr>${cells
          .map((cell) =>
            cell === '@'
              ? `<td><div><img src="https://cdn.crossbill.example/${n}.jpg"><a href="${item(n)}">${names[at]}</a></div></td>`
              : `<td>${cell.replaceAll('#', String(n))}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('');

const table = (
  name: string,
  site: Console,
  path: string,
  lang: string,
  names: readonly string[],
  columns: Readonly<Record<string, string>>,
): Layout => ({
  name: `rows of what was bought: ${name}`,
  url: `${site.at}${path}`,
  html: pageOf(
    `<table><thead><tr>${Object.keys(columns)
      .map((head) => `<th>${head}</th>`)
      .join('')}</tr></thead><tbody>${rows(site, names, Object.values(columns))}</tbody></table>`,
    { lang },
  ),
  expect: [],
});

const russian = ['Кружка дубовая Клёст с ручкой', 'Поднос дубовый Клёст овальный', 'Лампа настольная Клёст'];
const vietnamese = ['Cốc gỗ sồi Crossbill có quai', 'Khay gỗ sồi Crossbill hình oval', 'Đèn bàn Crossbill'];
const thai = ['แก้วไม้โอ๊ค Crossbill มีหูจับ', 'ถาดไม้โอ๊ค Crossbill ทรงรี', 'โคมไฟตั้งโต๊ะ Crossbill'];
const chinese = ['交嘴雀橡木带柄马克杯', '交嘴雀橡木椭圆托盘', '交嘴雀亚麻台灯'];
const english = ['Crossbill oak mug with handle', 'Crossbill oak oval tray', 'Crossbill linen table lamp'];
const german = ['Crossbill Eichenbecher mit Henkel', 'Crossbill Eichentablett oval', 'Crossbill Tischlampe Leinen'];
const polish = ['Kubek dębowy Crossbill z uchem', 'Taca dębowa Crossbill owalna', 'Lampa stołowa Crossbill'];

export const buyersPages: readonly Layout[] = [
  table('parcels of one country', ozon, 'supply/parcels', 'ru', russian, {
    'Номер отправления': '#2233-0071-1',
    Товары: '@',
    'Кол-во': '1 шт',
    Стоимость: '1 290 ₽',
    'Дата отгрузки': '02.12.2026',
  }),
  table('tasks of a storehouse', wildberries, 'marketplace-tasks/new', 'ru', russian, {
    '№ сборочного задания': '#99120',
    Товар: '@',
    'Артикул продавца': 'DUB-#',
    Цена: '1 290 ₽',
    Создано: '01.12.2026',
  }),
  table('what is to be sent', lazada, 'fulfil/list', 'vi', vietnamese, {
    'Mã vận đơn': 'VN#99120',
    'Sản phẩm': '@',
    'Giá bán': '129.000 ₫',
    'Ngày đặt hàng': '01/12/2026',
  }),
  table('a mass of parcels', shopee, 'sale/mass/ship', 'th', thai, {
    หมายเลขพัสดุ: 'TH#99120',
    สินค้า: '@',
    ราคา: '฿129',
    วันที่ชำระเงิน: '01/12/2026',
  }),
  table('orders of Chinese sellers', temu, 'mmsos/list', 'zh', chinese, {
    订单编号: 'PO-211-#99120',
    商品信息: '@',
    SKU货号: 'OAK-#',
    申报价格: '¥68.00',
    下单时间: '2026-12-01',
  }),
  table('samples that were asked for', tiktok, 'fulfil/samples', 'en-US', english, {
    'Tracking number': '9400#11202',
    Product: '@',
    'Seller SKU': 'OAK-#',
    'Retail price': '$12.90',
    'Ship by': 'Dec 2, 2026',
  }),
  table('what was bought', walmart, 'purchases/manage', 'en-US', english, {
    'PO #': '10881#',
    'Item name': '@',
    SKU: 'OAK-#',
    'Order date': '12/01/2026',
    'Order status': 'Acknowledged',
    Price: '$12.90',
  }),
  table('what was sent', amazon, 'fba/removals', 'de', german, {
    Sendungsnummer: '00340#22',
    Produktname: '@',
    SKU: 'OAK-#',
    Preis: '12,90 €',
    Bestelldatum: '01.12.2026',
  }),
  table('what was sold', allegro, 'sold', 'pl', polish, {
    'Numer zamówienia': '#-2231',
    Oferta: '@',
    Cena: '129,00 zł',
    'Data zakupu': '01.12.2026',
  }),
  table('parcels of a carrier', aliexpress, 'logistics/list', 'zh', chinese, {
    运单号: 'LP#99120',
    商品: '@',
    商品编码: 'OAK-#',
    价格: 'US $12.90',
    付款时间: '2026-12-01',
  }),
  table('what was sent back', shein, '#/gsfs/after-sale/list', 'zh', chinese, {
    售后单号: 'SH#9912',
    商品: '@',
    供方货号: 'OAK-#',
    供货价: '¥38.00',
    订单状态: '待发货',
  }),
];
