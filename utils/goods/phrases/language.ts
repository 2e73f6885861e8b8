import type { Listing } from '../../listing.ts';

/** Languages listings of a store are usually written in, where it is one. */
const storeLanguages: Readonly<Partial<Record<string, string>>> = {
  DE: 'de',
  AT: 'de',
  FR: 'fr',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  CL: 'es',
  CO: 'es',
  PE: 'es',
  UY: 'es',
  IT: 'it',
  BR: 'pt',
  PT: 'pt',
  NL: 'nl',
  PL: 'pl',
  SE: 'sv',
  TR: 'tr',
  ID: 'id',
  RU: 'ru',
  KZ: 'ru',
  BY: 'ru',
  JP: 'ja',
  KR: 'ko',
  TW: 'zh',
  US: 'en',
  GB: 'en',
  CA: 'en',
  AU: 'en',
  IE: 'en',
  SG: 'en',
  NZ: 'en',
  MY: 'ms',
  VN: 'vi',
  TH: 'th',
  CN: 'zh',
  SA: 'ar',
  AE: 'ar',
  EG: 'ar',
};

/** The language a listing is in, BCP 47 primary tag, as the page says it, else as its store speaks; undefined where neither tells. */
export const languageOf = (listing: Pick<Listing, 'language' | 'store'>): string | undefined =>
  listing.language?.toLowerCase().split(/[-_]/)[0] || storeLanguages[listing.store];
