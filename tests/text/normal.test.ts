import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, squeeze } from '../../utils/text/normal.ts';

describe('squeeze', () => {
  test.each([
    ['  a  b ', 'a b'],
    ['a\u00a0b\u202fc\u2009d\u3000e', 'a b c d e'],
    ['a\n\t b\r\nc', 'a b c'],
    ['a\u0085b\u2028c', 'a b c'],
    ['\u200ea\u200fb\u202ec\u2066d', 'abcd'],
    ['ba\u00adnned', 'banned'],
    ['1\u200b2\ufeff3', '123'],
    ['a\u0000b', 'a b'],
    // Joiners make an emoji and a Persian or Hindi word; between Latin letters they only hide.
    ['👩\u200d💻', '👩\u200d💻'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क\u094d\u200dष', 'क\u094d\u200dष'],
    ['b\u200dad', 'bad'],
    ['\u200d', ''],
    ['', ''],
    ['   ', ''],
    ['<b>=1+1</b>', '<b>=1+1</b>'],
  ])('%j is %j', (text, expected) => expect(squeeze(text)).toBe(expected));

  test('cuts at its limit and never through a pair', () => {
    expect(squeeze('a'.repeat(60_000))).toHaveLength(50_000);
    expect(squeeze('abcdef', 3)).toBe('abc');
    expect(squeeze('ab😀', 3)).toBe('ab');
    expect(squeeze('ab😀', 4)).toBe('ab😀');
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = squeeze(text);
        expect(squeeze(once)).toBe(once);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });
});

describe('fold', () => {
  test.each([
    ['Sessions – Total', 'sessions-total'],
    ['Sessions - Total', 'sessions-total'],
    ['SESSIONS\u00a0—\u00a0TOTAL', 'sessions-total'],
    ['SKU 信息', 'sku信息'],
    ['SPU ID：', 'spu id'],
    ['Item name:', 'item name'],
    ['商品名称 *', '商品名称'],
    ['* Product name', 'product name'],
    ['Product name (required)', 'product name'],
    ['商品名称（选填）', '商品名称'],
    ['Price ▲', 'price'],
    ['Price ⇅', 'price'],
    ['Price ⓘ', 'price'],
    ['Product  card items sold', 'product card items sold'],
    ['Sales(Confirmed Orders) (IDR)', 'sales(confirmed orders)(idr)'],
    ['Sales (Confirmed Orders)(IDR)', 'sales(confirmed orders)(idr)'],
    ['有货（亚马逊物流）', '有货(亚马逊物流)'],
    ['流量情况 / 曝光量', '流量情况/曝光量'],
    ['Остатки «Склад WB», шт', 'остатки склад wb,шт'],
    ['Счёт', 'счет'],
    ['Páginas vistas: total', 'paginas vistas:total'],
    ['Lượt xem trang sản phẩm', 'luot xem trang san pham'],
    ['Đơn hàng', 'don hang'],
    ['Wartość sprzedaży', 'wartosc sprzedazy'],
    ['İsim', 'isim'],
    ['จำนวนคลิก', 'จำนวนคลิก'],
    ['カート 追加数', 'カート追加数'],
    ['ﾌﾞﾗﾝﾄﾞ', 'ブランド'],
    ['がく', 'がく'],
    ['Nombre d’avis', "nombre d'avis"],
    ['кол-во', 'кол-во'],
    ['', ''],
    ['—', '-'],
    ['x'.repeat(2000), ''],
  ])('%j is %j', (text, expected) => expect(fold(text)).toBe(expected));
});
