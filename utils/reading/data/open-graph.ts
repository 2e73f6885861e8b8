import { squeeze } from '../../text/normal.ts';

/** The names and values of a page's Open Graph, product and Twitter tags; the first of each name holds, pictures all, Twitter's where there is no other. */
export function openGraphOf(page: Document): { get(...names: string[]): string | undefined; images: string[] } {
  const tags = new Map<string, string>();
  const images: string[] = [];
  let looked = 0;
  for (const meta of page.querySelectorAll('meta[property],meta[name]')) {
    if (++looked > 500) break;
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = squeeze(meta.getAttribute('content') ?? '', 4000);
    if (!content) continue;
    if (name === 'og:image' || name === 'og:image:url') images.push(content);
    if (!tags.has(name)) tags.set(name, content);
  }
  const shared = tags.get('twitter:image') ?? tags.get('twitter:image:src');
  if (images.length === 0 && shared) images.push(shared);
  return { get: (...names) => names.map((name) => tags.get(name)).find(Boolean), images };
}

/** Whether a type says that a page is of one thing on sale; a 'product.group' is a list of them. */
export const isOneOfGoods = (type: string | undefined): boolean =>
  /product|item/i.test(type ?? '') && !/group/i.test(type ?? '');
