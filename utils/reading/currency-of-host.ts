/** The money of countries whose shops write it with a sign that others share, by the end of a host: 'kr', '$', '¥', 'руб.'. */
const byHost: Readonly<Record<string, string>> = {
  ru: 'RUB',
  рф: 'RUB',
  'xn--p1ai': 'RUB',
  by: 'BYN',
  se: 'SEK',
  no: 'NOK',
  dk: 'DKK',
  is: 'ISK',
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
  tw: 'TWD',
  mx: 'MXN',
  ar: 'ARS',
  cl: 'CLP',
  uy: 'UYU',
  'com.co': 'COP',
  jp: 'JPY',
  cn: 'CNY',
  uk: 'GBP',
  eg: 'EGP',
  ae: 'AED',
  ma: 'MAD',
  sa: 'SAR',
  qa: 'QAR',
  om: 'OMR',
  ir: 'IRR',
  mo: 'MOP',
  mu: 'MUR',
  in: 'INR',
  pk: 'PKR',
  lk: 'LKR',
  np: 'NPR',
  ro: 'RON',
  md: 'MDL',
  ci: 'XOF',
  sn: 'XOF',
  bj: 'XOF',
  cm: 'XAF',
  ch: 'CHF',
};

/** The money of the country that a host is of, by its end; undefined where it is of none of these. */
function currencyOfHost(hostname: string): string | undefined {
  const ends = hostname.split('.');
  return byHost[ends.slice(-2).join('.')] ?? byHost[ends.at(-1) ?? ''];
}

/** The money of the one country whose people read a language, where their sign of money is their neighbours' as well. */
const byLanguage: Readonly<Record<string, string>> = {
  sv: 'SEK',
  da: 'DKK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  is: 'ISK',
};

/** The money of the one country whose people read a language; undefined where others share its sign of money and read it too. */
export const currencyOfLanguage = (language: string): string | undefined =>
  byLanguage[language.slice(0, 2).toLowerCase()];

/** Consoles of shops of the world in which people from China sell: what they read in Chinese is in their own money where its sign is shared. */
const fromChina = /^(?:agentseller(?:-\w{2})?\.temu\.com|seller\.kuajingmaihuo\.com|sso\.geiwohuo\.com)$/;
const isChinese = /^zh(?!-(?:hant|tw|hk|mo))/i;

/** The money a host's country pays in; undefined where the page speaks the language of a neighbour who has money of the same name. */
export function currencyAtHome(hostname: string, language: string): string | undefined {
  if (fromChina.test(hostname) && isChinese.test(language)) return 'CNY';
  const currency = currencyOfHost(hostname);
  const spoken = byLanguage[language.slice(0, 2).toLowerCase()];
  return spoken && spoken !== currency ? undefined : currency;
}

/** Countries by their codes that marketplaces have sites for, and the money they pay in. */
const byCountry = new Map(
  (
    'US:USD CA:CAD MX:MXN BR:BRL GB:GBP UK:GBP DE:EUR FR:EUR IT:EUR ES:EUR NL:EUR BE:EUR IE:EUR AT:EUR JP:JPY AU:AUD SG:SGD AE:AED SA:SAR ' +
    'EG:EGP IN:INR SE:SEK PL:PLN TR:TRY CZ:CZK HU:HUF RO:RON DK:DKK NO:NOK CH:CHF ZA:ZAR CN:CNY KR:KRW TW:TWD HK:HKD TH:THB VN:VND ID:IDR ' +
    'MY:MYR PH:PHP NZ:NZD CL:CLP CO:COP AR:ARS UA:UAH KZ:KZT RU:RUB'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** The money of a country by its code: 'US' and 'UK' as consoles write them. */
export const currencyOfCountry = (code: string): string | undefined => byCountry.get(code);
