import { addressOf } from '../values.ts';

/** The address of an <img>, <meta> or <a> that shows a picture. */
export function pictureAt(element: Element, page: Document, attributes: readonly string[] = []): string | undefined {
  for (const name of [
    ...attributes,
    'content',
    'src',
    'data-src',
    'data-lazy',
    'data-lazy-src',
    'data-original',
    'href',
  ]) {
    const address = addressOf(element.getAttribute(name), page);
    if (address) return address;
  }
  return addressOf(element.getAttribute('srcset')?.trim().split(/\s/)[0], page);
}
