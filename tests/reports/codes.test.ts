import { describe, expect, test } from 'vitest';
import { areRounded, codeOf, unwrapped } from '../../utils/reports/parts/codes.ts';
import { withoutEntities } from '../../utils/reports/parts/entities.ts';
import { headerKey, headersOf } from '../../utils/reports/parts/headers.ts';

describe('ids', () => {
  test.each([
    ['="358228910357"', '358228910357'],
    ["'ОРЕХ-1", 'ОРЕХ-1'],
    [' B0CROSS011 ', 'B0CROSS011'],
    ['\u200eB0CROSS011', 'B0CROSS011'],
  ])('%j is %s', (text, code) => {
    expect(unwrapped(text)).toBe(code);
  });

  test.each([
    ['3.56666E+11', 'id-destroyed'],
    ['3,56666E+11', 'id-destroyed'],
    ['1.72938e18', 'id-destroyed'],
    ['', 'no-id'],
    ['–', 'no-id'],
    ['1729384756123450000', 'id-rounded'],
    ['x'.repeat(129), 'not-an-id'],
  ])('%s is refused: %s', (text, why) => {
    expect(codeOf(text)).toEqual({ why });
  });

  test('a number of a spreadsheet longer than fifteen digits has lost some', () => {
    expect(codeOf('1005001234567891', { type: 'number' })).toEqual({ why: 'id-rounded' });
    expect(codeOf('358228910357', { type: 'number' })).toEqual({ code: '358228910357' });
  });

  test('an id that ends in zeros by chance is taken; a column of such ids is not', () => {
    const codes = ['1005001234567890', '1005001234567880', '1005001234567870', '1005001234567860', '1005001234567851'];
    expect(codeOf(codes[0] ?? '')).toEqual({ code: codes[0] });
    expect(areRounded(codes)).toBe(false);
    const longer = codes.map((code) => `${code.slice(0, 15)}000`);
    expect(areRounded(longer.map((code, at) => code.replace('1234567', `123456${at}`)))).toBe(true);
    expect(areRounded([...longer, '100500123456789123'])).toBe(false);
  });

  test('what it must look like', () => {
    expect(codeOf('Total', { looks: /^\d+$/ })).toEqual({ why: 'not-an-id' });
    expect(codeOf('583370318.0', { looks: /^\d+$/ })).toEqual({ code: '583370318' });
  });
});

describe('headers', () => {
  test.each([
    ['Sales (Placed Order) (IDR)', 'sales(placed order)', ['IDR']],
    ['14 Day Total Sales (₹) ', '14 day total sales', ['INR']],
    ['Заказали на сумму, ₽', 'заказали на сумму', ['RUB']],
    ['Текущая цена с учетом скидки, руб.', 'текущая цена с учетом скидки', ['RUB', 'BYN']],
    ['14 Day Total Orders (#)', '14 day total orders(#)', []],
    ['Click-through rate = Page views from eBay site/Total impressions', 'click-through rate', []],
    ['\t\ufeffID', 'id', []],
    ['（父）ASIN', '(父)asin', []],
    ['页面浏览量 - 总计 ', '页面浏览量-总计', []],
    ['Заказано на\nсумму', 'заказано на сумму', []],
    ['Заказали, шт', 'заказали,шт', []],
  ] as [string, string, string[]][])('%j', (text, key, currencies) => {
    expect(headerKey(text)).toEqual({ key, currencies });
  });

  test('repeated and empty ones have names of their own; those of the upper row fill the lower', () => {
    const headers = headersOf(
      ['', 'Показы', 'Динамика', 'Клики\nвсего', 'Динамика', ''],
      ['SKU', 'Воронка', '', '', '', ''],
    );
    expect(headers.map(({ name }) => name)).toEqual([
      'SKU',
      'Показы',
      'Динамика',
      'Клики всего',
      'Динамика (2)',
      '(6)',
    ]);
    expect(headers.map(({ group }) => group)).toEqual([
      undefined,
      'Воронка',
      'Воронка',
      'Воронка',
      'Воронка',
      undefined,
    ]);
  });
});

describe('entities', () => {
  test.each([
    ['Diam&egrave;tre', 'Diamètre'],
    ['A &amp; B &#39;c&#x27; &quot;d&quot;', `A & B 'c' "d"`],
    ['&unknown; &#0; &#xD800; R&D', '&unknown; &#0; &#xD800; R&D'],
    ['&ldquo;x&rdquo;&hellip;', '“x”…'],
  ])('%s', (text, plain) => {
    expect(withoutEntities(text)).toBe(plain);
  });
});
