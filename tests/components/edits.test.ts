import { expect, test } from 'vitest';
import { withEdits } from '../../components/data/edits.ts';
import type { Edit } from '../../utils/report.ts';

const title = 'Walnut ★ walnut kernels !!!';
const edit = (span: [number, number], text = '', was = title): Edit => ({ was, span, text });

test.each<[string, Edit[], string | undefined]>([
  ['no edit', [], undefined],
  ['one edit', [edit([23, 27])], 'Walnut ★ walnut kernels'],
  ['two apart, in any order', [edit([23, 27]), edit([7, 9])], 'Walnut walnut kernels'],
  ['of two that touch, the first and longer', [edit([7, 9]), edit([8, 15], 'X')], 'Walnut walnut kernels !!!'],
  ['an edit of another title does not hold', [edit([0, 6], 'Pecan', 'Walnut kernels')], undefined],
  ['an edit that changes nothing', [edit([0, 6], 'Walnut')], undefined],
])('%s', (_, edits, expected) => {
  expect(withEdits(title, edits)).toBe(expected);
});
