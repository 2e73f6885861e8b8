import type { InAll } from '../source.ts';
import { shared } from './shared.ts';
import { written } from './written.ts';

// Every surface says what a paper is called, and most of them nothing else of the law: the build puts this answer into them.

/** What each requirement is called, by its id. */
export const requirementNames: Readonly<Record<string, InAll>> = Object.fromEntries(
  [...written.flatMap(({ requirements }) => requirements), ...shared].map(({ id, name }) => [id, name]),
);
