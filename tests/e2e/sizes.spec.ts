import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { expect, test } from './extension.ts';

// Every page of a marketplace pays for what is put into it. Bytes, gzipped.
const READERS_MAX = 30_000;
const WATCH_MAX = 5000;

test('what a page of a marketplace gets is small', async ({ extension }) => {
  const sizes = readdirSync(extension)
    .filter((name) => /^(?:reader-.*|watch)\.js$/.test(name))
    .map((name) => ({ name, size: gzipSync(readFileSync(`${extension}/${name}`), { level: 9 }).length }));
  expect(sizes).toHaveLength(marketplaces.length * 2 + 1);
  expect(sizes.filter(({ name, size }) => size > (name === 'watch.js' ? WATCH_MAX : READERS_MAX))).toEqual([]);
});
