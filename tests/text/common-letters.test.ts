import { expect, test } from 'vitest';
import { inCommonLetters, isOfCommonLetters } from '../../utils/text/common-letters.ts';

test('of a text of common letters a pattern in them finds what the whole pattern finds, at every letter there is', () => {
  const whole = /^\p{L}$/u;
  const common = new RegExp(inCommonLetters(whole.source), 'u');
  const differ: string[] = [];
  for (let code = 0; code < 0x20000; code += 1) {
    const letter = String.fromCodePoint(code);
    if (isOfCommonLetters(letter) && whole.test(letter) !== common.test(letter)) differ.push(code.toString(16));
  }
  expect(differ).toEqual([]);
});

test.each([
  ['Tee “Größe” №5 – ёлка ☕️ ½ × 2 🙂', true],
  ['蜂蜜 はちみつ 꿀 عسل शहद น้ำผึ้ง mật ong', true],
  ['μέλι', false],
  ['𝐇𝐨𝐧𝐞𝐲', false],
])('%s: %s', (text, isCommon) => {
  expect(isOfCommonLetters(text)).toBe(isCommon);
});

test.each([
  ['(?<!\\p{L})tea(?![\\p{L}\\d-])', 'tea', 'teas', 'tea5', 'чайtea'],
  ['\\[\\p{L}\\]', '[a]', '[1]', 'a'],
  ['[^\\p{L}\\]]', '1', 'a', ']'],
  ['\\p{Lu}\\p{L}*', 'Tea', 'tea'],
])('%s stays what it is beside its letters', (source, ...texts) => {
  const [whole, common] = [new RegExp(source, 'u'), new RegExp(inCommonLetters(source), 'u')];
  expect(texts.map((text) => common.exec(text)?.[0])).toEqual(texts.map((text) => whole.exec(text)?.[0]));
});
