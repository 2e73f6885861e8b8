import { amazon } from './amazon.ts';
import { consoles } from './consoles.ts';
import { countries } from './countries.ts';
import { desks } from './desks.ts';
import { eastern } from './eastern.ts';
import { forms } from './forms.ts';
import { homes } from './homes.ts';
import type { Layout } from './layout.ts';
import { results } from './results.ts';
import { shops } from './shops.ts';
import { snares } from './snares.ts';
import { stalls } from './stalls.ts';
import { western } from './western.ts';
import { years } from './years.ts';

/** Every layout there is. */
export const layouts: readonly Layout[] = [
  ...amazon,
  ...consoles,
  ...countries,
  ...desks,
  ...eastern,
  ...forms,
  ...homes,
  ...results,
  ...shops,
  ...snares,
  ...stalls,
  ...western,
  ...years,
];
