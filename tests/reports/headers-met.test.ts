import { describe, expect, test } from 'vitest';
import { printedReport } from '../../utils/reports/printed.ts';
import { readReport } from '../../utils/reports/read-report.ts';
import { encodedIn, inPieces } from './in-bytes.ts';

/** A table as a console writes it: header, one or more rows. Every value is our own. */
interface Met {
  name: string;
  rows: readonly (readonly string[])[];
  delimiter?: string;
  encoding?: string;
  before?: string;
  expect: Record<string, unknown>;
}

const cell = (text: string): string => (/[",;\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const textOf = ({ rows, delimiter = ',', before = '' }: Met): string =>
  before + rows.map((row) => row.map(cell).join(delimiter)).join('\n');
const b2b = (...headers: string[]): string[] => headers.flatMap((header) => [header, `${header} – B2B`]);
const numbers = (money: string, none: string): string[] =>
  [
    '1,234',
    '12',
    '10.5%',
    '0%',
    '2,345',
    '20',
    '1%',
    '0%',
    '98.5%',
    '0%',
    '55',
    '1',
    '4.46%',
    '0%',
    money,
    none,
  ].concat('50', '1');
/** What `numbers` say, of money in a currency. */
const said = (value: number, currency: string) => ({
  sessions: { value: 1234, period: null },
  pageViews: { value: 2345, period: null },
  buyBoxShare: { value: 0.985, period: null },
  units: { value: 55, period: null },
  conversionRate: { value: 0.0446, period: null },
  revenue: { value, currency, period: null },
  orders: { value: 50, period: null },
});
const business = (currency: string, value: number) => ({
  marketplace: 'amazon',
  listings: [{ id: 'B0AAAAAAA2', parent: 'B0AAAAAAA1', title: expect.any(String), metrics: said(value, currency) }],
});

const files: Met[] = [
  {
    name: 'a business report in German: counts in commas, money in points',
    rows: [
      ['(Übergeordnete) ASIN', '(Untergeordnete) ASIN', 'Titel'].concat(
        b2b('Sitzungen – Summe', 'Sitzungsprozentsatz – Summe', 'Seitenaufrufe – Summe', 'Seitenaufrufe in Prozent'),
        b2b('Prozentsatz der Featured-Angebote (Einkaufswagen-Feld)', 'Bestellte Einheiten'),
        b2b('Prozentsatz der Einheiten pro Sitzung', 'Durch bestellte Produkte erzielter Umsatz'),
        b2b('Zahl der Bestellposten'),
      ),
      ['B0AAAAAAA1', 'B0AAAAAAA2', 'Walnüsse 1 kg', ...numbers('1.255,61 €', '0,00 €')],
    ],
    expect: { kind: 'amazon-business-child', ...business('EUR', 1255.61) },
  },
  {
    name: 'a business report in a language nobody told us: the order of its columns does',
    rows: [
      ['ASIN (nad)', 'ASIN (pod)', 'Názov'].concat(
        b2b(
          'Relácie',
          'Podiel relácií',
          'Zobrazenia',
          'Podiel zobrazení',
          'Podiel ponúk',
          'Kusy',
          'Podiel',
          'Tržby',
          'Položky',
        ),
      ),
      ['B0AAAAAAA1', 'B0AAAAAAA2', 'Orechy', ...numbers('1255.61 zł', '0.00 zł')],
    ],
    expect: { kind: 'amazon-business-child', store: 'PL', ...business('PLN', 1255.61) },
  },
  {
    name: 'a business report in Japanese, Shift_JIS',
    encoding: 'shift_jis',
    rows: [
      ['(親)ASIN', '(子)ASIN', 'タイトル'].concat(
        b2b('セッション数 - 合計', 'セッション率 - 合計', 'ページビュー数 - 合計', 'ページビュー率 - 合計').map(
          (header) => header.replace('–', '-'),
        ),
        b2b('おすすめ出品の獲得率', '注文された商品点数', 'ユニットセッション率').map((header) =>
          header.replace('–', '-'),
        ),
        b2b('注文商品の売上額', '注文品目総数').map((header) => header.replace('–', '-')),
      ),
      ['B0AAAAAAA1', 'B0AAAAAAA2', 'くるみ 1kg', ...numbers('￥125,561', '￥0')],
    ],
    expect: { kind: 'amazon-business-child', store: 'JP', ...business('JPY', 125_561) },
  },
  {
    name: 'search terms in German, the same term from two targets',
    rows: [
      [
        'Startdatum',
        'Enddatum',
        'Währung',
        'Kampagnenname',
        'Ausrichtung',
        'Suchbegriff eines Kunden',
        'Impressionen',
      ].concat([
        'Klicks',
        'Kosten pro Klick (CPC)',
        'Ausgaben',
        '7 Tage, Umsatz gesamt (€)',
        '7 Tage, Aufträge gesamt (#)',
      ]),
      [
        '01.02.2026',
        '28.02.2026',
        'EUR',
        'K1',
        'nuss',
        'walnüsse 1 kg',
        '1.234',
        '12',
        '0,50 €',
        '6,00 €',
        '25,98 €',
        '2',
      ],
      [
        '01.02.2026',
        '28.02.2026',
        'EUR',
        'K1',
        'walnuss',
        'walnüsse 1 kg',
        '100',
        '2',
        '0,50 €',
        '1,00 €',
        '0,00 €',
        '0',
      ],
    ],
    expect: {
      kind: 'amazon-ads-search-term',
      notUnderstood: [],
      listings: [],
      period: { start: '2026-02-01', end: '2026-02-28' },
      terms: [
        expect.objectContaining({
          term: 'walnüsse 1 kg',
          campaign: 'K1',
          metrics: expect.objectContaining({
            impressions: { value: 1334, period: { start: '2026-02-01', end: '2026-02-28' } },
            spend: { value: 7, currency: 'EUR', period: { start: '2026-02-01', end: '2026-02-28' } },
          }),
        }),
      ],
    },
  },
  {
    name: 'stock at Amazon by state: what cannot be sold is no stock',
    delimiter: '\t',
    rows: [
      [
        'seller-sku',
        'fulfillment-channel-sku',
        'asin',
        'condition-type',
        'Warehouse-Condition-code',
        'Quantity Available',
      ],
      ['S1', 'X001', 'B0AAAAAAA1', 'NewItem', 'SELLABLE', '7'],
      ['S1', 'X001', 'B0AAAAAAA1', 'NewItem', 'UNSELLABLE', '2'],
    ],
    expect: {
      kind: 'amazon-fba-inventory',
      rows: 2,
      listings: [{ id: 'B0AAAAAAA1', sku: 'S1', stock: 7 }],
      refused: [{ row: 3, why: expect.stringContaining('cannot be sold') }],
    },
  },
  {
    name: 'a shop export in a language nobody told us',
    rows: [
      [
        'ID',
        'Τύπος',
        'Κωδικός',
        'Όνομα',
        'α',
        'β',
        'γ',
        'δ',
        'ε',
        'ζ',
        'η',
        'θ',
        'ι',
        'κ',
        'Απόθεμα',
        'λ',
        'μ',
        'ν',
      ].concat(
        ['Βάρος (kg)', 'ξ', 'ο', 'π', 'ρ', 'σ', 'Τιμή προσφοράς', 'Κανονική τιμή', 'Κατηγορίες', 'τ', 'υ', 'Εικόνες'],
        ['φ', 'χ', 'Γονέας'],
      ),
      ['20', 'variable', 'P', 'Τσάντα', ...Array<string>(22).fill(''), 'Τρόφιμα', '', '', 'https://shop.example/a.jpg'],
      [
        '21',
        'variation',
        'P-S',
        'Τσάντα S',
        ...Array<string>(10).fill(''),
        '-2',
        ...Array<string>(9).fill(''),
        '10',
        '12.5',
      ].concat(['', '', '', '', '', '', 'id:20']),
    ],
    expect: {
      kind: 'woocommerce-products',
      listings: [
        { id: '20', sku: 'P', title: 'Τσάντα', category: ['Τρόφιμα'], image: 'https://shop.example/a.jpg' },
        { id: '21', sku: 'P-S', parent: '20', title: 'Τσάντα S', price: { amount: '10' }, stock: -2 },
      ],
    },
  },
  {
    name: 'a CSV that Excel names the separator of',
    delimiter: ';',
    before: 'sep=;\n',
    rows: [
      ['(Parent) ASIN', '(Child) ASIN', 'Title', 'Sessions', 'Page Views', 'Units Ordered', 'Ordered Product Sales'],
      ['B0AAAAAAA1', 'B0AAAAAAA2', ' ', '1,200', '2,000', '50', '£1,255.61'],
    ],
    expect: {
      kind: 'amazon-business-child',
      rows: 1,
      listings: [expect.not.objectContaining({ title: expect.anything() })],
    },
  },
  {
    name: 'ids that a spreadsheet program took apart',
    rows: [
      ['Item number', 'Title', 'Custom label (SKU)', 'Available quantity', 'Currency', 'Current price', 'Listing site'],
      ['3.58229E+11', 'Nuts', '', '1', 'USD', '1', 'US'],
      ['="358228910358"', 'Bowl', "'0012", '2', 'USD', '$90.00', 'US'],
    ],
    expect: {
      kind: 'ebay-active-listings',
      rows: 2,
      listings: [
        { id: '358228910358', sku: '0012', title: 'Bowl', price: { amount: '90.00', currency: 'USD' }, stock: 2 },
      ],
      refused: [{ row: 2, why: expect.stringContaining('3.5E+11') }],
    },
  },
  {
    name: 'a business report in French: shares told by what they are of',
    delimiter: ';',
    rows: [
      ['ASIN (parent)', 'ASIN (enfant)', 'Titre', 'Sessions – Total', 'Pourcentage de la session – Total'].concat(
        ['Pages vues – Total', 'Pourcentage d’offres mises en avant (Boîte d’achat)', 'Unités commandées'],
        ['Pourcentage de sessions par unité', 'Ventes de produits commandés'],
      ),
      ['B0AAAAAAA1', 'B0AAAAAAA2', 'Noix', '452', '10,12 %', '611', '95,10 %', '22', '4,87 %', '549,78 €'],
    ],
    expect: {
      kind: 'amazon-business-child',
      listings: [{ metrics: { buyBoxShare: { value: 0.951 }, conversionRate: { value: 0.0487 } } }],
    },
  },
  {
    name: 'a listing report of Japan: no column of ASINs, a product id is one',
    delimiter: '\t',
    encoding: 'shift_jis',
    rows: [
      ['商品名', '出品ID', '出品者SKU', '価格', '数量', '出品日', '商品IDタイプ', '商品ID', '在庫数'],
      ['くるみ 1kg', '0101A', 'W1', '2490', '12', '2026/04/01 10:01:02 JST', '1', 'B0AAAAAAA2', '0'],
      ['くるみ 500g', '0101B', 'W2', '1490', '3', '2026/04/01 10:01:02 JST', '4', '4901234567894', '0'],
    ],
    expect: {
      kind: 'amazon-active-listings',
      listings: [{ id: 'B0AAAAAAA2', sku: 'W1', title: 'くるみ 1kg', stock: 12 }],
      refused: [{ row: 3, why: expect.any(String) }],
    },
  },
  {
    name: 'a Shopify export cut down to a few columns',
    rows: [
      ['Handle', 'Title', 'Status', 'Variant SKU', 'Variant Inventory Qty'],
      ['walnuts', 'Walnut kernels', 'active', 'W1', '-6'],
    ],
    expect: { kind: 'shopify-products', listings: [{ id: 'walnuts', sku: 'W1', title: 'Walnut kernels', stock: -6 }] },
  },
  {
    name: 'AliExpress counts what searches showed where it does not count everything',
    encoding: 'gbk',
    rows: [
      ['统计日期', '商品ID', '搜索曝光量', '搜索点击率', '商品访客数', '支付件数'],
      ['2026-11-14', '1005006123456789', '12,034', '7.33%', '600', '21'],
    ],
    expect: {
      kind: 'aliexpress-products',
      listings: [{ metrics: { impressions: { value: 12_034 }, ctr: { value: 0.0733 }, units: { value: 21 } } }],
    },
  },
];

describe('headers met in the world', () => {
  test.each(files)('$name', async (file) => {
    const bytes = encodedIn(file.encoding ?? 'utf-8', textOf(file));
    const printed = JSON.parse(JSON.stringify(printedReport(await readReport(inPieces(bytes)))));
    expect(printed).toMatchObject(file.expect);
  });
});
