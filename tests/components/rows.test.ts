import { expect, test } from 'vitest';
import { formatIn } from '../../components/stage/format.ts';
import { columnsFor } from '../../components/table/columns.tsx';
import { rowsOf, shownRows, tabSeparated } from '../../components/table/rows.ts';
import { words } from '../../components/words/words.ts';
import type { Database } from '../../utils/browser/database.ts';
import { settingsSchema } from '../../utils/browser/settings-record.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import { NOON } from '../builders.ts';

const known = (id: string, differs: Partial<KnownListing['listing']> = {}, lastSeen = NOON): KnownListing => ({
  key: `amazon/DE//id/${id}`,
  marketplace: 'amazon',
  store: 'DE',
  account: '',
  listing: { marketplace: 'amazon', store: 'DE', id, ...differs },
  sources: {},
  firstSeen: NOON,
  lastSeen,
});
const home = {
  listings: [
    known('A', { title: 'Walnuts', price: { amount: '9.90', currency: 'EUR' }, stock: 3 }),
    known('B', { title: '\u200b=HYPERLINK("x")\tand a tab', price: { amount: '10.10', currency: 'EUR' } }),
    known('C', { title: 'apples', stock: 12 }, NOON + 1),
  ],
  reports: new Map(),
  advice: [],
  whole: true,
};
const asked = { sought: '', verb: 'all', marketplace: '', sort: { by: 'title', down: false } } as const;
const ids = (rows: ReturnType<typeof rowsOf>) => rows.map(({ listing }) => listing.id).join('');

test.each([
  ['by title, whatever the case', { ...asked }, 'BCA'],
  ['by price, the unknown last', { ...asked, sort: { by: 'price', down: false } }, 'ABC'],
  ['by price downwards, the unknown still last', { ...asked, sort: { by: 'price', down: true } }, 'BAC'],
  ['by stock as numbers', { ...asked, sort: { by: 'stock', down: false } }, 'ACB'],
  ['sought in the title', { ...asked, sought: ' WALN ' }, 'A'],
  ['sought by code', { ...asked, sought: 'c' }, 'C'],
  ['of another marketplace', { ...asked, marketplace: 'ozon' }, ''],
] as const)('%s', (_, choice, expected) => {
  expect(ids(shownRows(rowsOf(home), choice))).toBe(expected);
});

test('copied as text parted by tabs, formulas defused, columns never shifted', () => {
  const stage = {
    db: undefined as unknown as Database,
    settings: settingsSchema.parse({ version: 1 }),
    language: 'en' as const,
    words: words.en,
    format: formatIn('en'),
    now: NOON,
    announce: () => undefined,
    toListing: (key: string) => key,
  };
  const lines = tabSeparated(shownRows(rowsOf(home), asked), columnsFor(stage)).split('\n');
  expect(lines).toHaveLength(4);
  expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([9]));
  expect(lines[1]?.startsWith(`'\u200b=HYPERLINK("x") and a tab\t`)).toBe(true);
});
