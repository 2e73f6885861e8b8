import type { ReadContext } from '../../marketplaces/marketplace.ts';

/** What is known of a page of nobody's marketplace while readers are asked whether it is theirs: its address, and time enough. */
export const bareContext = (url: URL): ReadContext => ({
  url,
  marketplace: undefined,
  store: undefined,
  now: 0,
  late: () => false,
  full: () => false,
});
