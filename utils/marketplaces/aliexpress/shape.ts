import type { Shape } from '../../reading/tables/shape.ts';

/** What AliExpress' seller consoles call things, of both generations of pages. */
export const aliexpressShape: Shape = {
  marketplace: 'aliexpress',
  id: /^\d{10,20}$/,
  addresses: [/\/item\/(\d{10,20})\.html/, /[?&](?:productId|itemId)=(\d{10,20})/],
  // What is sold by the piece, in its Korean pages.
  labels: { 소매가: { field: 'price' } },
  // The code is glued to the name.
  phrases: [{ name: 'ID', pattern: /\bID\s?[:：]\s?(\d{10,20})(?!\d)/, meaning: { field: 'id' } }],
};

/** Hosts of the consoles alone. */
export const isAliConsole = ({ hostname }: URL): boolean => /^(csp|gsp|seller|sell)\.aliexpress\.com$/.test(hostname);
