import type { PageReader, ReadContext } from '../../marketplaces/marketplace.ts';
import { metricsReader } from '../console.ts';
import { ofHeaded } from '../tables/headed-one.ts';
import { anyShape, isOpen, ofNumbers } from './any-console.ts';
import { bareContext } from './bare-context.ts';

const numbers = metricsReader({
  id: 'any/metrics',
  trial: true,
  at: () => false,
  shape: anyShape,
  one: ofHeaded,
  period: {},
});

const read = (page: Document, context: ReadContext) => ofHeaded.read(page, context, anyShape, codeAt(context.url), {});
const codeAt = (url: URL): string => ofHeaded.at(url) ?? '';

/**
 * The numbers of one listing in any console: the address is of numbers and names it, the head of the page shows the same code beside
 * its name, and boxes under the names of numbers hold several of them.
 */
export const anyNumbers: PageReader = {
  ...numbers,
  matches(url, page) {
    const code = codeAt(url);
    if (!code || !isOpen(url) || !ofNumbers.test(url.pathname + url.hash) || !isShown(page, code)) return false;
    const reading = read(page, bareContext(url));
    return (
      'listings' in reading &&
      reading.listings.some(({ title, metrics }) => title !== undefined && Object.keys(metrics ?? {}).length > 1)
    );
  },
  read: (page, context) => read(page, context),
};

/** Whether the page shows a code: one that only its address names may be of anything. */
const isShown = (page: Document, code: string): boolean =>
  (page.body.textContent ?? '').slice(0, TEXT_LIMIT).includes(code);
const TEXT_LIMIT = 500_000;
