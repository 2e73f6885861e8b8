import type { Marketplace, PageReader, ReaderPart } from '../marketplaces/marketplace.ts';
import { readInSlices } from '../read-page.ts';
import { wallOf } from '../reading/walls.ts';
import { putReader } from './reader-here.ts';

/** Milliseconds for which a page is held at a stretch, and the main thread one reading may take in all. */
const SLICE = 30;
const BUDGET = 3000;
/** Milliseconds of a reading in one go. */
const AT_ONCE = 150;

/**
 * Offers a marketplace's readers to its content script. They come in a file of their own, injected only into pages that may
 * show listings, so that every other page of the marketplace carries the few kilobytes of the content script and no more.
 */
export function offerReader(marketplace: Marketplace, part: ReaderPart, readers: readonly PageReader[]): void {
  putReader(part, {
    async read(moved, patient) {
      // Time in which the page had its turn is not ours.
      let rested = 0;
      const clock = () => performance.now() - rested;
      const begun = clock();
      const work = readInSlices(document, new URL(location.href), {
        readers,
        marketplaces: [marketplace],
        wall: wallOf,
        now: Date.now(),
        clock,
        budget: patient ? BUDGET : AT_ONCE,
        slice: patient ? SLICE : AT_ONCE,
      });
      for (;;) {
        const step = work.next();
        if (step.done) return { reading: step.value, took: clock() - begun };
        const left = performance.now();
        await turn();
        rested += performance.now() - left;
        if (moved()) return { reading: 'torn', took: clock() - begun };
      }
    },
    locate(field) {
      const url = new URL(location.href);
      const reader = readers.find((one) => one.locate && one.matches(url, document));
      return reader?.locate?.(document, field) ?? undefined;
    },
  });
}

/** Lets the page have its turn. */
const turn = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));
