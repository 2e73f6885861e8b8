/** What a person sees in a layout of a page, field by field; `null` for what the page does not say. */
export interface Expected {
  title?: string | null;
  id?: string | null;
  /** '12.99 USD', '12.99-15.00 EUR', 'from 12.99 USD'. */
  price?: string | null;
  image?: string | null;
  rating?: number | null;
  reviews?: number | null;
  availability?: string | null;
  condition?: string | null;
  sku?: string | null;
  parent?: string | null;
  stock?: number | null;
  brand?: string | null;
  /** Its numbers by name: '12', '34.5 USD', '0.125'; and nothing beside them. */
  metrics?: Readonly<Record<string, string>>;
  /** The days its numbers sum over: '2026-11-01/2026-11-27', or '?' where the page does not say. */
  period?: string;
}

/** One way a site has drawn a page in some year, country or size: of our own making, its structure alone is true to it. */
export interface Layout {
  name: string;
  url: string;
  html: string;
  /** What it says of its product, or of each row in order. */
  expect: Expected | readonly Expected[];
  /** Fields of which the page says two things that differ: with either gone, the other is all that it says. */
  twice?: readonly (keyof Expected)[];
}

/** A whole page of a head and a body. */
export const pageOf = (body: string, { head = '', lang = 'en-US', title = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Structured data in a script. */
export const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
