import { amazon } from './amazon.ts';
import { consoles } from './consoles.ts';
import { countries } from './countries.ts';
import { eastern } from './eastern.ts';
import { homes } from './homes.ts';
import type { Layout } from './layout.ts';
import { results } from './results.ts';
import { shops } from './shops.ts';
import { western } from './western.ts';
import { years } from './years.ts';

/** Every layout there is. */
export const layouts: readonly Layout[] = [
  ...amazon,
  ...consoles,
  ...countries,
  ...eastern,
  ...homes,
  ...results,
  ...shops,
  ...western,
  ...years,
];
