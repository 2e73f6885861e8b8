import type { Marketplace, PageReader, ReaderPart } from '../../marketplaces/marketplace.ts';
import { readInSlices } from '../../read-page.ts';
import { copyOf } from '../../reading/copy.ts';
import type { Question } from '../../reading/dictionary.ts';
import { beginAnew, learn, openQuestions } from '../../reading/dictionary-by-post.ts';
import { wallOf } from '../../reading/walls.ts';
import { type Ask, putReader, type Read } from './reader-here.ts';

/**
 * Milliseconds after which a page is let go on, and the main thread one reading may take in all. What cannot be interrupted (to
 * find the tables of a long page) comes on top, and together they must stay below the 50 that people feel.
 */
const SLICE = 16;
const BUDGET = 3000;

/** A page whose words go on leading to new words after so many readings is not understood. */
const ROUNDS = 9;
/** Questions sent at once. */
const AT_A_TIME = 500;

/**
 * Offers a marketplace's readers to its content script. They come in a file of their own, injected only into pages that may
 * show listings, so that every other page of the marketplace carries the few kilobytes of the content script and no more.
 */
export function offerReader(marketplace: Marketplace, part: ReaderPart, readers: readonly PageReader[]): void {
  putReader(part, {
    async read(restless, moved, ask) {
      const begun = performance.now();
      const copy = restless ? copyOf(document) : undefined;
      const copying = performance.now() - begun;
      const read = await (copy ? understood(copy, () => false, ask) : understood(document, moved, ask));
      return { ...read, took: read.took + copying };
    },
    locate(field) {
      const url = new URL(location.href);
      const reader = readers.find((one) => one.locate && one.matches(url, document));
      return reader?.locate?.(document, field) ?? undefined;
    },
  });

  /** Reads a page until it asks for no more words; 'torn' where it changes under a reading, or nobody answers. */
  async function understood(page: Document, moved: () => boolean, ask: Ask): Promise<Read> {
    let took = 0;
    for (let round = 0; round < ROUNDS; round++) {
      beginAnew();
      const read = await inTurns(page, readers, marketplace, moved);
      took += read.took;
      const questions = openQuestions();
      if (read.reading === 'torn' || questions.length === 0) return { reading: read.reading, took };
      if (!(await answered(questions, ask)) || moved()) break;
    }
    return { reading: 'torn', took };
  }
}

/** Whether all questions were answered. */
async function answered(questions: Question[], ask: Ask): Promise<boolean> {
  for (let at = 0; at < questions.length; at += AT_A_TIME) {
    const some = questions.slice(at, at + AT_A_TIME);
    const answers = await ask(some);
    if (!answers) return false;
    learn(some, answers);
  }
  return true;
}

/** Reads the page by what is known of words by now. */
async function inTurns(
  page: Document,
  readers: readonly PageReader[],
  marketplace: Marketplace,
  moved: () => boolean,
): Promise<Read> {
  // Time in which the page had its turn is not ours.
  let rested = 0;
  const clock = () => performance.now() - rested;
  const begun = clock();
  const work = readInSlices(page, new URL(page.URL), {
    readers,
    marketplaces: [marketplace],
    wall: wallOf,
    now: Date.now(),
    clock,
    budget: BUDGET,
    slice: SLICE,
  });
  for (;;) {
    const step = work.next();
    if (step.done) return { reading: step.value, took: clock() - begun };
    const left = performance.now();
    await turn();
    rested += performance.now() - left;
    if (moved()) return { reading: 'torn', took: clock() - begun };
  }
}

/** Lets the page have its turn. */
const turn = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));
