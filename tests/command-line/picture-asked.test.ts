import { expect, test } from 'vitest';
import { marketplaceMeant } from '../../utils/command-line/picture-asked.mjs';

const all = ['amazon', 'aliexpress', 'alibaba', 'tiktok-shop', 'mercado-libre', 'google-merchant-center'];

test.each([
  ['amazon', 'amazon'],
  ['tiktok', 'tiktok-shop'],
  ['Mercadolibre', 'mercado-libre'],
  ['google', 'google-merchant-center'],
])('%s means %s', (name, id) => {
  expect(marketplaceMeant(name, all)).toBe(id);
});

test.each(['ali', '', '-', 'amazonas'])('"%s" means none or several: the marketplaces are named', (name) => {
  expect(() => marketplaceMeant(name, all)).toThrow(/There are: amazon, aliexpress/);
});
