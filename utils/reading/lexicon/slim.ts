import type { MarketplaceId } from '../../ids.ts';

/** A language list: the name of its constant in lists.ts. */
export type ListName =
  | 'en'
  | 'zh'
  | 'zhHant'
  | 'ru'
  | 'de'
  | 'es'
  | 'fr'
  | 'it'
  | 'ja'
  | 'pt'
  | 'id'
  | 'th'
  | 'vi'
  | 'pl';

/** The languages each marketplace's consoles and product pages are shown in. English is in all of them. */
export const languagesOf: Readonly<Record<MarketplaceId, readonly ListName[]>> = {
  amazon: ['en', 'zh', 'zhHant', 'de', 'es', 'fr', 'it', 'ja', 'pt', 'pl'],
  ebay: ['en', 'zh', 'de', 'es', 'fr', 'it', 'ja', 'pl'],
  etsy: ['en', 'de', 'es', 'fr', 'it', 'ja', 'pt', 'ru', 'pl'],
  walmart: ['en', 'zh', 'es'],
  aliexpress: ['en', 'zh', 'ru', 'es', 'pt'],
  alibaba: ['en', 'zh', 'zhHant'],
  temu: ['en', 'zh'],
  shein: ['en', 'zh', 'pt', 'es'],
  'tiktok-shop': ['en', 'zh', 'id', 'th', 'vi', 'de', 'es', 'fr', 'it', 'pt', 'ja'],
  shopee: ['en', 'zh', 'zhHant', 'id', 'th', 'vi', 'pt', 'es', 'pl'],
  lazada: ['en', 'zh', 'id', 'th', 'vi'],
  ozon: ['en', 'zh', 'ru'],
  wildberries: ['en', 'zh', 'ru'],
  'mercado-libre': ['en', 'zh', 'es', 'pt'],
  allegro: ['en', 'zh', 'pl'],
  shopify: ['en', 'zh', 'zhHant', 'de', 'es', 'fr', 'it', 'ja', 'pt', 'th', 'vi', 'pl'],
};

const files: Partial<Record<ListName, string>> = { zhHant: 'zh-hant' };

/**
 * The source of lists.ts with only what the content script of one marketplace needs; `folder` is that of this file, with a slash
 * behind it. It holds no stems: headers that are known and not ours are told from unknown ones where the reading health is shown,
 * by `meaningOf` with all its lists.
 */
export function slimLists(marketplace: MarketplaceId, folder: string): string {
  const names = languagesOf[marketplace];
  const own = marketplace.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const from = (name: string, file: string) => `import { ${name} } from ${JSON.stringify(`${folder}${file}.ts`)};`;
  return [
    from('codes', 'codes'),
    from('known', 'known'),
    ...names.map((name) => from(name, files[name] ?? name)),
    from(own, 'marketplaces'),
    `export const lists = { codes, known, ${names.join(', ')} };`,
    `export const marketplaces = { ${JSON.stringify(marketplace)}: ${own} };`,
    'export const stems = [];',
  ].join('\n');
}
