import type { InAll } from '../source.ts';
import { shared } from './shared.ts';
import { written } from './written.ts';

// The build works this file out and puts its answer into our pages (`wxt.config.ts`).

/** What each requirement is called. */
export const nameRows: readonly ({ id: string } & InAll)[] = [
  ...written.flatMap(({ requirements }) => requirements),
  ...shared,
].map(({ id, name }) => ({ id, ...name }));
