import type { Marketplace, PageReader, ReaderPart } from '../marketplaces/marketplace.ts';
import { readPage } from '../read-page.ts';
import { wallOf } from '../reading/walls.ts';
import { putReader } from './reader-here.ts';

/** Milliseconds of main thread one reading may take. */
const BUDGET = 150;

/**
 * Offers a marketplace's readers to its content script. They come in a file of their own, injected only into pages that may
 * show listings, so that every other page of the marketplace carries the few kilobytes of the content script and no more.
 */
export function offerReader(marketplace: Marketplace, part: ReaderPart, readers: readonly PageReader[]): void {
  putReader(part, {
    read: () =>
      readPage(document, new URL(location.href), {
        readers,
        marketplaces: [marketplace],
        wall: wallOf,
        now: Date.now(),
        clock: () => performance.now(),
        budget: BUDGET,
      }),
    locate(field) {
      const url = new URL(location.href);
      const reader = readers.find((one) => one.locate && one.matches(url, document));
      return reader?.locate?.(document, field) ?? undefined;
    },
  });
}
