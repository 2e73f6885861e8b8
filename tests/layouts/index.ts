import { amazon } from './amazon.ts';
import { consoles } from './consoles.ts';
import { countries } from './countries.ts';
import { desks } from './desks.ts';
import { eastern } from './eastern.ts';
import { forms } from './forms.ts';
import { homes } from './homes.ts';
import type { Layout } from './layout.ts';
import { results } from './results.ts';
import { rows } from './rows.ts';
import { shops } from './shops.ts';
import { snares } from './snares.ts';
import { stalls } from './stalls.ts';
import { western } from './western.ts';
import { years } from './years.ts';

/** What sellers see. */
export const consoleLayouts: readonly Layout[] = [...consoles, ...desks, ...forms];

/** What buyers see. */
export const shopLayouts: readonly Layout[] = [
  ...amazon,
  ...countries,
  ...eastern,
  ...homes,
  ...results,
  ...rows,
  ...shops,
  ...snares,
  ...stalls,
  ...western,
  ...years,
];
