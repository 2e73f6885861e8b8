import { type ReaderPart, readerParts } from '../../marketplaces/marketplace.ts';
import type { Question } from '../../reading/dictionary.ts';
import type { PageReading } from '../../reading.ts';

/** Asks what words mean: an answer for each question, in their order; undefined where nobody answers. */
export type Ask = (questions: Question[]) => Promise<unknown[] | undefined>;

export interface Read {
  reading: PageReading | 'waiting' | 'torn';
  took: number;
}

/** What a script of readers offers to the content script beside it, in the extension's own world of the page. */
export interface Reader {
  /**
   * Reads the page in slices, and holds the page in none of them for long. `restless`: the page changes all the time, so a copy of
   * it is read, taken at one moment. `moved`: whether the page has changed since; a reading the page changed under is 'torn',
   * and nothing of it is told. `ask`: what words mean, of which the readers know none themselves; where nobody answers, the
   * reading is 'torn' too. `took`: milliseconds of main thread.
   */
  read(restless: boolean, moved: () => boolean, ask: Ask): Promise<Read>;
  /** The element that shows a field, to point at. */
  locate(field: string): Element | undefined;
}

const worlds = globalThis as { crossbillReaders?: Partial<Record<ReaderPart, Reader>> };

/** The reader of a part of the marketplace, once it has been injected. */
export const readerHere = (part: ReaderPart): Reader | undefined => worlds.crossbillReaders?.[part];

/** The parts whose readers are here. */
export const partsHere = (): ReaderPart[] => readerParts.filter((part) => readerHere(part));

/** Leaves a reader in this page for the script that asked for it. */
export const putReader = (part: ReaderPart, reader: Reader): void => {
  worlds.crossbillReaders = { ...worlds.crossbillReaders, [part]: reader };
};
