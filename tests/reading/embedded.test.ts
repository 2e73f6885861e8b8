import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, balanced, parseLoose, stateAfter, valueAfter } from '../../utils/reading/data/embedded.ts';
import { openPage } from '../page.ts';

describe('a value that stands after words in a script', () => {
  test.each<[string, string, unknown]>([
    ['window.__STATE__ = {"a":[1,{"b":"}"}]};more()', '__STATE__', { a: [1, { b: '}' }] }],
    ['window["__STATE__"] = {"a":1}', '__STATE__', { a: 1 }],
    ["'colorImages': { 'initial': [1,2] }", "'initial'", [1, 2]],
    ['x = {"key":[{"id":7}]}', '"key"', [{ id: 7 }]],
    // Words that stand in a text first, then before their value.
    ['log("__STATE__ missing"); window.__STATE__={"a":2}', '__STATE__', { a: 2 }],
    ['a={"quote":"\\"}{"}', 'a', { quote: '"}{' }],
    ['window.runParams = {\n };', 'runParams', {}],
    // Program is not run, and what is no JSON is no value.
    ['window.__STATE__ = function(){ return {a:1} }', '__STATE__', undefined],
    ['window.__STATE__ = {a:1}', '__STATE__', undefined],
    ['window.__STATE__ = {"a":1', '__STATE__', undefined],
    ['nothing here', '__STATE__', undefined],
  ])('%s', (script, words, expected) => expect(valueAfter(script, words)).toEqual(expected));

  test('is found again whatever it is and whatever stands around it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, noise) => {
        const whole = { value };
        const script = `${noise.replaceAll('MARK', '')};window.MARK = ${JSON.stringify(whole)};${noise}`;
        expect(valueAfter(script, 'MARK')).toEqual(JSON.parse(JSON.stringify(whole)));
      }),
      { seed: 23, numRuns: 300 },
    );
  });

  test('brackets inside strings do not count', () => expect(balanced('x{"a":"{[\\\\"}y}', 1)).toBe('{"a":"{[\\\\"}'));

  test('is looked for in every script of a page, and in none from elsewhere', () => {
    const page = openPage(
      '<script src="x.js">window.S={"a":0}</script><script>1</script><script>window.S={"a":1}</script>',
      'https://shop.example/',
    );
    expect(stateAfter(page, 'window.S')).toEqual({ a: 1 });
  });
});

describe('JSON as pages write it', () => {
  test.each<[string, string, unknown]>([
    ['line breaks inside a text', '{"a":"b\nc\td"}', { a: 'b c d' }],
    ['a comment of markup round it', '<!-- {"a":1} -->', { a: 1 }],
    ['a section of markup round it', '/*<![CDATA[*/ {"a":1} /*]]>*/', { a: 1 }],
    ['a comma too many', '{"a":[1,2,],}', { a: [1, 2] }],
    ['a semicolon behind it', '{"a":1};', { a: 1 }],
    ['no JSON', 'var a = 1', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, text, expected) => expect(parseLoose(text)).toEqual(expected));
});

describe('a way into a value', () => {
  const hostile: unknown = JSON.parse('{"__proto__":{"price":"1"},"a":{"b":[{"c":1}]},"constructor":"x"}');
  test('goes by own keys', () => expect(at(hostile, 'a', 'b', 0, 'c')).toBe(1));
  test('meets nothing inherited', () => {
    expect(at({}, 'toString')).toBeUndefined();
    expect(at({}, '__proto__')).toBeUndefined();
    expect(at([], 'map')).toBeUndefined();
    expect(at('text', 'length')).toBeUndefined();
    expect(at(null, 'a')).toBeUndefined();
    expect(({} as { price?: string }).price).toBeUndefined();
  });
});

test('scripts of millions of characters, and of nothing but brackets, end', () => {
  expect(valueAfter(`MARK = ${'{"a":'.repeat(200_000)}`, 'MARK')).toBeUndefined();
  expect(valueAfter('MARK = {"a":"'.repeat(100_000), 'MARK')).toBeUndefined();
  expect(valueAfter('"'.repeat(5_000_000), 'MARK')).toBeUndefined();
  expect(parseLoose('{'.repeat(1_000_000))).toBeUndefined();
});
