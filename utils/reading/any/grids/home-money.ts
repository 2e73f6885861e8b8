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
  /\d ?(\p{Sc}|[A-Z]{3}(?!\p{L})|원|円|元|บาท|zł|Kč|Ft|TL|грн|đ|F ?CFA)|(\p{Sc}|(?<!\p{L})(?:[A-Z]{1,2}\$|[A-Z]{3}|Rp)) ?\d|[(（](\p{Sc}|[A-Z]{3}|원|円|元|บาท|zł|Kč|Ft|TL|грн|đ|F ?CFA|Rp)[)）]/gu;

/** What the signs and words of money beside the figures of a page name, each one currency or several. */
export function currenciesIn(page: Document): (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const [, behind, before, alone] of (page.body?.textContent ?? '').slice(0, TEXT_LIMIT).matchAll(signed)) {
    const sign = behind ?? before ?? alone ?? '';
    if (found.has(sign)) continue;
    // Letters before '$' may end what stands in the cell before: 'M-GR', '$ 14.990'.
    const whole = dictionary.currencies(sign) ?? [];
    const currencies = whole.length > 0 || !/.\$$/.test(sign) ? whole : dictionary.currencies('$');
    // Three capitals that are no code name goods as well: 'SFR 4220'.
    if (!/^[A-Z]{3}$/.test(sign) || currencies.includes(sign)) found.set(sign, currencies);
  }
  return [...found.values()].filter(({ length }) => length > 0);
}

/**
 * The money that a page in the language of one country names, and no other beside it: then amounts without a sign are in it as well.
 */
export function homeMoney(page: Document): string | undefined {
  const home = byLanguage[(page.documentElement?.lang ?? '').slice(0, 2).toLowerCase()];
  const named = home ? currenciesIn(page) : [];
  // A sign that others share names none, and speaks against none.
  const isNamed = named.every((money) => money.includes(home ?? '')) && named.some(({ length }) => length === 1);
  return isNamed ? home : undefined;
}
