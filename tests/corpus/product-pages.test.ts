import { describe, expect, test } from 'vitest';
import type { SeenListing } from '../../utils/listing.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { pictureName } from '../../utils/picture-name.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import type { PageReading } from '../../utils/reading.ts';
import { addressOfCapture, type Capture, captures, type Expected, isLarge, isThere, openCapture } from './capture.ts';

type Verdict = 'right' | 'absent' | 'wrong';
interface Line {
  capture: Capture;
  field: string;
  verdict: Verdict;
  expected: unknown;
  got: unknown;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** The same picture at any size, on any host of its marketplace. */
const samePicture = (one: string, other: string): boolean =>
  decodeURIComponent(pictureName(one)) === decodeURIComponent(pictureName(other));

function judge<T>(expected: T | null, got: T | undefined | null, same: (a: T, b: T) => boolean): Verdict {
  if (expected === null) return got === undefined || got === null ? 'right' : 'wrong';
  if (got === undefined || got === null) return 'absent';
  return same(expected, got) ? 'right' : 'wrong';
}

function* compare(
  expected: Expected,
  seen: SeenListing | undefined,
): Generator<[field: string, verdict: Verdict, expected: unknown, got: unknown]> {
  const equal = <T>(a: T, b: T) => a === b;
  const fields = {
    title: [expected.title, seen?.title, (a: string, b: string) => squeezed(a) === squeezed(b)],
    id: [expected.item_id, seen?.id, equal],
    price: [expected.price, seen?.price && Number(seen.price.amount), equal],
    image: [expected.main_image, seen?.image, samePicture],
    rating: [expected.rating, seen?.rating, equal],
    reviews: [expected.review_count, seen?.reviews, equal],
  } as const;
  for (const [field, [want, got, same]] of Object.entries(fields)) {
    if (want !== undefined) yield [field, judge<never>(want as never, got as never, same as never), want, got];
  }
  // A currency beside no price is a remark: a listing has no currency of its own.
  if (expected.currency && expected.price !== null)
    yield [
      'currency',
      judge(expected.currency, seen?.price?.currency, equal),
      expected.currency,
      seen?.price?.currency,
    ];
}

function read(capture: Capture): PageReading | 'waiting' {
  const url = addressOfCapture(capture);
  return readPage(openCapture(capture), url, {
    readers: readersAt(url.hostname),
    marketplaces,
    wall: wallOf,
    now: Date.UTC(2026, 10, 23),
    clock: () => 0,
    budget: 1,
  });
}

function check(capture: Capture): Line[] {
  const reading = read(capture);
  const listings = reading === 'waiting' ? [] : reading.listings;
  const line = (field: string, verdict: Verdict, expected: unknown, got: unknown): Line => ({
    capture,
    field,
    verdict,
    expected,
    got,
  });
  if (capture.page_kind.startsWith('blocked')) {
    const state = reading === 'waiting' ? 'waiting' : reading.state;
    return [line('state', state === 'wall' && listings.length === 0 ? 'right' : 'wrong', 'wall', state)];
  }
  const { rows, first_rows: first } = capture.expect;
  if (rows === undefined) return [...compare(capture.expect, listings[0])].map((verdict) => line(...verdict));
  if (rows === null)
    return [
      line(
        'rows',
        listings.length === 0 || listings.every(({ title }) => title === undefined) ? 'right' : 'wrong',
        null,
        listings.length,
      ),
    ];
  return [
    line(
      'rows',
      listings.length === rows ? 'right' : listings.length === 0 ? 'absent' : 'wrong',
      rows,
      listings.length,
    ),
    ...(first ?? []).flatMap((row, index) =>
      [...compare(row, listings[index])].map(([field, ...rest]) => line(`${index}.${field}`, ...rest)),
    ),
  ];
}

const kinds = /^(?:product|search-results|blocked)/;
describe.skipIf(!isThere)('captured product, search and wall pages', () => {
  // The largest, which take most of the time, only where there is time: CROSSBILL_LONG=1.
  const pages = captures.filter(
    (capture) =>
      kinds.test(capture.page_kind) &&
      !capture.file.endsWith('.json') &&
      (process.env.CROSSBILL_LONG === '1' || !isLarge(capture)),
  );
  const lines: Line[] = [];

  test.each(pages.map((page) => [page.file, page] as const))(
    '%s: nothing wrong',
    (_, page) => {
      const found = check(page);
      lines.push(...found);
      expect(
        found
          .filter(({ verdict }) => verdict === 'wrong')
          .map(({ field, expected, got }) => ({ field, expected, got })),
      ).toEqual([]);
    },
    60_000,
  );

  test('at least 99 % right', () => {
    const names = [...new Set(lines.map(({ capture }) => `${capture.marketplace} ${capture.page_kind.split(' ')[0]}`))];
    const count = (these: readonly Line[], verdict: Verdict) => these.filter((one) => one.verdict === verdict).length;
    const table = names.map((name) => {
      const these = lines.filter(({ capture }) => `${capture.marketplace} ${capture.page_kind.split(' ')[0]}` === name);
      return `${name.padEnd(30)} ${String(these.length).padStart(4)} expected ${String(count(these, 'right')).padStart(4)} right ${String(count(these, 'absent')).padStart(3)} absent ${String(count(these, 'wrong')).padStart(3)} wrong`;
    });
    const missed = lines
      .filter(({ verdict }) => verdict !== 'right')
      .map(
        ({ capture, field, verdict, expected, got }) =>
          `  ${verdict} ${capture.file} ${field}: ${JSON.stringify(expected)} / ${JSON.stringify(got)}`,
      );
    console.log([...table, ...missed].join('\n'));
    expect(count(lines, 'right') / lines.length).toBeGreaterThanOrEqual(0.99);
  });
});
