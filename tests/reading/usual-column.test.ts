import { describe, expect, test } from 'vitest';
import { openPage } from '../page.ts';
import { listingsOn } from './drawn.ts';

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  openPage(
    `<main><h1>Products</h1><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</tbody></table></main>`,
    'https://console.example.com/products/list',
  );
const pricesOf = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  listingsOn(table(heads, rows), 'https://console.example.com/products/list').map(({ price }) => price?.amount);

describe('the usual price beside that of a sale', () => {
  test.each([
    ['en', ['Product name', 'SKU', 'Regular price', 'Sale price', 'Stock'], '$24.00', '$19.00'],
    ['de', ['Produktname', 'SKU', 'Normalpreis', 'Aktionspreis', 'Bestand'], '24,00 €', '19,00 €'],
    ['ja', ['商品名', '商品コード', '通常販売価格', 'セール価格（販売期間）', '在庫数'], '2,400円', '1,900円'],
    ['ko', ['상품명', '판매자상품코드', '판매가', '할인가', '재고수량'], '24,000원', '19,000원'],
    ['fr', ['Nom du produit', 'Référence', 'Prix', 'Prix promotionnel', 'Stock'], '24,00 €', '19,00 €'],
    ['ru', ['Название товара', 'Артикул', 'Обычная цена', 'Акционная цена', 'Остаток'], '2 400 ₽', '1 900 ₽'],
  ] as const)('%s: is the price where no sale is named, and open where one is', (_, heads, usual, sale) => {
    const [one, two, three] = pricesOf(heads, [
      ['Linen tea towel, blue', 'TT-01', usual, '－', '4'],
      ['Linen tea towel, red', 'TT-02', usual, sale, '7'],
      ['Linen tea towel, grey', 'TT-03', usual, '', '9'],
    ]);
    expect(Number(one)).toBe(/24.?000/.test(usual) ? 24_000 : /2.?400/.test(usual) ? 2400 : 24);
    expect(two).toBeUndefined();
    expect(three).toBe(one);
  });

  test('a field of the sale that is still to be filled, or no column of one, leaves it open', () => {
    const row = (sale: string) => ['Linen tea towel, blue', 'TT-01', '$24.00', sale, '4'];
    expect(
      pricesOf(['Product name', 'SKU', 'Regular price', 'Sale price', 'Stock'], [row('<input value="">')]),
    ).toEqual([undefined]);
  });
});
