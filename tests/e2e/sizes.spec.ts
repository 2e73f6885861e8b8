import { readdirSync, readFileSync } from 'node:fs';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { packedSize } from '../packed-size.ts';
import { expect, test } from './extension.ts';

// Every page of a marketplace pays for what is put into it. Bytes, gzipped. What buyers see is read by more ways than a console.
const MOST = { shop: 54_500, console: 42_900, watch: 5000 };
const mostOf = (name: string): number =>
  name === 'watch.js' ? MOST.watch : name.endsWith('-shop.js') ? MOST.shop : MOST.console;

test('what a page of a marketplace gets is small', async ({ extension }) => {
  const sizes = readdirSync(extension)
    .filter((name) => /^(?:reader-.*|watch)\.js$/.test(name))
    .map((name) => ({ name, size: packedSize(readFileSync(`${extension}/${name}`)) }));
  expect(sizes).toHaveLength(marketplaces.length * 2 + 1);
  expect(sizes.filter(({ name, size }) => size > mostOf(name))).toEqual([]);
});
