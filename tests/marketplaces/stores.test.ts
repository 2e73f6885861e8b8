import { describe, expect, test } from 'vitest';
import { marketplaceIds } from '../../utils/ids.ts';
import { marketplaceAt, marketplaceOf, marketplaces } from '../../utils/marketplaces/index.ts';
import { patternsOf, readerParts, storeAt, takesIn } from '../../utils/marketplaces/marketplace.ts';
import { readersOfPart } from '../../utils/marketplaces/readers.ts';

test('every id has its marketplace, in the order of the ids', () =>
  expect(marketplaces.map(({ id }) => id)).toEqual([...marketplaceIds]));

describe.each(marketplaces.map((marketplace) => [marketplace.id, marketplace] as const))('%s', (_, marketplace) => {
  const { hosts, imageHosts, stores } = marketplace;
  test('hosts are hosts, each once', () => {
    for (const host of [...hosts, ...imageHosts]) expect(host).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
  test('stores are countries with their money, and stand on its hosts', () => {
    expect(stores.length).toBeGreaterThan(0);
    expect(new Set(stores.map(({ id }) => id)).size).toBe(stores.length);
    for (const store of stores) {
      expect(store.id).toMatch(/^(?:[A-Z]{2}|global)$/);
      if (store.id !== 'global')
        expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(store.id)).toBeDefined();
      if (store.currency) expect(Intl.supportedValuesOf('currency')).toContain(store.currency);
      if (store.zone) expect(() => new Intl.DateTimeFormat('en', { timeZone: store.zone })).not.toThrow();
      for (const language of store.languages ?? []) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
      for (const host of store.hosts ?? []) {
        expect(
          hosts.some((pattern) => takesIn(pattern, host)),
          host,
        ).toBe(true);
        expect(storeAt(marketplace, host)?.id).toBe(store.id);
      }
    }
  });
  test('no host belongs to another marketplace', () => {
    for (const host of stores.flatMap((store) => store.hosts ?? []))
      expect(marketplaceAt(host)?.id).toBe(marketplace.id);
  });
  test('its readers bear its name', () => {
    for (const { id } of readerParts.flatMap((part) => readersOfPart(marketplace.id, part)))
      expect(id.startsWith(`${marketplace.id}/`), id).toBe(true);
  });
  test('patterns are what browsers take', () => {
    for (const pattern of patternsOf(hosts)) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[^*/]+\/\*$/);
  });
});

test.each([
  ['www.amazon.de', 'amazon', 'DE'],
  ['www.amazon.co.jp', 'amazon', 'JP'],
  // A console shows the store of its switcher, whatever its host.
  ['sellercentral.amazon.de', 'amazon', undefined],
  ['sellercentral.amazon.com', 'amazon', undefined],
  ['www.ebay.co.uk', 'ebay', 'GB'],
  ['www.etsy.com', 'etsy', 'global'],
  ['www.walmart.com.ni', 'walmart', 'NI'],
  ['pt.aliexpress.com', 'aliexpress', 'global'],
  ['aliexpress.ru', 'aliexpress', 'RU'],
  ['hz-productposting.alibaba.com', 'alibaba', 'global'],
  ['agentseller.temu.com', 'temu', 'global'],
  ['seller-vn.tiktok.com', 'tiktok-shop', 'VN'],
  ['seller-id.tokopedia.com', 'tiktok-shop', 'ID'],
  ['www.tiktok.com', 'tiktok-shop', undefined],
  ['banhang.shopee.vn', 'shopee', 'VN'],
  ['seller.shopee.cn', 'shopee', undefined],
  ['sellercenter.lazada.com.my', 'lazada', 'MY'],
  ['seller.ozon.ru', 'ozon', 'RU'],
  ['seller.wildberries.ru', 'wildberries', 'RU'],
  ['wildberries.uz', 'wildberries', 'UZ'],
  ['ge.wildberries.ru', 'wildberries', 'GE'],
  ['uz.ozon.com', 'ozon', 'UZ'],
  ['global.ozon.com', 'ozon', undefined],
  // Leads to www and stands so in addresses people write down.
  ['amazon.de', 'amazon', 'DE'],
  ['etsy.com', 'etsy', 'global'],
  ['articulo.mercadolibre.com.ar', 'mercado-libre', 'AR'],
  ['produto.mercadolivre.com.br', 'mercado-libre', 'BR'],
  ['allegro.cz', 'allegro', 'CZ'],
  ['salescenter.allegro.com', 'allegro', undefined],
  ['admin.shopify.com', 'shopify', 'global'],
  ['notamazon.de', undefined, undefined],
  ['www.amazon.de.evil.example', undefined, undefined],
])('%s is %s, store %s', (host, id, store) => {
  const marketplace = marketplaceAt(host);
  expect(marketplace?.id).toBe(id);
  expect(marketplace && storeAt(marketplace, host)?.id).toBe(store);
});

test.each([
  ['amazon', 'DE', 'B0CRSB0101', 'https://www.amazon.de/dp/B0CRSB0101'],
  ['amazon', 'global', 'B0CRSB0101', undefined],
  ['amazon', 'DE', '../B0CRSB0', undefined],
  ['ebay', 'GB', '256000000101', 'https://www.ebay.co.uk/itm/256000000101'],
  ['etsy', 'global', '1500000101', 'https://www.etsy.com/listing/1500000101'],
  ['walmart', 'US', '550000101', 'https://www.walmart.com/ip/550000101'],
  ['walmart', 'NI', '4785', undefined],
  ['aliexpress', 'global', '1005000000000101', 'https://www.aliexpress.com/item/1005000000000101.html'],
  ['aliexpress', 'RU', '1005000000000101', 'https://aliexpress.ru/item/1005000000000101.html'],
  ['alibaba', 'global', '1600000000101', 'https://www.alibaba.com/product-detail/_1600000000101.html'],
  ['temu', 'global', '601000000000101', 'https://www.temu.com/goods.html?goods_id=601000000000101'],
  ['temu', 'global', '5387604221', undefined],
  ['shein', 'US', '1234567', 'https://us.shein.com/x-p-1234567.html'],
  ['tiktok-shop', 'US', '1729000000000000101', 'https://www.tiktok.com/shop/pdp/1729000000000000101'],
  ['lazada', 'SG', '2800000101', 'https://www.lazada.sg/products/pdp-i2800000101.html'],
  ['ozon', 'RU', '1800000101', 'https://www.ozon.ru/product/1800000101/'],
  ['wildberries', 'RU', '180000101', 'https://www.wildberries.ru/catalog/180000101/detail.aspx'],
  ['mercado-libre', 'AR', 'MLA2200000101', 'https://articulo.mercadolibre.com.ar/MLA-2200000101-_JM'],
  ['mercado-libre', 'AR', 'MLM2200000101', undefined],
  ['allegro', 'PL', '12000000101', 'https://allegro.pl/oferta/12000000101'],
])('%s in %s: %s stands at %s', (id, store, code, address) => {
  const marketplace = marketplaceOf(id);
  expect(marketplace?.address?.(code, store)).toBe(address);
  if (!address) return;
  // Its own reader finds the code in that address again.
  const reader = marketplace && readersOfPart(marketplace.id, 'shop').find(({ page }) => page === 'product');
  const url = new URL(address);
  expect(reader?.matches(url, { querySelector: () => null } as unknown as Document)).toBe(true);
});
