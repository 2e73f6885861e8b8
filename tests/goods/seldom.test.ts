import { expect, test } from 'vitest';
import { seldom } from '../../utils/goods/phrases/seldom.ts';
import { plain } from './plain.ts';
import { traps } from './traps.ts';

const titles = [
  ...[plain, traps].flatMap((set) =>
    Object.values(set).flatMap((text) =>
      text
        .trim()
        .split('\n')
        .map((line) => line.slice(line.indexOf('|') + 2)),
    ),
  ),
  'KURKUMA İÇECEĞİ 300 G',
  'Οξύμελι 250 ml',
  '𝐇𝐨𝐧𝐞𝐲 250 g',
  'Straſſe 5 µg',
  '',
];

test.each([
  /(?<!\p{L})(?:honey|honig|miel|mel|miele|мёд|мед)(?!\p{L})|蜂蜜|はちみつ|꿀/iu,
  /(?<!\p{L})(?:walnut|nuss|noix)\p{L}*/iu,
  /(?<![\p{L}\d])\d{2,4}\s?(?:pages|seiten)/iu,
  /(?:\d+[.,])?\d+\s?(?:ml|cl|l|мл|л|毫升)(?![\p{L}\p{N}])/iu,
  /(?<who>kids|kinder|enfants)/iu,
  /(?<!\p{L})(?:\p{L}+ )?oil|öle?(?!\p{L})/iu,
  /^(?:a|the|der|die|das)\s/iu,
  /[([{|](?:pack|set)/iu,
  /\(\d+|\|/u,
  /^The(?: \p{Lu}\p{L}+)/u,
  /USB|LED/,
  /[A-Z]{2,}\d/i,
  /стра[sſ]?|stras/iu,
])('%s finds in titles what it finds', (pattern) => {
  const quick = seldom(pattern);
  for (const title of titles) {
    const [found, expected] = [quick.exec(title), pattern.exec(title)];
    expect([found?.[0], found?.index, found?.groups]).toEqual([expected?.[0], expected?.index, expected?.groups]);
    expect(quick.test(title)).toBe(pattern.test(title));
  }
});
