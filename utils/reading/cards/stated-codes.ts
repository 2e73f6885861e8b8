/** So much of a page's programs is looked through for codes, and so many of them. */
const TEXT_LIMIT = 2_000_000;
const CODES_LIMIT = 5000;
const named =
  /"(?:sku|id|code|productId|product_id|itemId|articleNumber|styleId)":"((?=[\w-]*\d)[A-Za-z\d][\w-]{4,31})"/g;

/**
 * The codes with which the addresses of cards end, as the page's own data spells them: 'NI112O0XZ-A11' for
 * '/sneaker-low-ni112o0xz-a11.html'. Where a name ends and its code begins only the data tells.
 */
export function codesStated(addresses: readonly URL[], page: Document): (string | undefined)[] {
  const codes = new Map<string, string>();
  let budget = TEXT_LIMIT;
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = (script.textContent ?? '').slice(0, budget);
    budget -= text.length;
    for (const [, code = ''] of text.matchAll(named)) {
      if (codes.size >= CODES_LIMIT) break;
      codes.set(code.toLowerCase(), code);
    }
  }
  return addresses.map(({ pathname }) => {
    const step = /([^/]+?)(?:\.html?)?\/?$/.exec(pathname.slice(0, 1000))?.[1]?.toLowerCase() ?? '';
    const ends = step.split('-').map((_, at, parts) => parts.slice(at).join('-'));
    return ends.flatMap((end) => codes.get(end) ?? [])[0];
  });
}
