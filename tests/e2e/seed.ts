import { Database } from '../../utils/browser/database.ts';
import { judgeAll } from '../../utils/browser/judge-all.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import type { MarketplaceId } from '../../utils/ids.ts';
import type { SeenListing } from '../../utils/listing.ts';
import type { SeenMetrics } from '../../utils/metric.ts';
import type { Paper } from '../../utils/paper.ts';
import type { PageReading } from '../../utils/reading.ts';
import { addDays } from '../../utils/text/dates.ts';
import { chanceOf } from '../chance.ts';

// A believable shop for looking at the surfaces and for the README's pictures: walnuts of Longnan in Gansu, sold on four
// marketplaces. Made up by us; every name, code and figure is invented.

const DAY = 86_400_000;

interface Shelf {
  marketplace: MarketplaceId;
  store: string;
  account: string;
  reader: string;
  address: string;
  listings: (Omit<SeenListing, 'sources'> & { daily?: number })[];
}

const shelves: readonly Shelf[] = [
  {
    marketplace: 'amazon',
    store: 'DE',
    account: 'Longnan Nuss',
    reader: 'amazon/listings',
    address: 'https://sellercentral.amazon.de/myinventory/inventory',
    listings: [
      {
        id: 'B0LNWAL1KG',
        sku: 'LN-WK-1000',
        title: 'Bio Walnusskerne 1 kg, naturbelassene Walnüsse ohne Schale aus Longnan, ungesalzen',
        price: { amount: '18.90', currency: 'EUR' },
        stock: 214,
        rating: 4.4,
        reviews: 312,
        brand: 'Longnan Nuss',
        language: 'de',
        daily: 900,
      },
      {
        id: 'B0LNWAL500',
        sku: 'LN-WK-0500',
        title: 'Walnusskerne 500 g ★ Premium Walnüsse ★ Walnuss Hälften, Walnuss naturbelassen !!!',
        price: { amount: '10.49', currency: 'EUR' },
        stock: 87,
        rating: 4.2,
        reviews: 96,
        brand: 'Longnan Nuss',
        language: 'de',
        daily: 420,
      },
      {
        id: 'B0LNJUJUBE',
        sku: 'LN-JJ-0500',
        title: 'Rote Datteln (Jujube) getrocknet 500 g, entsteint',
        price: { amount: '8.90', currency: 'EUR' },
        stock: 0,
        availability: 'out-of-stock',
        rating: 4.6,
        reviews: 41,
        language: 'de',
      },
      {
        id: 'B0LNHONEY4',
        sku: 'LN-HO-0454',
        title: 'Akazienhonig 454 g aus den Bergen von Gansu',
        price: { amount: '12.00', currency: 'EUR' },
        stock: 33,
        language: 'de',
      },
    ],
  },
  {
    marketplace: 'alibaba',
    store: 'global',
    account: 'Longnan Huixiang Foods',
    reader: 'alibaba/listings',
    address: 'https://hz-productposting.alibaba.com/product/products_manage.htm',
    listings: [
      {
        id: '1601184402231',
        title: 'Wholesale Walnut Kernels Light Halves Bulk Walnut Raw Walnut Natural Walnut Factory Price Walnut',
        price: { amount: '4.20', max: '5.60', currency: 'USD' },
        daily: 260,
      },
      {
        id: '1601184402240',
        title: 'Thin Shell Walnuts In Shell 33 mm Longnan Origin New Crop 25 kg Bag',
        price: { amount: '2.10', max: '2.45', currency: 'USD' },
        daily: 140,
      },
      {
        id: '1601184402255',
        title: 'Organic Goji Berries Dried 280 Grains Gansu Origin Private Label',
        price: { amount: '6.80', currency: 'USD' },
      },
      {
        id: '1601184402268',
        title: 'Longnan Green Tea Loose Leaf Spring Harvest 250 g Tin OEM',
        price: { amount: '9.50', currency: 'USD' },
      },
    ],
  },
  {
    marketplace: 'ozon',
    store: 'RU',
    account: 'Лоннань Орех',
    reader: 'ozon/listings',
    address: 'https://seller.ozon.ru/app/products',
    listings: [
      {
        id: '1718842203',
        sku: 'LN-RU-1000',
        title: 'Грецкий орех очищенный 1 кг, ядро половинки, урожай Лоннань',
        price: { amount: '1290', currency: 'RUB' },
        stock: 540,
        rating: 4.8,
        reviews: 1204,
        language: 'ru',
        daily: 18_400,
      },
      {
        id: '1718842217',
        sku: 'LN-RU-0500',
        title: 'ГРЕЦКИЙ ОРЕХ 500 г ОРЕХ грецкий очищенный, орех без скорлупы, орех для выпечки',
        price: { amount: '720', currency: 'RUB' },
        stock: 61,
        rating: 4.5,
        reviews: 288,
        language: 'ru',
        daily: 5200,
      },
      {
        id: '1718842241',
        sku: 'LN-RU-CHAI',
        title: 'Чай зелёный листовой 250 г, Ганьсу, весенний сбор',
        price: { amount: '890', currency: 'RUB' },
        stock: 12,
        language: 'ru',
      },
      {
        id: '1718842260',
        sku: 'LN-RU-FINIK',
        title: 'Унаби сушёный (китайский финик) 500 г без косточки',
        price: { amount: '640', currency: 'RUB' },
        stock: 150,
        language: 'ru',
      },
    ],
  },
  {
    marketplace: 'temu',
    store: 'global',
    account: '陇南核桃旗舰店',
    reader: 'temu/listings',
    address: 'https://agentseller.temu.com/goods/list',
    listings: [
      {
        id: null,
        otherIds: { spu: '7740112205' },
        sku: 'LN-T-0500',
        title: '陇南核桃仁 500g 生核桃 原味 无添加',
        price: { amount: '28.80', currency: 'CNY' },
        stock: 1000,
        language: 'zh',
      },
      {
        id: null,
        otherIds: { spu: '7740112219' },
        sku: 'LN-T-GIFT',
        title: '核桃礼盒 1.5kg 薄皮核桃 新货 送礼',
        price: { amount: '69.00', currency: 'CNY' },
        stock: 300,
        language: 'zh',
      },
      {
        id: null,
        otherIds: { spu: '7740112233' },
        sku: 'LN-T-GOJI',
        title: '枸杞干 250g 甘肃产 免洗',
        price: { amount: '19.90', currency: 'CNY' },
        stock: 0,
        availability: 'out-of-stock',
        language: 'zh',
      },
    ],
  },
];

const sourcesOf = (listing: Omit<SeenListing, 'sources'>): SeenListing['sources'] =>
  Object.fromEntries(Object.keys(listing).map((field) => [field, `column "${field}"`]));

interface Seen {
  reading: PageReading;
  address: string;
  at: number;
}

/** All readings of sixty days, oldest first; the last a few minutes before `now` (ms since 1970 UTC). */
export function seedReadings(now: number): Seen[] {
  const today = new Date(now).toISOString().slice(0, 10);
  const seen: Seen[] = [];
  for (const { listings, address, reader, ...shop } of shelves) {
    const reading = (shown: SeenListing[], differs: Partial<PageReading> = {}): PageReading => ({
      ...shop,
      page: 'listings',
      state: 'read',
      reader,
      listings: shown,
      notUnderstood: [],
      ...differs,
    });
    const whole = listings.map(({ daily: _daily, ...listing }) => ({ ...listing, sources: sourcesOf(listing) }));
    // What stood there before two changes: an older title, and a lower price.
    const [first, ...rest] = whole;
    if (!first) continue;
    const older = {
      ...first,
      title: `${first.title?.split(',')[0] ?? ''}`,
      ...(first.price
        ? { price: { ...first.price, amount: String(Math.round(Number(first.price.amount) * 0.94 * 100) / 100) } }
        : {}),
    };
    seen.push({ reading: reading([older, ...rest]), address, at: now - 60 * DAY });
    seen.push({ reading: reading([{ ...older, title: first.title }, ...rest]), address, at: now - 21 * DAY });
    seen.push({ reading: reading(whole), address, at: now - 9 * DAY });
    for (const [index, listing] of listings.entries()) {
      if (!listing.daily) continue;
      const chance = chanceOf(index + shop.marketplace.length);
      for (let back = 60; back >= 1; back -= 1) {
        // Days on which nobody opened the figures: gaps.
        if ((back > 33 && back < 38) || back === 12) continue;
        const day = addDays(today, -back);
        const impressions = Math.round(listing.daily * (0.7 + chance() * 0.6) * (back < 21 ? 1.15 : 1));
        const clicks = Math.round(impressions * (0.012 + chance() * 0.008) * (back < 21 ? 1.2 : 1));
        const orders = Math.round(clicks * (0.03 + chance() * 0.03));
        const period = { start: day, end: day };
        const metrics: SeenMetrics = {
          impressions: { value: impressions, period },
          clicks: { value: clicks, period },
          orders: { value: orders, period },
          ctr: { value: Math.round((clicks / impressions) * 10_000) / 10_000, period },
        };
        seen.push({
          reading: reading([{ id: listing.id, metrics, sources: { metrics: 'table "Traffic"' } }], {
            page: 'metrics',
            reader: `${shop.marketplace}/metrics`,
          }),
          address,
          at: now - (back - 1) * DAY - 3_600_000,
        });
      }
    }
    const sums = listings
      .filter(({ daily }) => !daily)
      .map(({ id, otherIds }) => ({
        id,
        ...(otherIds ? { otherIds } : {}),
        metrics: {
          impressions: { value: 4180, period: { start: addDays(today, -30), end: addDays(today, -1) } },
          orders: { value: 23, period: { start: addDays(today, -30), end: addDays(today, -1) } },
          favourites: { value: 75, period: null },
        },
        sources: { metrics: 'column "30 days"' },
      }));
    seen.push({
      reading: reading(sums, { page: 'metrics', reader: `${shop.marketplace}/metrics` }),
      address,
      at: now - 2 * 3_600_000,
    });
    seen.push({ reading: reading(whole), address, at: now - 240_000 });
  }
  return seen.sort((a, b) => a.at - b.at);
}

/** The drawer: most papers held, one ending soon, one expired. */
export function seedPapers(now: number): Paper[] {
  const today = new Date(now).toISOString().slice(0, 10);
  const paper = (differs: Partial<Paper> & Pick<Paper, 'id' | 'kind'>): Paper => ({
    number: '',
    issuer: '',
    scope: [],
    markets: [],
    changedAt: now,
    ...differs,
  });
  const held = (id: string, kind: string, differs: Partial<Paper> = {}) =>
    paper({ id, kind, to: addDays(today, 400), ...differs });
  return [
    held('p1', 'eu-food-importer', { number: 'IMP-2026-117', issuer: 'Nussimport Hamburg GmbH', to: undefined }),
    held('p2', 'eu-food-label', { issuer: 'Nussimport Hamburg GmbH', to: undefined }),
    held('p3', 'eu-nut-fruit-origin', { to: undefined }),
    held('p4', 'eu-aflatoxin', { number: 'LAB-26-4471', issuer: 'Gansu Food Laboratory (ISO 17025)', scope: ['nuts'] }),
    held('p5', 'eu-mrl', { number: 'LAB-26-4472', issuer: 'Gansu Food Laboratory (ISO 17025)' }),
    held('p6', 'eu-ppwr-doc', { issuer: 'Longnan Packaging Co.' }),
    held('p7', 'ea-tr021', {
      number: 'ЕАЭС N RU Д-CN.РА04.В.11820/24',
      issuer: 'ООО «Тест-Стандарт»',
      to: addDays(today, 31),
    }),
    held('p8', 'eu-organic', {
      number: 'CN-BIO-140.621.0088',
      issuer: 'Gansu Organic Certification Ltd.',
      scope: ['nuts'],
      from: addDays(today, -760),
      to: addDays(today, -29),
    }),
    held('p9', 'eu-honey', { number: 'CN 6200/0043', issuer: 'GACC' }),
    held('p10', 'jp-food-notify', { number: 'JP-FN-90012' }),
  ];
}

/** Keeps and judges the whole seed by the real code. Needs IndexedDB (`fake-indexeddb/auto`) and Web Locks. */
export async function seedInto(db: Database, now: number): Promise<void> {
  for (const { reading, address, at } of seedReadings(now))
    await keep(db, reading, { via: 'page', reader: reading.reader, where: address, at });
  await db.papers.bulkPut(seedPapers(now));
  const found = { title: 4, price: 4, stock: 4, image: 0 };
  await db.health.bulkPut(
    shelves.map(({ marketplace, reader }, index) => ({
      reader,
      marketplace,
      page: 'listings' as const,
      lastRead: now - 240_000,
      ...(index === 3 ? { lastFailed: now - 86_400_000 } : {}),
      lastState: index === 3 ? 'changed' : 'read',
      reads: 12,
      failures: index === 3 ? 2 : 0,
      listings: 4,
      found,
      notUnderstood: index === 3 ? [{ what: 'header' as const, text: '流量评级' }] : [],
    })),
  );
  await judgeAll(db, { targets: ['EU', 'EAEU', 'JP'], now });
}

/** Every row of the seed by table: for pouring into the database of an extension page. */
export async function seedRows(now: number): Promise<Record<string, unknown[]>> {
  const db = new Database(`seed-${now}`);
  await seedInto(db, now);
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  await db.delete();
  return rows;
}

/** The settings that go with the seed: agreed, four marketplaces on, three target markets. */
export function seedSettings(now: number, differs: Record<string, unknown> = {}): Record<string, unknown> {
  const on = { on: true, since: now - 61 * DAY, pictures: true, pill: { hidden: false, side: 'right', top: 0.5 } };
  return {
    version: 1,
    agreedAt: now - 61 * DAY,
    marketplaces: Object.fromEntries(shelves.map(({ marketplace }) => [marketplace, on])),
    targets: ['EU', 'EAEU', 'JP'],
    ...differs,
  };
}
