const ADDRESS_LIMIT = 8000;

/**
 * The id that a link leads to: in its address, or in one that its address carries along, as links do that count clicks before
 * they lead on.
 */
export function ledTo(link: Element, page: Document, idIn: (url: URL) => string | undefined): string | undefined {
  const href = link.getAttribute('href') ?? '';
  if (!href || href.length > ADDRESS_LIMIT || !URL.canParse(href, page.baseURI)) return undefined;
  const url = new URL(href, page.baseURI);
  return idIn(url) ?? carried(url, page, idIn);
}

/** The id in the one address among the parameters of another. */
function carried(url: URL, page: Document, idIn: (url: URL) => string | undefined): string | undefined {
  if (!/=(?:https?|%2F)/i.test(url.search)) return undefined;
  const ids = new Set<string>();
  for (const value of url.searchParams.values()) {
    if (!/^(?:https?:\/\/|\/)/i.test(value) || !URL.canParse(value, page.baseURI)) continue;
    const id = idIn(new URL(value, page.baseURI));
    if (id) ids.add(id);
  }
  const [id, ...more] = ids;
  return more.length === 0 ? id : undefined;
}
