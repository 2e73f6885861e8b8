import { dictionary } from '../../dictionary.ts';

/** The money of the one country whose people read a language, where its sign is no other country's. */
const byLanguage: Readonly<Record<string, string>> = {
  ko: 'KRW',
  ja: 'JPY',
  vi: 'VND',
  th: 'THB',
  id: 'IDR',
  pl: 'PLN',
  cs: 'CZK',
  hu: 'HUF',
  tr: 'TRY',
  uk: 'UAH',
  he: 'ILS',
};

/** At most this much of a page is looked through for money. */
const TEXT_LIMIT = 300_000;
/** Figures with a sign or word of money before or behind them, and such a sign in brackets: '12,900원', '판매가(원)'. */
const signed =
  /\d ?(\p{Sc}|[A-Z]{3}(?!\p{L})|원|円|元|บาท|zł|Kč|Ft|TL|грн|đ)|(\p{Sc}|(?<!\p{L})(?:[A-Z]{1,2}\$|[A-Z]{3}|Rp)) ?\d|[(（](\p{Sc}|[A-Z]{3}|원|円|元|บาท|zł|Kč|Ft|TL|грн|đ|Rp)[)）]/gu;

/**
 * The money that a page in the language of one country names, and no other beside it: then amounts without a sign are in it as well.
 */
export function homeMoney(page: Document): string | undefined {
  const home = byLanguage[(page.documentElement?.lang ?? '').slice(0, 2).toLowerCase()];
  if (!home) return undefined;
  let isNamed = false;
  for (const [, behind, before, alone] of (page.body?.textContent ?? '').slice(0, TEXT_LIMIT).matchAll(signed)) {
    const currencies = dictionary.currencies(behind ?? before ?? alone ?? '');
    if (currencies.length === 0) continue;
    if (!currencies.includes(home)) return undefined;
    // A sign that others share names none, and speaks against none.
    isNamed ||= currencies.length === 1;
  }
  return isNamed ? home : undefined;
}
