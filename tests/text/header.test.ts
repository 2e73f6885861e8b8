import { expect, test } from 'vitest';
import { foldHeader } from '../../utils/text/header.ts';

test.each([
  ['Views (30 days)Info about view countsSort ascending120 pixels', 'views(30 days)'],
  ['价格 点击升序', '价格'],
  ['Product name: sort by', 'product name'],
  ['Sort ascending', 'sort ascending'],
])('%j is the header %j', (text, header) => {
  expect(foldHeader(text)).toBe(header);
});
