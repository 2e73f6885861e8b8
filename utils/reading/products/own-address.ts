/** What browsers and savers of pages write before the page: the address it was saved from. */
const savedFrom = /saved from url=(?:\(\d{4}\))?(https?:\/\/\S{4,1900})/;

/**
 * The address a page says is its own, for one that stands at another: its canonical address, that of its Open Graph, or
 * what was noted when it was saved. Undefined where it says none.
 */
export function ownAddress(page: Document): URL | undefined {
  const named = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    ...[...page.childNodes]
      .filter(({ nodeType }) => nodeType === 8)
      .slice(0, 5)
      .map(({ nodeValue }) => savedFrom.exec((nodeValue ?? '').slice(0, 2100))?.[1]),
  ];
  const address = named.find((one) => one && one.length < 2000 && /^https?:/.test(one) && URL.canParse(one));
  return address ? new URL(address) : undefined;
}
