import type { InAll } from '../source.ts';
import { nameRows } from './name-rows.ts';

// Every surface says what a paper is called, and most of them nothing else of the law.

/** What each requirement is called, by its id. */
export const requirementNames: Readonly<Record<string, InAll>> = Object.fromEntries(
  nameRows.map(({ id, ...name }) => [id, name]),
);
