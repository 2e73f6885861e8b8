import { expect, test } from 'vitest';
import { charsetOf, decoded, encoded } from '../../utils/text/charset.ts';

test.each([
  ['ru', 'Стол обеденный, «ё» — 5 м³', 32],
  ['th-traits', 'ไร้สาย', 6],
  ['zh', '核桃仁 500克 ³ €', 30],
  ['ja', 'ちゅ〜る ちゅーる 𠮷', 40],
  ['ko', '호두살 똠 뷁', 22],
  ['vi', 'óc chó', 8],
])('what is written in %s comes out of its encoding as it was put in: %s', (language, text, most) => {
  const bytes = encoded(text, charsetOf(language));
  expect(bytes.length).toBeLessThanOrEqual(most);
  expect(decoded(bytes, charsetOf(language))).toBe(text);
});
