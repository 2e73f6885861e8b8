import { describe, expect, test } from 'vitest';
import { readReport } from '../../utils/reports/read-report.ts';
import { encodedIn, inPieces } from './in-bytes.ts';
import { makeXlsx } from './make-xlsx.ts';

const read = (text: string) => readReport(inPieces(encodedIn('utf-8', text)));
const CONSOLE =
  'Budget currency,Date range,Campaign name,Ad group name,Search term,Impressions,Clicks,CTR,Total cost,Purchases,Sales,Units sold,Sales (new to brand)';

describe('days that stand in the rows', () => {
  test('a first and a last day in one cell; two spans of one product are two periods, never a sum', async () => {
    const report = await read(
      'Budget currency,Date range,Advertised product ID,Advertised product SKU,Advertised product name,Total cost,Sales\n' +
        'USD,"Jul 06, 2026 - Jul 29, 2026",B0AAAAAAA2,W1,Walnuts,108.61,180.90\n' +
        'USD,"Jul 01, 2026 - Jul 30, 2026",B0AAAAAAA2,W1,Walnuts,7.23,15.90\n',
    );
    const spent = (value: number, start: string, end: string) => ({
      metrics: { spend: { value, currency: 'USD', period: { start, end } } },
    });
    expect(report.notUnderstood).toEqual([]);
    expect(report.listings).toMatchObject([
      spent(108.61, '2026-07-06', '2026-07-29'),
      spent(7.23, '2026-07-01', '2026-07-30'),
    ]);
  });

  test('a console that leaves its days out leaves them open; a row among others without one is refused', async () => {
    const row = (days: string) => `USD,${days},C,A,walnuts,100,10,10%,5.00,1,20.00,1,0\n`;
    const open = await read(`${CONSOLE}\n${row('')}`);
    expect(open).toMatchObject({ kind: 'amazon-ads-search-term', notUnderstood: [], refused: [] });
    expect(open.terms).toMatchObject([{ metrics: { ctr: { value: 0.1 }, clicks: { value: 10, period: null } } }]);
    const mixed = await read(`${CONSOLE}\n${row('"Jul 06, 2026 - Jul 29, 2026"')}${row('')}`);
    expect(mixed.terms).toHaveLength(1);
    expect(mixed.refused).toEqual([{ row: 3, why: 'day-unclear' }]);
  });

  test('days named in words above the table', async () => {
    const bytes = makeXlsx([
      {
        name: 'Relatório',
        rows: [
          ['Desempenho dos anúncios'],
          ['De 01/08/2026 a 07/08/2026'],
          [],
          ['ID do anúncio', 'Anúncio', 'Visitas únicas', 'Quantidade de vendas', 'Unidades vendidas', 'Vendas brutas'],
          ['MLB1234567890', 'Colher', '1.204', '13', '15', 'R$ 1.234,50'],
        ],
      },
    ]);
    const report = await readReport(inPieces(bytes));
    expect(report).toMatchObject({ period: { start: '2026-08-01', end: '2026-08-07' }, notUnderstood: [] });
    expect(report.listings[0]?.metrics?.orders).toMatchObject({ value: 13 });
  });

  test('the day of download above a table is no period', async () => {
    const report = await read(
      'Relatório gerado em 01/09/2026\nID do anúncio,Anúncio,Visitas únicas,Unidades vendidas\nMLB1234567890,Colher,12,3\n',
    );
    expect(report).toMatchObject({ kind: 'mercado-libre-listings', period: undefined });
  });
});

describe('what is no value', () => {
  test('a price of zero is none, but in a shop of one’s own goods may be given away', async () => {
    const fba = await read('sku,fnsku,asin,available,your-price,currency\nW1,X1,B0AAAAAAA2,7,0.0,USD\n');
    expect(fba.listings).toMatchObject([{ stock: 7 }]);
    expect(fba.listings[0]?.price).toBeUndefined();
    const shop = await read('Handle,Title,Variant SKU,Variant Price\npattern,Free pattern,P1,0.00\n');
    expect(shop.listings).toMatchObject([{ price: { amount: '0.00' } }]);
  });

  test('a variation told by its name, or by its product’s id once more, is in its product already', async () => {
    const header = 'Kode Produk,Produk,Pengunjung Produk (Kunjungan),Pesanan Dibuat';
    const named = await read(
      `${header},Nama Variasi\n23456789012,Mangkuk,100,30,-\n23456789012,Mangkuk,-,12,Merah\n23456789013,Piring,5,1,-\n`,
    );
    const bare = await read(
      `${header}\n23456789012,Mangkuk,100,30\n23456789012,Mangkuk,-,12\n23456789013,Piring,5,1\n`,
    );
    for (const report of [named, bare]) {
      expect(report.listings).toMatchObject([{ metrics: { orders: { value: 30 } } }, { title: 'Piring' }]);
      expect(report.refused).toEqual([{ row: 3, why: 'variation' }]);
    }
  });

  test('a conversion rate does not make a report of another advertising system', async () => {
    const report = await read(
      'Date,Campaign Name,Customer Search Term,Search Term Impression Rank,Search Term Impression Share,Impressions,Clicks,Spend,Sales,Conversion Rate\n' +
        '"Jan 05, 2026",C,walnuts,1,45%,"1,234",12,£5.00,£20.00,12.5%\n',
    );
    expect(report).toMatchObject({ kind: 'amazon-ads-search-term', notUnderstood: [] });
    expect(report.terms[0]?.metrics.spend).toMatchObject({ value: 5, currency: 'GBP' });
    const other = await read('Campaign,Search term,Clicks,Impr.,Cost,Conversions\nC,walnuts,3,10,1.00,0\n');
    expect(other.kind).toBeNull();
  });
});

describe('told by labels', () => {
  test.each([
    ['รหัสสินค้า', 'ชื่อสินค้า', 'รหัสตัวเลือกสินค้า', 'เลข SKU', 'ราคา', 'คลัง'],
    ['ID do Produto', 'Nome do Produto', 'Variante Identificador', 'SKU', 'Preço', 'Estoque do Vendedor'],
    ['商品編號', '商品名稱', '規格編號', '商品選項貨號', '價格', '商品數量'],
  ])('Shopee’s prices and stock where the keys are gone: %s', async (...labels) => {
    const rows = [['x', '0a1b'], labels, ['*', '*'], ['Ex. 123456'], ['23456789012', 'Bowl', '11', 'B-S', '10', '3']];
    const book = makeXlsx([{ name: 'Sheet1', rows: [...rows, ['23456789012', 'Bowl', '12', 'B-L', '12', '4']] }]);
    const report = await readReport(inPieces(book));
    expect(report).toMatchObject({ kind: 'shopee-sales-update', rows: 2, notUnderstood: [] });
    expect(report.listings).toMatchObject([{ id: '23456789012', price: { amount: '10', max: '12' }, stock: 7 }]);
  });

  test.each([
    [
      'FR',
      "Numéro de l'objet,Titre,Libellé personnalisé (SKU),Quantité disponible,Devise,Prix actuel,Site de mise en vente",
      'France',
    ],
    [
      'IT',
      'Numero oggetto,Titolo,Etichetta personalizzata (SKU),Quantità disponibile,Valuta,Prezzo attuale,Sito di vendita',
      'Italy',
    ],
    [
      'ES',
      'Número de artículo,Título,Etiqueta personalizada (SKU),Cantidad disponible,Divisa,Precio actual,Sitio de venta',
      'Spain',
    ],
  ])('eBay’s active listings in the language of %s', async (store, header, site) => {
    const report = await read(`${header}\n398160795273,Bowl,B-1,7,EUR,"12,90",${site}\n`);
    expect(report).toMatchObject({ kind: 'ebay-active-listings', store, notUnderstood: [] });
    expect(report.listings).toMatchObject([{ sku: 'B-1', stock: 7, price: { amount: '12.90', currency: 'EUR' } }]);
  });

  test.each([
    ['one not known', 'Elsewhere', 'FR', ['B-1', 'B-3']],
    ['one called otherwise', 'CanadaFrench', 'FR', ['B-1', 'B-3']],
  ])('a row of another store is not kept as one of the file’s: %s', async (_, site, store, skus) => {
    const rows = [
      `398160795273,Bowl,B-1,7,France`,
      `398160795274,Bowl,B-2,7,${site}`,
      `398160795275,Bowl,B-3,7,France`,
    ];
    const report = await read(
      `Item number,Title,Custom label (SKU),Available quantity,Listing site\n${rows.join('\n')}\n`,
    );
    expect(report).toMatchObject({ store, refused: [{ row: 3, why: 'other-store' }] });
    expect(report.listings.map(({ sku }) => sku)).toEqual(skus);
  });

  test('one store under two names is one', async () => {
    const rows = ['398160795273,Bowl,B-1,7,Canada', '398160795274,Bowl,B-2,7,CanadaFrench'];
    const report = await read(
      `Item number,Title,Custom label (SKU),Available quantity,Listing site\n${rows.join('\n')}\n`,
    );
    expect(report).toMatchObject({ store: 'CA', count: 2, refused: [] });
  });

  test('the workbook for bulk changes says behind a name that it is there to be read only', async () => {
    const report = await read(
      'Produit,ID de campagne,Nom de la campagne (informatif uniquement),État,Texte du mot-clé,Terme de recherche client,Impressions,Clics,Taux de clics,Dépenses,Ventes,Commandes,Unités,Taux de conversion\n' +
        'Sponsored Products,1,SP,activé,noix,noix 1 kg,1200,30,"2,50 %","12,34","99,90",4,5,"13,33 %"\n',
    );
    expect(report).toMatchObject({ kind: 'amazon-ads-search-term', notUnderstood: [] });
    expect(report.terms).toMatchObject([
      { campaign: 'SP', metrics: { spend: { value: 12.34 }, units: { value: 5 }, conversionRate: { value: 0.1333 } } },
    ]);
  });

  test('labels and hints under the keys of a workbook are no rows', async () => {
    const report = await read(
      'ITEM_ID,SKU,TITLE,QUANTITY,MARKETPLACE_PRICE,CURRENCY_ID,STATUS\nNúmero de publicación,SKU,Título,Cantidad,Precio,Moneda,Estado\nObligatorio,,,,,,\nMLA1234567890,C-1,Cuchara,7,48513,ARS,Activa\n',
    );
    expect(report).toMatchObject({ kind: 'mercado-libre-listings', store: 'AR', rows: 1, refused: [] });
    expect(report.listings).toMatchObject([{ sku: 'C-1', stock: 7, price: { amount: '48513', currency: 'ARS' } }]);
  });

  test('empty columns behind the last change no layout', async () => {
    const report = await read(
      '(Ana) ASIN,(Alt) ASIN,Başlık,a,b,c,d,e,f,g,h,i,,,\nB0AAAAAAA1,B0AAAAAAA2,Kaşık,10,1%,20,2%,98%,3,30%,12 TL,3,,,\n',
    );
    expect(report).toMatchObject({
      kind: 'amazon-business-child',
      listings: [{ metrics: { sessions: { value: 10 } } }],
    });
  });

  test('a whole shop by day is no product, and says whose it is', async () => {
    const report = await read(
      '日期,商品訪客數,商品頁瀏覽數,買家(全部訂單),銷售額(全部訂單) (TWD)\n2026/08/01,10,20,1,90\n',
    );
    expect(report).toMatchObject({ kind: null, marketplace: 'shopee', listings: [] });
  });
});
