import type { InAll } from '../source.ts';
import { shared } from './shared.ts';
import { written } from './written.ts';

// Half of all that is written of the law, and read by a person only: the build works this file out, and pages fetch its answer
// when somebody asks why (`wxt.config.ts`).

/** What each requirement is and how it is got, by its id. */
export const abouts: Readonly<Record<string, InAll>> = Object.fromEntries(
  [...written.flatMap(({ requirements }) => requirements), ...shared].map(({ id, about }) => [id, about]),
);
