/** At most this much of a page's scripts is looked through for names of currencies. */
const TEXT_LIMIT = 6_000_000;
const NAMES_LIMIT = 40;

/** 'currency', 'currencyCode', 'price_currency', and the code after it or inside the object after it. */
const named =
  /["']?[a-z_]{0,20}[cC]urrency(?:_?(?:[cC]ode|[nN]ame))?["']?\s{0,4}:\s{0,4}(?:["']([A-Z]{3})["']|\{[^{}]{0,80}?["']?code["']?\s{0,4}:\s{0,4}["']([A-Z]{3})["'])/g;

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
