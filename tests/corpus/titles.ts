import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Listing } from '../../utils/listing.ts';

const folder = join(import.meta.dirname, '../../../shared/titles');
/** Whether the real titles lie beside the project. */
export const titlesHere = existsSync(folder);

type Row = Record<string, string>;
export type Titled = Listing & { title: string };

const rows = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(folder, file), 'utf8'), { header: true, skipEmptyLines: true }).data;

const parsed = <T>(text: string | undefined): T | undefined => {
  try {
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
};
const attributesOf = (text: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (parsed<{ name: string; value: string }[]>(text) ?? []).map(({ name, value }) => [name, String(value)]),
  );
const storeOf = (domain = ''): string => {
  const ending = domain.replace(/\/+$/, '').split('.').at(-1)?.toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(ending) ? ending : 'MY';
};
const listing = (marketplace: string, store: string, title: string, more: Partial<Listing> = {}): Titled =>
  ({ id: null, marketplace, store, title, ...more }) as Titled;
const branded = (brand: string | undefined): Partial<Listing> => (brand ? { brand } : {});

/** Every real title as the listing its file tells of, of marketplaces we know and of one we do not. */
export function realTitles(): Titled[] {
  const wild = rows('wildberries_ru/funnel_titles.csv');
  return [
    ...rows('amazon_uk_grocery_en/titles.csv').map(({ title = '' }) => listing('amazon', 'GB', title)),
    ...rows('amazon_uk_grocery_en/title-history.csv').map(({ title = '' }) => listing('amazon', 'GB', title)),
    ...rows('amazon_us_supplements_en/titles.csv').map(({ title = '' }) => listing('amazon', 'US', title)),
    ...rows('lazada_brightdata/lazada-products.cut.csv').map((row) =>
      listing('lazada', storeOf(row.domain), row.title ?? '', {
        ...branded(row.brand),
        attributes: attributesOf(row.product_specifications),
        category: parsed<string[]>(row.breadcrumb) ?? [],
      }),
    ),
    ...rows('shopee_brightdata/shopee-products.cut.csv').map((row) =>
      listing('shopee', storeOf(row.domain), row.title ?? '', {
        ...branded(row.brand),
        attributes: attributesOf(row['Product Specifications']),
        category: parsed<string[]>(row.breadcrumb) ?? [],
      }),
    ),
    ...rows('ozon_cosmetics_ru/ozon_general_file.cut.csv').map((row) =>
      listing('ozon', 'RU', row.title ?? '', branded(row.brand)),
    ),
    ...wild.map((row) =>
      listing('wildberries', 'RU', row['Название'] ?? '', {
        ...branded(row['Бренд']),
        category: [row['Предмет'] ?? ''],
      }),
    ),
    ...rows('mercadolibre_ar/mercado_livre.csv').map(({ title = '' }) => listing('mercado-libre', 'AR', title)),
    ...rows('taobao_ner_zh/train.titles-joined.csv').map(({ title = '' }) => listing('other', 'CN', title)),
  ].filter(({ title }) => title.trim() !== '');
}

/** So many of them, drawn with a seed: the same each time. */
export function drawn<T>(all: readonly T[], many: number, seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return all
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, many)
    .map(({ one }) => one);
}
