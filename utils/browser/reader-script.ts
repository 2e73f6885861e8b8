import type { Marketplace, PageReader, ReaderPart } from '../marketplaces/marketplace.ts';
import { readInSlices } from '../read-page.ts';
import type { Question } from '../reading/dictionary.ts';
import { beginAnew, learn, openQuestions } from '../reading/dictionary-by-post.ts';
import { wallOf } from '../reading/walls.ts';
import { type Ask, putReader, type Read } from './reader-here.ts';

/**
 * Milliseconds after which a page is let go on, and the main thread one reading may take in all. What cannot be interrupted (to
 * find the tables of a long page) comes on top, and together they must stay below the 50 that people feel.
 */
const SLICE = 16;
const BUDGET = 3000;
/** Milliseconds of a reading in one go. */
const AT_ONCE = 150;

/** A page whose words go on leading to new words after so many readings is not understood. */
const ROUNDS = 8;
/** Questions sent at once. */
const AT_A_TIME = 500;

/**
 * Offers a marketplace's readers to its content script. They come in a file of their own, injected only into pages that may
 * show listings, so that every other page of the marketplace carries the few kilobytes of the content script and no more.
 */
export function offerReader(marketplace: Marketplace, part: ReaderPart, readers: readonly PageReader[]): void {
  putReader(part, {
    async read(moved, patient, ask) {
      let took = 0;
      for (let round = 0; round < ROUNDS; round++) {
        beginAnew();
        const read = await inTurns(readers, marketplace, moved, patient);
        took += read.took;
        const questions = openQuestions();
        if (read.reading === 'torn' || questions.length === 0) return { reading: read.reading, took };
        if (!(await answered(questions, ask))) break;
      }
      return { reading: 'torn', took };
    },
    locate(field) {
      const url = new URL(location.href);
      const reader = readers.find((one) => one.locate && one.matches(url, document));
      return reader?.locate?.(document, field) ?? undefined;
    },
  });
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
  readers: readonly PageReader[],
  marketplace: Marketplace,
  moved: () => boolean,
  patient: boolean,
): Promise<Read> {
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
}

/** Lets the page have its turn. */
const turn = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));
