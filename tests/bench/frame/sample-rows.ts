import type { Cell, Column, Take } from '../../../utils/exports/exporter.ts';

/** Fifteen columns as an export of measurements has them: codes, a title, money, numbers, days, a moment. */
export const columns: readonly Column[] = [
  { id: 'marketplace', heading: 'Marketplace', kind: 'text' },
  { id: 'store', heading: 'Store', kind: 'text' },
  { id: 'account', heading: 'Account', kind: 'text' },
  { id: 'id', heading: 'Listing id', kind: 'text' },
  { id: 'sku', heading: 'SKU', kind: 'text' },
  { id: 'title', heading: 'Title', kind: 'text' },
  { id: 'metric', heading: 'Metric', kind: 'text' },
  { id: 'value', heading: 'Value', kind: 'number' },
  { id: 'currency', heading: 'Currency', kind: 'text' },
  { id: 'price', heading: 'Price', kind: 'number' },
  { id: 'share', heading: 'Share', kind: 'number' },
  { id: 'stock', heading: 'Stock', kind: 'number' },
  { id: 'start', heading: 'First day', kind: 'date' },
  { id: 'end', heading: 'Last day', kind: 'date' },
  { id: 'read_at', heading: 'Read at (UTC)', kind: 'moment' },
];

const titles = [
  'Longnan walnut kernels, raw, 1 kg, shelled by hand',
  'Миндаль сушёный, 500 г, без соли и масла',
  '有机核桃仁 1千克 袋装 零食',
  '=HYPERLINK("https://attacker.example","Almonds")',
  'Honey from acacia, 2 x 500 g "cold filled"',
];
const at = Date.UTC(2026, 10, 23, 8);
const two = (value: number) => String(value).padStart(2, '0');

/** A thousand different rows; an export of a million passes them again and again, so that only the writer is measured. */
export const pool: readonly (readonly Cell[])[] = Array.from({ length: 1000 }, (_, i) => [
  { kind: 'text', value: 'amazon' },
  { kind: 'text', value: 'DE' },
  { kind: 'text', value: `account-${i % 7}` },
  { kind: 'text', value: `B0${String(10_000_000 + i * 7919)}` },
  { kind: 'text', value: `SKU-${i % 50}-${i}` },
  { kind: 'text', value: `${titles[i % titles.length]} ${i}` },
  { kind: 'text', value: ['impressions', 'clicks', 'revenue'][i % 3] ?? '' },
  { kind: 'number', value: String(i * 37) },
  i % 3 === 2 ? { kind: 'text', value: 'EUR' } : { kind: 'empty' },
  { kind: 'number', value: `${i}.${two(i % 100)}` },
  { kind: 'number', value: `0.${String(i).padStart(4, '0')}` },
  { kind: 'number', value: String((i % 40) - 5) },
  { kind: 'date', value: `2026-${two((i % 11) + 1)}-${two((i % 28) + 1)}` },
  { kind: 'date', value: `2026-${two((i % 11) + 1)}-28` },
  { kind: 'moment', value: at + i * 61_000 },
]);

const row = (index: number): readonly Cell[] => pool[index % pool.length] ?? [];

/** The rows as a database hands them over: in handfuls, between which the page may breathe. */
export async function* rowsAsRead(count: number): AsyncGenerator<readonly Cell[]> {
  for (let index = 0; index < count; index += 1) {
    if (index % 2000 === 0) await breath();
    yield row(index);
  }
}

/** A turn of the page's own loop. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

export const takeOf = (count: number): Take => ({
  name: 'measurements',
  columns,
  rows: rowsAsRead(count),
  about: { 'Made with': 'Crossbill bench' },
});

/** A file as the extension saves it: every piece handed to the browser at once. */
export async function blobOf(chunks: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const chunk of chunks) parts.push(new Blob([chunk as BlobPart]));
  return new Blob(parts);
}

/** The same rows as plain values, which other libraries take: strings for text and days, numbers for numbers. */
export const plainPool: readonly (readonly (string | number)[])[] = pool.map((cells) =>
  cells.map((cell) => {
    if (cell.kind === 'empty') return '';
    if (cell.kind === 'moment') return new Date(cell.value).toISOString();
    return cell.value;
  }),
);

export const plainRows = (count: number): (string | number)[][] =>
  Array.from({ length: count }, (_, index) => plainPool[index % plainPool.length] as (string | number)[]);
