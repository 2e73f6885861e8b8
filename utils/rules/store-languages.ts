/** Languages listings are written in, by country of the store (ISO 3166) or area, the usual one first; BCP 47, Chinese with its script. */
const byStore: Readonly<Record<string, string>> = {
  global: 'en',
  US: 'en',
  GB: 'en',
  IE: 'en',
  AU: 'en',
  NZ: 'en',
  CA: 'en fr',
  IN: 'en hi',
  SG: 'en zh-hans ms',
  // Sellers write in the three, on every marketplace.
  MY: 'ms en zh-hans',
  PH: 'en fil tl',
  ZA: 'en',
  NG: 'en',
  AE: 'ar en',
  SA: 'ar en',
  EG: 'ar en',
  IL: 'he en',
  HK: 'zh-hant en',
  DE: 'de',
  AT: 'de',
  CH: 'de fr it',
  LU: 'fr de',
  FR: 'fr',
  BE: 'fr nl de',
  NL: 'nl',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  CL: 'es',
  CO: 'es',
  PE: 'es',
  UY: 'es',
  EC: 'es',
  VE: 'es',
  BO: 'es',
  PY: 'es',
  CR: 'es',
  PA: 'es',
  DO: 'es',
  GT: 'es',
  HN: 'es',
  NI: 'es',
  SV: 'es',
  IT: 'it',
  PT: 'pt',
  BR: 'pt',
  PL: 'pl',
  CZ: 'cs',
  SK: 'sk',
  HU: 'hu',
  RO: 'ro',
  SE: 'sv',
  DK: 'da',
  FI: 'fi sv',
  NO: 'no nb',
  GR: 'el',
  TR: 'tr',
  RU: 'ru',
  BY: 'ru be',
  KZ: 'ru kk',
  KG: 'ru ky',
  UZ: 'ru uz',
  AM: 'ru hy',
  UA: 'uk',
  EAEU: 'ru be kk ky hy',
  EU: 'en de fr es it pt nl pl sv da fi cs sk hu ro bg el hr sl lt lv et ga mt',
  CN: 'zh-hans',
  TW: 'zh-hant',
  JP: 'ja',
  KR: 'ko',
  TH: 'th',
  VN: 'vi',
  ID: 'id',
};

const languages = new Map(Object.entries(byStore).map(([store, text]) => [store, text.split(' ')]));
const none: readonly string[] = [];

/** The languages of a store; none where the country is not known to us. */
export const languagesOf = (store: string): readonly string[] => languages.get(store) ?? none;

/** The language itself of a BCP 47 tag, in lower case: 'pt-BR' is 'pt', 'fil' is 'tl', 'in' is 'id'. */
export function primaryOf(tag: string): string {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return older[primary] ?? primary;
}
const older: Readonly<Record<string, string>> = {
  fil: 'tl',
  in: 'id',
  iw: 'he',
  cmn: 'zh',
  jp: 'ja',
  cn: 'zh',
  nb: 'no',
  nn: 'no',
};

const primary = new Map([...languages].map(([store, tags]) => [store, tags.map(primaryOf)]));

/** The languages of a store without script and country: 'zh' and not 'zh-hant'. */
export const primaryLanguagesOf = (store: string): readonly string[] => primary.get(store) ?? none;
