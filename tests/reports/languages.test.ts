import { describe, expect, test } from 'vitest';
import { readReport } from '../../utils/reports/read-report.ts';
import { encodedIn, inPieces } from './in-bytes.ts';

// Reports whose headers come in the language of the console or in the words of a newer one: a header and a row, both made up.

const read = (header: string, row: string, separator = ';') =>
  readReport(
    inPieces(encodedIn('utf-8', `${[header, row].map((line) => line.replaceAll('|', separator)).join('\n')}\n`)),
  );
const values = (metrics: Record<string, { value: number }> | undefined) =>
  Object.fromEntries(Object.entries(metrics ?? {}).map(([name, { value }]) => [name, value]));

describe('search terms are never taken for targets', () => {
  test.each([
    [
      'de',
      'Startdatum|Enddatum|Währung|Kampagnen-Name|Anzeigengruppenname|Ausrichtung|Suchbegriff des Kunden|Impressionen|Klicks|Ausgaben|7 Tage, Umsatz gesamt (€)|7 Tage, Aufträge gesamt (#)|7 Tage, Einheiten gesamt (#)',
      '01.11.2026|30.11.2026|EUR|Nüsse|G|walnuss|walnuss kerne|1.204|12|4,80 €|1.018,90 €|3|4',
    ],
    [
      'fr',
      "Date de début|Date de fin|Devise|Nom de la campagne|Nom du groupe d'annonces|Ciblage|Terme de recherche du client|Impressions|Clics|Dépenses|Total des ventes sur 7 jours (€)|Total des commandes sur 7 jours (#)|Total des unités sur 7 jours (#)",
      '01/11/2026|30/11/2026|EUR|Noix|G|noix|walnuss kerne|1 204|12|4,80 €|1 018,90 €|3|4',
    ],
    [
      'ja',
      '開始日|終了日|通貨|キャンペーン名|広告グループ名|ターゲティング|カスタマーの検索キーワード|インプレッション|クリック|広告費|広告がクリックされてから7日間の総売上高|広告がクリックされてから7日間の合計注文数(#)|広告がクリックされてから7日間の合計販売数(#)',
      '2026/11/01|2026/11/30|EUR|ナッツ|G|*|walnuss kerne|1204|12|4.80|1018.90|3|4',
    ],
    [
      'the console that is new in 2025',
      'Date|Budget currency|Campaign name|Ad group name|Target value|Search term|Impressions|Clicks|Total cost|Sales|Purchases|Units sold',
      '2026-11-01|EUR|Nuts|G|walnut|walnuss kerne|1204|12|4.80|1018.90|3|4',
    ],
    [
      'columns as the advertising API names them',
      'date|campaignName|adGroupName|keyword|searchTerm|impressions|clicks|cost|sales7d|purchases7d|unitsSoldClicks7d',
      '2026-11-01|Nuts|G|walnut|walnuss kerne|1204|12|4.80|1018.90|3|4',
    ],
  ])('%s', async (_, header, row) => {
    const report = await read(header, row);
    expect(report.kind).toBe('amazon-ads-search-term');
    const [term] = report.terms;
    expect(term?.term).toBe('walnuss kerne');
    const expected = { impressions: 1204, clicks: 12, spend: 4.8, adSales: 1018.9, orders: 3, units: 4 };
    // Money whose currency the file does not tell is not read.
    const { spend: _spend, adSales: _sales, ...counts } = expected;
    expect(values(term?.metrics)).toMatchObject(/EUR/.test(row) ? expected : counts);
  });

  test('those of another advertising system are not ours', async () => {
    const header = 'Search term|Campaign|Ad group|Currency code|Cost|Avg. CPC|Clicks|Impressions|Conversions';
    expect((await read(header, 'walnut|C|G|USD|5.00|0.50|10|100|1')).kind).toBeNull();
  });
});

test('an unclear first day is told by a last day of the same file', async () => {
  const report = await read(
    'Data di inizio|Data di fine|Valuta|Nome campagna|SKU pubblicizzato|ASIN pubblicizzato|Impressioni|Clic|Spesa',
    '01/11/2026|30/11/2026|EUR|Noci|IT-1|B0CROSS011|1.000|10|5,00 €',
  );
  expect(report).toMatchObject({
    kind: 'amazon-ads-advertised-product',
    period: { start: '2026-11-01', end: '2026-11-30' },
    refused: [],
  });
});

describe('business reports', () => {
  test.each([
    [
      'pt-BR',
      'ASIN (principal)|ASIN (secundário)|Título|SKU|Sessões – Total|Porcentagem de sessões – Total|Visualizações de página – Total|Unidades pedidas|Vendas de produtos pedidos',
      'B0CROSS001|B0CROSS011|Nozes|N1|1.204|60%|1.830|61|R$ 1.152,90',
    ],
    [
      'nl, with twins for business buyers',
      '(Bovenliggende) ASIN|(Onderliggende) ASIN|Titel|SKU|A|A - B2B|B|B - B2B|C|C - B2B|D|D - B2B|E|E - B2B|F|F - B2B|G|G - B2B|H|H - B2B|I|I - B2B',
      'B0CROSS001|B0CROSS011|Noten|N1|1204|4|6%|0%|1830|5|5%|0%|98%|97%|61|1|5%|0%|€ 1.152,90|€ 9|58|1',
    ],
    [
      'a language not known, without them: shares tell that all stands in its place',
      '(상위) ASIN|(하위) ASIN|제목|SKU|가|나|다|라|마|바|사|아|자',
      'B0CROSS001|B0CROSS011|호두|N1|1,204|6%|1,830|5%|98%|61|5%|US$1,152.90|58',
    ],
  ])('%s', async (_, header, row) => {
    const report = await read(header, row);
    expect(report.kind).toBe('amazon-business-sku');
    expect(values(report.listings[0]?.metrics)).toMatchObject({
      sessions: 1204,
      pageViews: 1830,
      units: 61,
      revenue: 1152.9,
    });
  });

  test('columns in another order, in a language not known, are nobody’s', async () => {
    const header = '(상위) ASIN|(하위) ASIN|제목|SKU|가|나|다|라|마|바|사|아|자';
    const row = 'B0CROSS001|B0CROSS011|호두|N1|1,204|1,830|6%|5%|98%|61|5%|US$1,152.90|58';
    expect((await read(header, row)).kind).toBeNull();
  });
});
