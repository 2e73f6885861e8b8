import { type Layout, pageOf } from '../layout.ts';

// Consoles in Persian: figures of its own, and money that the header of a column alone names, as rials or as tomans of ten.

const page = (body: string): string =>
  pageOf(body, { lang: 'fa', title: 'مرکز فروشندگان' }).replace('<html', '<html dir="rtl"');
const cells = (texts: readonly string[], name = 'td') => texts.map((text) => `<${name}>${text}</${name}>`).join('');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`;
const figures = (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
const picture = (n: number) => `https://cdn.bazaar.example/goods/4410${n}7.jpg`;

export const inPersian: readonly Layout[] = [
  {
    name: 'a list in Persian: rials in the header, the lowest price of others beside the own one, the row of sums last',
    url: 'https://panel.bazaar.example/fa/goods?page=1',
    html: page(
      `<h1>کالاهای من</h1>${table(
        [
          'ردیف',
          'تصویر',
          'نام کالا',
          'کد کالا نزد فروشنده',
          'قیمت (ریال)',
          'کمترین قیمت بازار (ریال)',
          'موجودی',
          'وضعیت',
        ],
        [
          ...[1, 2].map((n) => [
            figures(`${n}`),
            `<img src="${picture(n)}" width="60" height="60">`,
            `چراغ رومیزی چوبی کراسبیل مدل ${figures(`${n}`)}`,
            `<bdi>CB-LMP-${n}</bdi>`,
            figures(`1٬2${n}5٬000`),
            figures(`1٬1${n}5٬000`),
            figures(`${n}4`),
            'فعال',
          ]),
          ['جمع کل', '', '', '', '', '', figures('38'), ''],
        ],
      )}`,
    ),
    expect: [1, 2].map((n) => ({
      title: `چراغ رومیزی چوبی کراسبیل مدل ${figures(`${n}`)}`,
      sku: `CB-LMP-${n}`,
      price: `12${n}5000 IRR`,
      stock: Number(`${n}4`),
      image: picture(n),
    })),
  },
  {
    name: 'a list in Persian: tomans in the header are money without a code, of which no price is told; the price before the discount is another',
    url: 'https://seller.hojreh.example/products',
    html: page(
      `<h1>محصولات</h1>${table(
        ['محصول', 'شناسه فروشنده', 'قیمت قبل از تخفیف (تومان)', 'قیمت فروش (تومان)', 'موجودی انبار', 'تعداد فروش'],
        [1, 2].map((n) => [
          `<img src="${picture(n)}"><a href="/products/${n}8841/edit">گلدان سفالی کراسبیل ${figures(`${n}`)} سانتی</a>`,
          `GL-${n}`,
          figures(`39${n},000`),
          figures(`28${n},500`),
          figures(`${n}`),
          figures(`1${n}`),
        ]),
      )}`,
    ),
    expect: [1, 2].map((n) => ({
      title: `گلدان سفالی کراسبیل ${figures(`${n}`)} سانتی`,
      id: `${n}8841`,
      sku: `GL-${n}`,
      price: null,
      stock: n,
    })),
  },
  {
    name: 'a list in Persian made of boxes: rials, no price, views and orders beside the stock',
    url: 'https://vendors.chaharsoo.example/inventory',
    html: page(
      `<div role="table"><div role="row">${cells(['مشخصات کالا', 'قیمت فروش (ریال)', 'موجودی انبار', 'برند'], 'div role="columnheader"').replace(/<\/div role="columnheader">/g, '</div>')}</div>${[
        1, 2, 3,
      ]
        .map(
          (n) =>
            `<div role="row"><div role="cell"><img src="${picture(n)}"><p>کیف دوشی چرم کراسبیل طرح ${figures(`${n}`)}</p><small>کد فروشنده: KF-${n}-B</small></div><div role="cell">${n === 3 ? 'ندارد' : figures(`${n}٬980٬000`)}</div><div role="cell">${n === 3 ? 'ناموجود' : figures(`${n}7`)}</div><div role="cell">کراسبیل</div></div>`,
        )
        .join('')}</div>`,
    ),
    expect: [1, 2, 3].map((n) => ({
      title: `کیف دوشی چرم کراسبیل طرح ${figures(`${n}`)}`,
      sku: `KF-${n}-B`,
      price: n === 3 ? null : `${n}980000 IRR`,
      image: picture(n),
    })),
  },
];

/** What stands in lists in Persian and is of no listing. */
export const inPersianSnares: readonly Layout[] = [
  {
    name: 'a list of orders in Persian is no list of goods',
    url: 'https://panel.bazaar.example/fa/sales',
    html: page(
      table(
        ['شماره سفارش', 'مشتری', 'نام کالا', 'مبلغ (ریال)', 'تعداد'],
        [1, 2].map((n) => [
          figures(`88120${n}`),
          'م. الف.',
          `چراغ رومیزی چوبی کراسبیل مدل ${figures(`${n}`)}`,
          figures(`1٬2${n}5٬000`),
          figures('1'),
        ]),
      ),
    ),
    expect: [],
  },
];
