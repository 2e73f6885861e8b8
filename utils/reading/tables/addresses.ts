import type { Shape } from './shape.ts';

/** Where the links in an element lead, as it is written. */
export const addressesIn = (element: Element): string[] =>
  [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');

/** The items an address leads to. */
export const codesLed = (address: string, { addresses = [] }: Shape): string[] =>
  addresses.flatMap((pattern) => pattern.exec(address.slice(0, 2000))?.slice(1).join('') ?? []);
