import { expect, test } from 'vitest';
import { BEGINS, foldedLetters, neededBy } from '../../utils/text/needed-letters.ts';
import { lookAt, seldom } from '../../utils/text/seldom.ts';

test.each<[RegExp, string[] | undefined]>([
  [/milk frothers?/iu, ['milk fr']],
  [/(?<!\p{L})abo(?!\p{L})|abonn/iu, [`${BEGINS}abo`, 'abonn']],
  [
    /(?<!\p{L})(?:with|mit)\s(?:\d\s)?batter/iu,
    [`${BEGINS}with 0 `, `${BEGINS}with ba`, `${BEGINS}mit 0 b`, `${BEGINS}mit bat`],
  ],
  [/\p{L}*handschuhe?/iu, ['handsch']],
  [/(?:\d+[.,])?\d+\s?(?:ml|cl)/u, ['0ml', '0cl', '0 ml', '0 cl']],
  [/(?:ab)+cd/u, ['abcd']],
  [/tre{2,}s/u, ['tre']],
  [/pintur[ao]s?/iu, ['pintura', 'pinturo']],
  [/钻石|[бв]анка/iu, ['钻石', 'банка', 'ванка']],
  [/usb[\s-]?stick/iu, ['usbstic', 'usb sti']],
  // Nothing is said of these: any letter, or none, or looks ahead only.
  [/\p{L}+/u, undefined],
  [/(?:lamp)?/iu, undefined],
  [/(?=.*lamp)(?=.*shade)/iu, undefined],
  [/lamp|\d/iu, undefined],
  [/[^a]/u, undefined],
  [/x*/u, undefined],
])('%s stands only where certain letters are', (pattern, needed) => {
  expect(neededBy(pattern.source)?.toSorted()).toEqual(needed?.toSorted());
});

test('letters that a pattern without case takes for the same are folded to the same', () => {
  const letters: string[] = [];
  for (let code = 1; code < 0x10000; code += 1) {
    const letter = String.fromCharCode(code);
    if (/\p{L}|\p{M}|\p{N}|\p{S}/u.test(letter) && letter.toLowerCase() !== letter.toUpperCase()) letters.push(letter);
  }
  const all = letters.join('');
  const wrong: string[] = [];
  for (const letter of letters)
    for (const [other] of all.matchAll(new RegExp(letter, 'giu')))
      if (foldedLetters(letter) !== foldedLetters(other)) wrong.push(letter + other);
  for (const letter of [...letters, 'İ'])
    if (letter.toLowerCase().length === 1 && foldedLetters(letter) !== foldedLetters(letter.toLowerCase()))
      wrong.push(letter);
  expect(wrong).toEqual([]);
});

const patterns = [
  /milk frothers?|(?<!\p{L})ab[oa](?!\p{L})/iu,
  /(?<![\d.,])\d{2,4}\s?(?:cc|куб)(?!\p{L})/iu,
  /(?<!\p{L})(?:со|с|mit)\s(?:ручк|griff)\p{L}*/iu,
  /茶(?!杯)|ミル(?!ク)|컵/u,
  /(?:USB|type)[\s-]?c/iu,
  /(?<=ohne\s)kabel|l['’]eau/iu,
];
const titles = [
  'Milk-Frother, ABO 3',
  'MILK FROTHERS abonnement',
  'Labor 125 CC мотор 50 КУБ',
  'Doppelgriff mit Griffen, с ручкой',
  '绿茶 500g 茶杯 컵 ミルク ミル',
  'Cable USB\u00a0C, uſb c, type-C TYPEC',
  'ohne Kabel, L’EAU de toilette',
  '',
  'a',
];
test('a pattern finds in a text that was looked at what it finds in any other', () => {
  const found = patterns.map((pattern) => titles.map((title) => pattern.exec(title)?.[0]));
  // Once met by texts looked at before they were known, once by texts looked at after.
  const asked = patterns.map(seldom);
  for (let round = 0; round < 3; round += 1)
    for (const [at, title] of titles.entries()) {
      lookAt(title);
      expect(asked.map((one) => one.exec(title)?.[0])).toEqual(found.map((all) => all[at]));
      expect(asked.map((one) => one.test(title))).toEqual(found.map((all) => all[at] !== undefined));
      for (const other of titles.slice(0, 9)) lookAt(`${other} ${round} ${at}`);
    }
});
