import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrice } from '../../utils/text/money.ts';
import { readCount, readNumber, readShare } from '../../utils/text/numbers.ts';

/** As many ways of writing numbers as the browser knows: digits, groups by three and by two, spaces, points, marks of direction. */
const locales = [
  'en-US',
  'en-GB',
  'en-IN',
  'en-ZA',
  'en-CA',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CA',
  'fr-CH',
  'es-ES',
  'es-MX',
  'es-AR',
  'es-CL',
  'es-CO',
  'pt-BR',
  'pt-PT',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'cs-CZ',
  'hu-HU',
  'ro-RO',
  'bg-BG',
  'hr-HR',
  'ru-RU',
  'uk-UA',
  'kk-KZ',
  'ka-GE',
  'tr-TR',
  'sv-SE',
  'nb-NO',
  'da-DK',
  'fi-FI',
  'et-EE',
  'lv-LV',
  'zh-CN',
  'zh-TW',
  'ja-JP',
  'ko-KR',
  'th-TH',
  'th-TH-u-nu-thai',
  'vi-VN',
  'id-ID',
  'ms-MY',
  'fil-PH',
  'hi-IN',
  'hi-IN-u-nu-deva',
  'mr-IN',
  'bn-BD',
  'ar-EG',
  'ar-SA',
  'ar-AE',
  'fa-IR',
  'he-IL',
  'my-MM',
] as const;
const currencies = [
  'USD',
  'EUR',
  'GBP',
  'CNY',
  'JPY',
  'RUB',
  'KZT',
  'PLN',
  'CZK',
  'SEK',
  'NOK',
  'DKK',
  'TRY',
  'UAH',
  'RON',
  'BGN',
  'HUF',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
  'HKD',
  'SGD',
  'TWD',
  'MXN',
  'BRL',
  'ARS',
  'CLP',
  'COP',
  'INR',
  'IDR',
  'MYR',
  'THB',
  'VND',
  'PHP',
  'KRW',
  'AED',
  'SAR',
  'KWD',
  'GEL',
  'XOF',
  'ILS',
  'ZAR',
] as const;

const options = { seed: 20261124, numRuns: 4000 } as const;
const inSome = fc.constantFrom(...locales);
/** Money and measures: whole numbers and numbers with up to three places, small and large. */
const values = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 1000),
  fc.constantFrom(0, 1, 0.5, 999, 1000, 1001, 1234, 12345, 999999, 1e6, 1234567.891, 0.001),
);

/** The sign a locale puts before fractions, where it is one of ours. */
function decimalOf(locale: string): '.' | ',' | undefined {
  const sign = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return sign === '.' || sign === ',' ? sign : undefined;
}

/** Counts what was read for certain, so that a reader that finds everything unclear fails. */
function tally() {
  const counts = { read: 0, unclear: 0 };
  return {
    counts,
    check(read: { kind: string; value?: unknown }, expected: unknown) {
      if (read.kind === 'value') {
        counts.read += 1;
        expect(read.value).toEqual(expected);
        return;
      }
      counts.unclear += 1;
      expect(read.kind).toBe('unclear');
    },
  };
}

describe('what Intl writes is read back, or is unclear, and never another number', () => {
  test('numbers, with nothing known', () => {
    const { counts, check } = tally();
    fc.assert(
      fc.property(inSome, values, fc.boolean(), (locale, value, negative) => {
        const number = negative ? -value : value;
        const text = new Intl.NumberFormat(locale).format(number);
        check(readNumber(text), number === 0 ? 0 : Number(number.toFixed(3)));
      }),
      options,
    );
    // '1,234' and '12.345' cannot be told.
    expect(counts.read).toBeGreaterThan(counts.unclear);
  });

  test('numbers, the decimal sign known: all of them', () => {
    const { counts, check } = tally();
    fc.assert(
      fc.property(inSome, values, (locale, value) => {
        const decimal = decimalOf(locale);
        const text = new Intl.NumberFormat(locale).format(value);
        check(readNumber(text, { ...(decimal ? { decimal } : {}) }), Number(value.toFixed(3)));
      }),
      options,
    );
    // Left over: '1 234,567', which may be two numbers.
    expect(counts.unclear / (counts.read + counts.unclear)).toBeLessThan(0.15);
  });

  test('counts: all of them', () => {
    const { counts, check } = tally();
    fc.assert(
      fc.property(inSome, fc.integer({ min: 0, max: 2_000_000_000 }), (locale, value) => {
        check(readCount(new Intl.NumberFormat(locale).format(value)), value);
      }),
      options,
    );
    expect(counts.unclear).toBe(0);
  });

  test('short forms (1.2K, 12 тыс., 3,4 Mio.)', () => {
    const { counts, check } = tally();
    fc.assert(
      fc.property(
        inSome,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom<'short' | 'long'>('short', 'long'),
        fc.boolean(),
        (locale, mantissa, zeros, compactDisplay, known) => {
          const value = Number(`${mantissa}e${zeros}`);
          const format = new Intl.NumberFormat(locale, {
            notation: 'compact',
            compactDisplay,
            maximumFractionDigits: 1,
          });
          const decimal = decimalOf(locale);
          const text = format.format(value);
          const read = readNumber(text, known && decimal ? { decimal } : {});
          if (read.kind !== 'absent') check(read, value);
        },
      ),
      options,
    );
    expect(counts.read).toBeGreaterThan(options.numRuns / 2);
  });

  test('shares', () => {
    const { counts, check } = tally();
    fc.assert(
      fc.property(inSome, fc.integer({ min: 0, max: 100_000 }), fc.boolean(), (locale, tenThousandths, known) => {
        const value = tenThousandths / 10_000;
        const decimal = decimalOf(locale);
        const text = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value);
        check(readShare(text, known && decimal ? { decimal } : {}), value);
      }),
      options,
    );
    expect(counts.unclear / counts.read).toBeLessThan(0.02);
  });

  test('money', () => {
    const { counts, check } = tally();
    fc.assert(
      fc.property(
        inSome,
        fc.constantFrom(...currencies),
        fc.integer({ min: 1, max: 2_000_000_000 }),
        fc.constantFrom<'symbol' | 'narrowSymbol' | 'code'>('symbol', 'narrowSymbol', 'code'),
        fc.constantFrom('nothing', 'currency', 'currency and sign'),
        (locale, currency, minor, currencyDisplay, known) => {
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
          const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
          const value = minor / 10 ** digits;
          const text = format.format(value);
          const decimal = decimalOf(locale);
          const read = readPrice(text, {
            ...(known === 'nothing' ? {} : { currency }),
            ...(known === 'currency and sign' && decimal ? { decimal } : {}),
          });
          const amount = read.kind === 'value' ? { kind: 'value', value: Number(read.value.amount) } : read;
          check(amount, value);
          if (read.kind !== 'value') return;
          expect(read.value).not.toHaveProperty('max');
          expect(read.value).not.toHaveProperty('from');
          // The currency is right or left open; known, it is never another.
          if (known !== 'nothing' || read.value.currency) expect(read.value.currency).toBe(currency);
        },
      ),
      options,
    );
    // Left over: names of money in scripts that nobody's console uses.
    expect(counts.unclear / (counts.read + counts.unclear)).toBeLessThan(0.15);
  });

  test('a range of prices is read as a range or is unclear', () => {
    fc.assert(
      fc.property(
        inSome,
        fc.constantFrom(...currencies),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom('-', ' - ', '–', ' – ', '~', ' to ', ' bis '),
        (locale, currency, low, more, dash) => {
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
          const text = `${format.format(low)}${dash}${format.format(low + more)}`;
          const read = readPrice(text, { currency });
          if (read.kind !== 'value') return;
          expect([Number(read.value.amount), Number(read.value.max)]).toEqual([low, low + more]);
        },
      ),
      { ...options, numRuns: 2000 },
    );
  });
});

test('any text at all gives an answer of one of three kinds, and counts and shares are what they must be', () => {
  const signs = fc.string({ unit: fc.constantFrom(..."0123456789.,' \u00a0-–+%$€¥₽KM万()/٫٬٣~:eабn"), maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      const count = readCount(text);
      if (count.kind === 'value') expect(Number.isInteger(count.value) && count.value >= 0).toBe(true);
      const number = readNumber(text);
      if (number.kind === 'value') expect(Number.isFinite(number.value)).toBe(true);
      const share = readShare(text);
      if (share.kind === 'value') expect(share.value >= 0 && Number.isFinite(share.value)).toBe(true);
      const price = readPrice(text, { currency: 'USD' });
      if (price.kind === 'value') {
        expect(price.value.amount).toMatch(/^\d{1,15}(\.\d{1,6})?$/);
        if (price.value.max !== undefined) expect(Number(price.value.max)).toBeGreaterThan(Number(price.value.amount));
      }
    }),
    { seed: 7, numRuns: 20_000 },
  );
});

test('a price is not changed by how its digits are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (minor) => {
      const amount = `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
      const wide = amount.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replace('.', '．');
      expect(readPrice(`US$${amount}`)).toEqual({ kind: 'value', value: { amount, currency: 'USD' } });
      expect(readPrice(`US$${wide}`)).toEqual({ kind: 'value', value: { amount, currency: 'USD' } });
      expect(readPrice(`\u200eUS$\u00a0${amount}\u200f`)).toEqual({
        kind: 'value',
        value: { amount, currency: 'USD' },
      });
    }),
    { seed: 3, numRuns: 500 },
  );
});
