import type { MarketplaceId } from '../../ids.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { codes } from './codes.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { known } from './known.ts';
import { ko } from './ko.ts';
import type { Labels } from './labels.ts';
import * as own from './marketplaces.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';

export { stems } from './known.ts';

/** The lists every marketplace shares: one a language, codes, and what is known and not read. */
export const lists: Readonly<Record<string, Labels>> = {
  codes,
  known,
  en,
  zh,
  zhHant,
  ru,
  de,
  es,
  fr,
  it,
  ja,
  ko,
  pt,
  id,
  th,
  vi,
  pl,
  tr,
  nl,
  cs,
  ro,
  sv,
  uk,
  ar,
  el,
  hu,
  fi,
  bg,
  he,
  hr,
  fa,
};

/** What labels mean on one marketplace alone; it outranks the lists. */
export const marketplaces: Readonly<Partial<Record<MarketplaceId, Labels>>> = {
  amazon: own.amazon,
  ebay: own.ebay,
  etsy: own.etsy,
  walmart: own.walmart,
  aliexpress: own.aliexpress,
  alibaba: own.alibaba,
  temu: own.temu,
  shein: own.shein,
  'tiktok-shop': own.tiktokShop,
  shopee: own.shopee,
  lazada: own.lazada,
  ozon: own.ozon,
  wildberries: own.wildberries,
  'mercado-libre': own.mercadoLibre,
  allegro: own.allegro,
  shopify: own.shopify,
};
