import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { lookUpQuickly } from '../selectors.ts';

/** Captured pages lie beside the project, where they lie at all. */
export const shared = join(import.meta.dirname, '../../../shared/pages');
export const isThere = existsSync(join(shared, 'MANIFEST.json'));

export interface Expected {
  title?: string | null;
  item_id?: string | null;
  price?: number | null;
  currency?: string | null;
  price_text?: string | null;
  main_image?: string | null;
  rating?: number | null;
  review_count?: number | null;
  rows?: number | null;
  first_rows?: Expected[];
  listing?: null;
}
export interface Capture {
  file: string;
  marketplace: string;
  page_kind: string;
  bytes: number;
  language: string;
  url_if_known: string | null;
  expect: Expected;
}
export const captures: readonly Capture[] = isThere
  ? JSON.parse(readFileSync(join(shared, 'MANIFEST.json'), 'utf8'))
  : [];

/** Whether a page is one of those that take a second and more to open in a test's document. */
export const isLarge = ({ bytes }: Capture): boolean => bytes > 850_000;

/** Where a page is taken to stand when nobody knows its address: its marketplace's home. */
const homes: Record<string, string> = {
  amazon: 'https://www.amazon.com/',
  ozon: 'https://www.ozon.ru/',
  walmart: 'https://www.walmart.com/',
  aliexpress: 'https://www.aliexpress.com/',
  wildberries: 'https://www.wildberries.ru/',
  temu: 'https://agentseller.temu.com/',
};

export const addressOfCapture = ({ url_if_known, marketplace }: Capture): URL =>
  new URL(/^https?:\S+/.exec(url_if_known ?? '')?.[0] ?? homes[marketplace] ?? 'https://example.com/');

/** The page as a document standing at its address. */
export function openCapture(capture: Capture): Document {
  const bytes = readFileSync(join(shared, capture.file));
  const raw = capture.file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const charset =
    /<meta[^>]{0,80}charset=["']?([\w-]+)/i.exec(raw.subarray(0, 300_000).toString('latin1'))?.[1] ?? 'utf-8';
  const text = new TextDecoder(charset).decode(raw);
  const { window } = new JSDOM(text, { url: addressOfCapture(capture).href, virtualConsole: new VirtualConsole() });
  lookUpQuickly(window);
  return window.document;
}
