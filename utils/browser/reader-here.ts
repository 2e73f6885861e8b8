import type { PageReading } from '../reading.ts';

/** What a marketplace's reader offers to the content script beside it, in the extension's own world of the page. */
export interface Reader {
  read(): PageReading | 'waiting';
  /** The element that shows a field, to point at. */
  locate(field: string): Element | undefined;
}

const worlds = globalThis as { crossbillReader?: Reader };

/** The reader of this page, once it has been injected. */
export const readerHere = (): Reader | undefined => worlds.crossbillReader;

export const putReader = (reader: Reader): void => {
  worlds.crossbillReader = reader;
};
