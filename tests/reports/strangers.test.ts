import { describe, expect, test } from 'vitest';
import { previewOf } from '../../utils/reports/preview.ts';
import { printedReport } from '../../utils/reports/printed.ts';
import { readReport } from '../../utils/reports/read-report.ts';
import { encodedIn, inPieces } from './in-bytes.ts';

const read = (text: string) => readReport(inPieces(encodedIn('utf-8', text)));

// Made after the headers of consoles; every buyer is invented.
describe('files whose marketplace is known and whose kind is not', () => {
  test.each([
    ['amazon', 'orders', 'amazon-order-id\tbuyer-email\tbuyer-name\tship-address-1\tsku\tasin\tquantity'],
    ['amazon', 'orders', 'amazon-order-id\tpurchase-date\tsku\tasin\titem-price\tship-city\tship-country'],
    [
      'amazon',
      'payments',
      'settlement-id\tdeposit-date\ttotal-amount\torder-id\tamount-type\tamount-description\tamount',
    ],
    ['ebay', 'orders', 'Sales Record Number,Order Number,Buyer Username,Buyer Name,Item Title,Sold For'],
    ['etsy', 'orders', 'Sale Date,Item Name,Buyer,Quantity,Price,Transaction ID,Listing ID,Ship Name,Order ID'],
    ['shopify', 'orders', 'Name,Email,Financial Status,Lineitem name,Lineitem sku,Shipping Name,Order ID'],
    ['wildberries', 'payments', 'Артикул WB;Вознаграждение с продаж;К перечислению продавцу;Количество возврата'],
    ['ozon', 'payments', 'Артикул;SKU;Реализовано: Кол-во;Возвращено клиенту: Кол-во;Комиссия;Итого к начислению'],
    ['temu', 'unknown', 'SPU ID,SKC ID,SKU ID,商品标题,申报价格(CNY),库存'],
    ['shein', 'unknown', 'SKC,平台SKU,商家SKU,商品名称,供货价,可售库存'],
    [null, 'orders', 'Bestellnummer;Name des Käufers;E-Mail des Käufers;Artikelpreis'],
    [null, 'orders', 'หมายเลขคำสั่งซื้อ,ชื่อผู้ใช้ (ผู้ซื้อ),ชื่อสินค้า,ชื่อผู้รับ'],
    [null, 'orders', 'Mã đơn hàng,Tên sản phẩm,Người mua,Địa chỉ nhận hàng'],
    [null, 'orders', 'Номер заказа;Статус заказа;Артикул;Общая сумма заказа'],
    // Headers of two marketplaces settle neither.
    [null, 'unknown', 'ASIN,eBay item ID,Артикул WB'],
  ])('%s, %s: %s', async (marketplace, about, header) => {
    const delimiter = /[\t;,]/.exec(header)?.[0] ?? ',';
    const cells = header.split(delimiter);
    const report = await read(`${header}\n${cells.map((_, at) => `Erika ${at}`).join(delimiter)}\n`);
    expect(report).toMatchObject({ kind: null, marketplace, about, rows: 1, listings: [], terms: [] });
    expect(report.notUnderstood).toEqual(cells);
  });

  test('nothing of buyers is shown or added up; the rest of the row is', async () => {
    const report = await read(
      'Order ID,Item Name,Buyer,Ship Address1,Ship Zipcode,Phone,Item Total\n501,Bowl,Erika Muster,Hauptstr. 1,10115,30123456,19.80\n',
    );
    const all = JSON.stringify(printedReport(report));
    for (const word of ['Erika', 'Hauptstr', '10115', '30123456']) expect(all).not.toContain(word);
    expect({ ...report.firstRows[0] }).toEqual({ 'Order ID': '501', 'Item Name': 'Bowl', 'Item Total': '19.80' });
    expect(report.columns.map(({ name }) => name)).toEqual(['Order ID', 'Item Name', 'Item Total']);
  });

  test('the person is told whose file it is and what it holds, in their language', async () => {
    const report = await read('Sales Record Number,Buyer Name,Item Title\n1,Erika,Bowl\n');
    const preview = previewOf(report, new Map(), { name: 'orders.csv', today: '2026-11-28' });
    expect(preview).toMatchObject({ kind: null, marketplace: 'ebay', listings: 0, values: 0 });
    expect(preview.about?.ru).toContain('заказов');
    expect(preview.notUnderstood).toEqual(['Sales Record Number', 'Buyer Name', 'Item Title']);
  });

  test('a known kind is shown whole, whatever its columns are called', async () => {
    const report = await read(
      'Item ID,Product,Variation ID,Product Visitors,Units (Placed Order),Buyers (Placed Order),Customer phone\n23456789012,Bowl,-,10,2,2,1\n',
    );
    expect(report.about).toBeUndefined();
    expect(report.columns).toHaveLength(7);
  });
});
