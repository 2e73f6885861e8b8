import type { Marketplace } from './marketplace.ts';
import { takesIn } from './marketplace.ts';

// To add a marketplace: a folder `utils/marketplaces/<id>/` with `index.ts` (who it is), `readers.ts` (how its pages are
// read), `policies.ts` (what it lays down), an entrypoint `entrypoints/<id>.content.ts`, saved pages in
// `tests/fixtures/<id>/`, and one line below. Permissions, switches, health and rules take it from this list.
export const marketplaces: readonly Marketplace[] = [];

/** The marketplace whose pages stand on a host. */
export const marketplaceAt = (host: string): Marketplace | undefined =>
  marketplaces.find(({ hosts }) => hosts.some((pattern) => takesIn(pattern, host)));

/** The marketplace of an id; undefined for 'other'. */
export const marketplaceOf = (id: string): Marketplace | undefined =>
  marketplaces.find((marketplace) => marketplace.id === id);
