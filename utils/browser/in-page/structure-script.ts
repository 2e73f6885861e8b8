import { structureOf } from '../../reading/structure.ts';

/** How the page is built, without a word of it; what it returns is the result of the injection. */
export const describePage = (): string => structureOf(document);
