import { expect, test } from 'vitest';
import { fieldOfLabel, meaningOf } from '../../utils/reading/lexicon/index.ts';
import { readPeriod, readRelativePeriod } from '../../utils/text/dates.ts';
import { lengthIn, reach } from '../../utils/text/measure.ts';
import { readPrice } from '../../utils/text/money.ts';
import { fold, squeeze } from '../../utils/text/normal.ts';
import { readCount, readNamedCount, readNumber, readRating, readShare } from '../../utils/text/numbers.ts';
import { findPhrases } from '../../utils/text/words.ts';

const SIZE = 50_000;
const of = (unit: string, end = '') => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE - end.length) + end;

/** Texts built to make a backtracking expression go back: each repeats what some expression repeats, and ends otherwise. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['digits', of('1')],
  ['digits and a letter', of('1', 'x')],
  ['grouped digits', of('1,')],
  ['digits and spaces', of('1 ', 'x')],
  ['points', of('.', 'x')],
  ['spaces', of(' ', 'x')],
  ['no-break spaces', of('\u00a0', 'x')],
  ['dashes', of('-', 'x')],
  ['line breaks', of('\n', 'x')],
  ['line breaks and digits', of('1\n')],
  ['brackets', of('(')],
  ['closed brackets', of('()', 'x')],
  ['square brackets', of('[a|')],
  ['letters', of('a', '!')],
  ['words', of('price ', '!')],
  ['zero-width', of('\u200b', 'x')],
  ['joiners', of('\u200d', 'x')],
  ['direction marks', of('\u202e', 'x')],
  ['combining marks', of('\u0301', 'x')],
  ['a letter and combining marks', `a${of('\u0301')}`],
  ['Han', of('商品')],
  ['katakana', of('ナ')],
  ['Thai', of('สินค้า')],
  ['emoji families', of('👩‍👩‍👧')],
  ['half pairs', of('\ud83d')],
  ['colons', of('a:')],
  ['slashes', of('a/')],
  ['currency signs', of('$€', '1')],
  ['percent signs', of('%', '1')],
  ['dates', of('2026-11-01 ')],
  ['dates with points', of('1.1.')],
  ['month names', of('nov ')],
  ['arrows', of('↑↓')],
  ['one letter that becomes eighteen', of('\ufdfa')],
  ['sort words', of('sort ascending ')],
  ['equals', of('=')],
  ['percent of total', of('(%)')],
];

const functions: readonly (readonly [name: string, call: (text: string) => unknown])[] = [
  ['squeeze', (text) => squeeze(text)],
  ['fold', fold],
  ['readNumber', (text) => readNumber(text)],
  ['readCount', (text) => readCount(text)],
  ['readShare', (text) => readShare(text)],
  ['readNamedCount', (text) => readNamedCount(text)],
  ['readRating', readRating],
  ['readPrice', (text) => readPrice(text)],
  ['readPeriod', (text) => readPeriod(text)],
  ['readRelativePeriod', (text) => readRelativePeriod(text, { today: '2026-11-24', includesToday: false })],
  ['findPhrases', (text) => findPhrases(text, ['a*', 'price', '商品', 'ナ', 'สินค้า', '1', 'nov nov*'])],
  ['lengthIn', (text) => lengthIn(text, 'bytes')],
  ['reach', (text) => reach(text, 100, 'characters')],
  ['meaningOf', (text) => meaningOf(text)],
  ['fieldOfLabel', (text) => fieldOfLabel(text, 'amazon')],
];

// One that goes back over 50,000 characters takes minutes and fails by the time limit; no clock is read.
test.each(functions)(
  '%s comes to an end on every text of 50,000 characters',
  (_, call) => {
    for (const [name, text] of hostile) expect(() => call(text), name).not.toThrow();
  },
  20_000,
);

/** The lengths that pass the readers' own limits are the dangerous ones. */
test.each(functions)(
  '%s comes to an end on every text that is just short enough to be looked at',
  (_, call) => {
    for (const [name, text] of hostile)
      for (const length of [40, 150, 160, 290, 300, 640])
        expect(() => call(text.slice(-length)), `${name} ${length}`).not.toThrow();
  },
  20_000,
);

test('no number, price or period is read from any of them but the ones that are one', () => {
  for (const [name, text] of hostile) {
    expect([name, readNumber(text).kind]).toEqual([name, 'unclear']);
    expect([name, readPrice(text).kind]).toEqual([name, 'unclear']);
    expect([name, readPeriod(text)]).toEqual([name, undefined]);
    expect([name, meaningOf(text)]).toEqual([name, undefined]);
  }
});
