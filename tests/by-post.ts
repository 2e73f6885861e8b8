import { expect, vi } from 'vitest';
import { questionSchema } from '../utils/browser/questions.ts';
import type { MarketplaceId } from '../utils/ids.ts';
import { marketplaces } from '../utils/marketplaces/index.ts';
import type { ReaderPart } from '../utils/marketplaces/marketplace.ts';
import { answerTo, type Question } from '../utils/reading/dictionary.ts';
import type { PageReading } from '../utils/reading.ts';

/** A page like any other is understood after so many readings: its headers are asked, what its first rows say, what its others do, and then it is read. */
const READINGS_MAX = 5;

/**
 * Readers as they stand in people's pages: they know no words and ask for them, from nothing, whenever they are called; what each reading asks goes to `asked`. All modules they are made of are loaded anew, so one call serves a whole file of tests.
 */
export async function readersByPost() {
  vi.resetModules();
  const post = await import('../utils/reading/dictionary-by-post.ts');
  vi.doMock('../utils/reading/dictionary.ts', () => post);
  vi.doMock('../utils/text/value-words.ts', () => import('../utils/reading/value-words-by-post.ts'));
  vi.doMock('../utils/reading/currency-of-host.ts', () => import('../utils/reading/currency-of-host-by-post.ts'));
  vi.doMock('../utils/text/currencies.ts', () => import('../utils/reading/currencies-by-post.ts'));
  const { readersOfPart } = await import('../utils/marketplaces/readers.ts');
  const { readPage } = await import('../utils/read-page.ts');
  const { wallOf } = await import('../utils/reading/walls.ts');
  vi.doUnmock('../utils/reading/dictionary.ts');
  vi.doUnmock('../utils/text/value-words.ts');
  vi.doUnmock('../utils/text/currencies.ts');
  vi.doUnmock('../utils/reading/currency-of-host.ts');

  return (
    page: Document,
    at: URL,
    id: MarketplaceId,
    part: ReaderPart,
    now: number,
    asked: Question[][] = [],
  ): PageReading | 'waiting' => {
    const tools = {
      readers: readersOfPart(id, part),
      marketplaces,
      wall: wallOf,
      now,
      clock: () => 0,
      budget: 1000,
    };
    post.forget();
    for (let readings = 1; ; readings += 1) {
      post.beginAnew();
      const reading = readPage(page, at, tools);
      const questions = post.openQuestions();
      if (questions.length === 0) return reading;
      expect(readings).toBeLessThan(READINGS_MAX);
      asked.push(questions);
      // As they are sent, and as they arrive.
      const sent = questionSchema.array().parse(JSON.parse(JSON.stringify(questions)));
      post.learn(questions, JSON.parse(JSON.stringify(sent.map(answerTo))));
    }
  };
}
