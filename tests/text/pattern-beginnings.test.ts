import { expect, test } from 'vitest';
import { beginningsOf, begunOnes, mayBegin } from '../../utils/text/pattern-beginnings.ts';

test.each<[pattern: string, begins: string[]]>([
  ['firewood', ['firewood']],
  ['(?:brad |finish )?nailers?', ['naile', 'brad ', 'finis']],
  ['e book', ['e book']],
  ['e-?books?', ['e boo', 'ebook']],
  ['[1-3]段', ['0段']],
  ['(?<!鱼)墨汁', ['墨汁']],
  ['смес[ьи] сухая', ['смесь', 'смеси']],
  ['st?ep', ['step', 'sep']],
  ['молочн\\p{L}+ смесь', ['молоч']],
  ['*pilz', ['']],
  ['\\d{1,2} ?%', ['0 %', '0%']],
  ['\\d+ drawers', ['0 dra']],
  ['1?\\d\\d-?w', ['0 w', '0w']],
  ['(?<=^|,)minus \\d', ['minus']],
  ['(?:very )*good', ['very ', '']],
  ['(?:ab){2}c', ['ab']],
  ['[\\p{L}-]*sets?', ['']],
  ['no\\.1', ['no']],
])('%s begins with %j', (pattern, begins) => {
  expect(beginningsOf(pattern).sort()).toEqual([...begins].sort());
});

test('where words stand apart a phrase begins with a word, elsewhere anywhere; one of any letters is always likely', () => {
  expect(mayBegin([['wood'], ['oil']])('plywood and oil')).toEqual([1]);
  expect(mayBegin([], [['墨汁'], ['薪']])('书法墨汁')).toEqual([0]);
  expect(mayBegin([['']])('anything')).toEqual([0]);
  expect(mayBegin([['oi'], ['foil']], [['woo', 'ply']])('plywood, foil·oi')).toEqual([0, 1]);
  expect(mayBegin([beginningsOf('5 ?g'), beginningsOf('e book')])('x15g, e-book')).toEqual([0, 1]);
});

test('what is added later is found as well, and numbers come in order', () => {
  const begun = begunOnes();
  begun.add(7, ['oil'], false);
  expect(begun.within('wood oil')).toEqual([7]);
  begun.add(3, ['wood', 'oil'], false);
  begun.add(9, ['oo'], true);
  expect(begun.within('wood oil')).toEqual([3, 7, 9]);
});
