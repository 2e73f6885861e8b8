/** At most this many links of a row are looked at, and elements. */
const LINKS_LIMIT = 20;
const PARTS_LIMIT = 500;
/** Shorter than this is a word on a button. */
const NAME_MIN = 8;
/** A step of a path that no word is: letters in capitals and figures, or figures alone. */
const code = /^(?=(?:[A-Z]*\d){3})[A-Z\d]{8,24}$/;
/** Folders that are those of a shop or its seller, whose number stands behind them. */
const ofShop = /^(?:shops?|stores?|sellers?|brands?|categor\w*|cat|c|users?|accounts?|projects?)$/i;

/**
 * The code that stands as a step of its own in the address to which a row's picture or name leads, wherever in it, '/uae-en/N53432547A/p/',
 * where the row shows the very same by itself, or alone behind its label.
 */
export function steppedCode(row: Element): string | undefined {
  const codes = new Set<string>();
  for (const link of [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT)) {
    const href = link.getAttribute('href') ?? '';
    const isOfGoods = link.querySelector('img') !== null || (link.textContent ?? '').trim().length >= NAME_MIN;
    if (!isOfGoods || href.length > 2000 || !URL.canParse(href, link.baseURI)) continue;
    const steps = new URL(href, link.baseURI).pathname.split('/').filter(Boolean);
    for (const [at, step] of steps.entries()) if (code.test(step) && !ofShop.test(steps[at - 1] ?? '')) codes.add(step);
  }
  const [only, ...more] = codes;
  return only && more.length === 0 && shows(row, only) ? only : undefined;
}

const shows = (row: Element, text: string): boolean =>
  [...row.querySelectorAll('*')]
    .slice(0, PARTS_LIMIT)
    .some((element) => element.childElementCount === 0 && (element.textContent ?? '').trim() === text);
