import { describe, expect, test } from 'vitest';
import type { MarketplaceId } from '../../utils/ids.ts';
import { meaningOf } from '../../utils/reading/lexicon/index.ts';

const fieldOf = (header: string, marketplace?: MarketplaceId) => {
  const meaning = meaningOf(header, marketplace);
  return meaning && 'field' in meaning ? meaning.field : undefined;
};

describe('the total of a count is the count', () => {
  test.each([
    ['Impressionen gesamt', 'impressions'],
    ['Gesamtklicks', 'clicks'],
    ['Seitenaufrufe insgesamt', 'pageViews'],
    ['Total number of clicks', 'clicks'],
    ['Total watchers', 'favourites'],
    ['Impressions totales', 'impressions'],
    ['Nombre total de clics', 'clicks'],
    ['Impresiones totales', 'impressions'],
    ['Número total de visitantes', 'visitors'],
    ['Impressioni totali', 'impressions'],
    ['Totale visitatori', 'visitors'],
    ['Impressões totais', 'impressions'],
    ['Totaal aantal vertoningen', 'impressions'],
    ['Łączna liczba wyświetleń', 'impressions'],
    ['Toplam tıklama sayısı', 'clicks'],
    ['Всего кликов', 'clicks'],
    ['Общее количество показов', 'impressions'],
    ['总点击量', 'clicks'],
    ['合計クリック数', 'clicks'],
    ['총 노출수', 'impressions'],
    ['Total klik', 'clicks'],
    ['Tổng lượt hiển thị', 'impressions'],
    ['การแสดงผลทั้งหมด', 'impressions'],
    ['Total units sold', 'units'],
    ['Units sold - total', 'units'],
  ])('%s is %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  test.each([
    // Of money, of shares and of marks a total is something else, or nothing.
    'Preis gesamt',
    'Total price',
    'Price (total)',
    'Gesamtklickrate',
    'Total CTR',
    'Total rating',
    // In all there is more than can be sold, and more is ordered than paid.
    'Gesamtbestellungen',
    'Kupujący łącznie',
    // Parts stay parts, and unknown words unknown.
    'Impressionen gesamt aus der Suche',
    'Total impressions from search',
    'Total ad clicks',
    'Total returns',
    'Gesamt',
    'Total',
    '总数',
  ])('%s is none of ours', (header) => {
    expect(fieldOf(header)).toBeUndefined();
  });

  test('what one marketplace alone calls by a name need not be its total', () => {
    expect(fieldOf('Sales', 'etsy')).toBe('units');
    expect(fieldOf('Sales total', 'etsy')).toBeUndefined();
    expect(fieldOf('总访客数', 'temu')).toBeUndefined();
  });
});

test.each([
  ['Konversionsrate (Verkäufe)', 'conversionRate'],
  ['Taux de conversion (ventes)', 'conversionRate'],
  ['Conversion rate (sales)', 'conversionRate'],
  ['Conversion rate (add to cart)', undefined],
  ['Conversion rate (visits)', undefined],
  ['Available to sell', 'stock'],
  ['Disponible para la venta', 'stock'],
  ['Item page views', 'pageViews'],
])('%s is %s', (header, field) => {
  expect(fieldOf(header)).toBe(field);
});

test('Amazon counts what it sends and what the seller sends apart', () => {
  expect(fieldOf('Disponibile (Logistica di Amazon)', 'amazon')).toBe('stock');
  expect(fieldOf('Verfügbar (Versand durch Amazon)', 'amazon')).toBe('stock');
  expect(fieldOf('Riservato (Logistica di Amazon)', 'amazon')).toBeUndefined();
});
