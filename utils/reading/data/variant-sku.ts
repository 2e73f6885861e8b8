import type { Item } from './structured.ts';

/** At most this many elements are looked at, and texts of this length. */
const ELEMENTS_LIMIT = 4000;
const TEXT_LIMIT = 80;
const sku = /"sku":"([^"\\]{3,64})"/g;

/** The codes of a shop's own that data names for the variants of its one product: that of the structure, and Shopify's. */
function named({ variants }: Item, page: Document): string[] {
  const shopify = [...page.querySelectorAll('script:not([src])')].flatMap(({ textContent }) => {
    const text = textContent ?? '';
    const at = text.search(/meta ?= ?\{"product":/);
    return at < 0 ? [] : [...text.slice(at, at + 100_000).matchAll(sku)].flatMap(([, code]) => code ?? []);
  });
  return [...new Set([...variants.flatMap(({ ids }) => ids.sku ?? []), ...shopify])];
}

/** The one of the variants' codes that the page shows: that of the variant it is open at. */
export function variantSku(item: Item, page: Document): string | undefined {
  const codes = named(item, page);
  if (codes.length === 0) return undefined;
  const texts = [...page.body.querySelectorAll('p,span,div,dd,td,li')].slice(0, ELEMENTS_LIMIT).flatMap((element) => {
    const text = (element.textContent ?? '').slice(0, TEXT_LIMIT + 1).trim();
    return text.length <= TEXT_LIMIT ? [text] : [];
  });
  const shown = codes.filter((code) =>
    texts.some((text) => text.endsWith(code) && !/[\w-]$/.test(text.slice(0, -code.length))),
  );
  return shown.length === 1 ? shown[0] : undefined;
}
