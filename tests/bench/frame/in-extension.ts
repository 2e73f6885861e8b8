import { readerHere } from '../../../utils/browser/in-page/reader-here.ts';
import { offerReader } from '../../../utils/browser/in-page/reader-script.ts';
import { type ReaderPart, readerParts } from '../../../utils/marketplaces/marketplace.ts';
import { answerTo, type Question } from '../../../utils/reading/dictionary.ts';
import type { Sample } from './bench.ts';
import type { Site } from './consoles.ts';

/**
 * Reads this very page as the extension does: in slices, words asked for and answered elsewhere, the page read again with what was
 * answered. `ms`: milliseconds of main thread; `longest`: for which the page was held at a stretch. `again`: the same for the next
 * reading of a page in which nothing has changed. The time in which words are answered is the background's, and not counted.
 */
export async function readInExtension(
  { marketplace, readers }: Site,
  part: ReaderPart = readerParts[0],
): Promise<Sample> {
  offerReader(marketplace, part, readers);
  const first = await readOnce(part);
  const again = await readOnce(part);
  return { ...first, again: again.ms, 'again longest': again.longest };
}

async function readOnce(part: ReaderPart) {
  const slices: number[] = [];
  let asked = 0;
  let begun = 0;
  const letGo = async (meanwhile: () => void) => {
    slices.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve));
    meanwhile();
    begun = performance.now();
  };
  // Where a reader lets the page go on, it asks the browser for its next turn.
  Object.assign(globalThis, { scheduler: { yield: () => letGo(() => undefined) } });
  const ask = async (questions: Question[]) => {
    let answers: unknown[] = [];
    await letGo(() => {
      answers = questions.map(answerTo);
    });
    asked += questions.length;
    return answers;
  };
  begun = performance.now();
  const read = await readerHere(part)?.read(false, () => false, ask);
  slices.push(performance.now() - begun);
  const reading = read?.reading;
  if (typeof reading !== 'object' || reading.listings.length === 0)
    throw new Error(`${location.href}: ${typeof reading === 'object' ? reading.state : reading}, nothing to measure`);
  const ms = slices.reduce((sum, slice) => sum + slice, 0);
  return { ms, longest: Math.max(...slices), asked, listings: reading.listings.length };
}
