import { expect, test } from 'vitest';
import { questionSchema } from '../../utils/browser/questions.ts';
import { answerTo } from '../../utils/reading/dictionary.ts';
import * as post from '../../utils/reading/dictionary-by-post.ts';

// That pages are read alike by both dictionaries is seen in marketplaces.test.ts.
test('what has not been answered is asked once, says nothing meanwhile, and holds no reading', () => {
  post.beginAnew();
  expect(post.isSettled()).toBe(true);
  expect(post.dictionary.header('Units sold', 'etsy')).toBeUndefined();
  expect(post.dictionary.header('Units sold', 'etsy')).toBeUndefined();
  expect(post.dictionary.empty('Nothing to show')).toBeUndefined();
  expect(post.isSettled()).toBe(false);
  const questions = post.openQuestions();
  expect(questions).toEqual([
    { ask: 'header', text: 'Units sold', hint: 'etsy' },
    { ask: 'empty', text: 'Nothing to show' },
  ]);
  post.learn(questions, questions.map(answerTo));
  expect(post.isSettled()).toBe(true);
  expect(post.dictionary.header('Units sold', 'etsy')).toEqual({ field: 'units' });
  expect(post.dictionary.empty('Nothing to show')).toBe(true);
  // Another marketplace's word is another question.
  post.dictionary.header('Units sold', 'ebay');
  expect(post.openQuestions()).toHaveLength(1);
  post.beginAnew();
  expect(post.isSettled()).toBe(true);
});

test('a text without end is not asked about', () => {
  post.beginAnew();
  expect(post.dictionary.empty('x'.repeat(post.QUESTION_LIMIT + 1))).toBeUndefined();
  expect(post.isSettled()).toBe(true);
});

test('what a page asked is forgotten before it takes room without end', () => {
  post.forget();
  for (let at = 0; at < 150; at++) {
    const text = `${at} ${'x'.repeat(post.QUESTION_LIMIT - 10)}`;
    post.dictionary.empty(text);
    post.learn(post.openQuestions(), [true]);
    expect(post.dictionary.empty(text)).toBe(true);
    post.beginAnew();
  }
  expect(post.dictionary.empty(`0 ${'x'.repeat(post.QUESTION_LIMIT - 10)}`)).toBeUndefined();
  post.beginAnew();
});

test.each([
  ['a question nobody has', { ask: 'constructor', text: 'Price' }],
  ['a marketplace nobody has', { ask: 'header', text: 'Price', hint: '__proto__' }],
  ['a text without end', { ask: 'header', text: 'x'.repeat(post.QUESTION_LIMIT + 1) }],
  ['no text', { ask: 'period', text: null }],
  ['a day that is none', { ask: 'lastDays', text: '7 days', hint: { today: 'now', includesToday: true } }],
])('%s is refused', (_, question) => {
  expect(questionSchema.safeParse(question).success).toBe(false);
});
