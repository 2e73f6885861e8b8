/** At most this much of a page's scripts is looked through for names of currencies. */
const TEXT_LIMIT = 6_000_000;
const NAMES_LIMIT = 40;

/** 'currency', 'currencyCode', 'price_currency', and the code after it or inside the object after it. */
const named =
  /["']?[a-z_]{0,20}[cC]urrency(?:_?(?:[cC]ode|[nN]ame))?\\?["']?\s{0,4}[:=]\s{0,4}(?:\\?["']([A-Z]{3})\\?["']|\{[^{}]{0,80}?["']?(?:code|active)["']?\s{0,4}:\s{0,4}["']([A-Z]{3})["'])/g;

/** Where a page's visitors choose the money it speaks. */
const choices =
  '[data-currency],[data-currency-code],[id*="currency" i] [name],[class*="currency" i] [name],[class*="currency" i][name],select[name*="currency" i] option,[name="currency_code"]';

/**
 * The currencies a page's own data names, each once: where only one of them is a dollar, a bare '$' is settled.
 * A page that names more than a picker would need is of no help: none.
 */
export function currenciesNamed(page: Document): string[] {
  const codes = new Set<string>();
  for (const meta of page.querySelectorAll('meta[itemprop="priceCurrency"],meta[property$="price:currency"]')) {
    const code = meta.getAttribute('content') ?? '';
    if (/^[A-Z]{3}$/.test(code)) codes.add(code);
  }
  for (const choice of [...page.querySelectorAll(choices)].slice(0, NAMES_LIMIT)) {
    const code = ['data-currency', 'data-currency-code', 'value', 'name'].map(
      (name) => choice.getAttribute(name) ?? '',
    );
    for (const one of code) if (/^[A-Z]{3}$/.test(one)) codes.add(one);
  }
  let left = TEXT_LIMIT;
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) return [];
    if (!text.includes('urrency')) continue;
    for (const [, plain, inner] of text.matchAll(named)) {
      codes.add(plain ?? inner ?? '');
      if (codes.size > NAMES_LIMIT) return [];
    }
  }
  return [...codes];
}

/** Texts of a page's head that are looked at for the language and currency it is set to, and how long one may be. */
const HEAD_TEXTS = 300;
const SET_MAX = 40;
const set =
  /(?:^|[\s/|·(–-])(USD|EUR|GBP|AUD|CAD|NZD|SGD|HKD|MXN|BRL|CLP|COP|ARS|TWD|JPY|CNY|KRW|INR|IDR|SEK|NOK|DKK|CHF|PLN|CZK|ZAR|AED|SAR|TRY)(?=$|[\s/|·)–-])/;

/** The currency that the page says at its head it is set to: 'English / USD'; none where it offers several there. */
export function currencySet(page: Document): string[] {
  const codes = new Set<string>();
  const walker = page.createTreeWalker(page.body ?? page.documentElement, 4);
  let looked = 0;
  for (let node = walker.nextNode(); node && looked < HEAD_TEXTS; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text === '' || /^(?:script|style|noscript)$/.test(node.parentElement?.localName ?? '')) continue;
    looked++;
    const [, code] = text.length <= SET_MAX && !/\d/.test(text) ? (set.exec(text) ?? []) : [];
    if (code) codes.add(code);
  }
  return codes.size === 1 ? [...codes] : [];
}
