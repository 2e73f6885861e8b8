import type { Price } from '../../utils/listing.ts';
import type { Unit } from '../../utils/metric.ts';
import type { Language } from '../../utils/source.ts';
import { languageTags } from '../words/words.ts';

/** Numbers, money and dates as the interface language writes them. */
export interface Format {
  number(value: number): string;
  /** An amount as stored ('12.90'), with its ISO currency named, never by an ambiguous sign. */
  money(amount: string, currency?: string): string;
  price(price: Price): string;
  /** A fraction, 0.0125, as a percentage. */
  share(value: number): string;
  value(value: number, unit: Unit, currency?: string): string;
  /** A day, 'yyyy-mm-dd'. */
  day(day: string): string;
  shortDay(day: string): string;
  period(start: string, end: string): string;
  /** A moment (ms since 1970 UTC) in a store's time zone, which is named; in the person's own zone without one. */
  moment(at: number, zone?: string): string;
  /** Only the day of a moment. */
  dayOf(at: number, zone?: string): string;
  /** A country, or the market's own id where the language has no name for it. */
  region(id: string): string;
  languageName(tag: string): string;
  /** A size on disk, in kB, MB or GB as the language writes them. */
  bytes(bytes: number): string;
  list(parts: readonly string[]): string;
}

/** How many decimal places a currency has. Throws where it is none, as Intl does. */
const usualDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The formats of a language. Made once a language: Intl objects are dear. */
export function formatIn(language: Language): Format {
  const tag = languageTags[language];
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const moments = new Map<string, Intl.DateTimeFormat>();

  const momentIn = (zone: string | undefined, withTime: boolean): Intl.DateTimeFormat => {
    const key = `${zone}${withTime}`;
    const known = moments.get(key);
    if (known) return known;
    const made = new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      ...(withTime
        ? { hour: '2-digit', minute: '2-digit', ...(zone ? { timeZoneName: zoneName(tag, zone) } : {}) }
        : {}),
      ...(zone ? { timeZone: zone } : {}),
    });
    moments.set(key, made);
    return made;
  };
  const day = (text: string) => (DAY.test(text) ? days.format(Date.parse(`${text}T00:00:00Z`)) : text);
  const digitsOf = (amount: string) => amount.split('.')[1]?.length ?? 0;
  const amounts = (digits: number, currency?: string) => {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(
      tag,
      currency ? { style: 'currency', currency, currencyDisplay: 'code', ...options } : options,
    );
  };
  const money = (amount: string, currency?: string) => amounts(digitsOf(amount), currency).format(Number(amount));
  const sizes = (unit: string) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1 });
  /** A sum kept as a number has lost its closing noughts: it gets as many as its currency has. */
  const sum = (value: number, currency?: string) => {
    const usual = currency ? usualDigits(currency) : 0;
    return money(value.toFixed(Math.max(digitsOf(String(value)), usual)), currency);
  };

  return {
    number: (value) => plain.format(value),
    money,
    price: ({ amount, max, from, currency }) =>
      max
        ? amounts(Math.max(digitsOf(amount), digitsOf(max)), currency).formatRange(Number(amount), Number(max))
        : `${money(amount, currency)}${from ? ' +' : ''}`,
    share: (value) => percent.format(value),
    value: (value, unit, currency) =>
      unit === 'ratio' ? percent.format(value) : unit === 'money' ? sum(value, currency) : plain.format(value),
    day,
    shortDay: (text) => (DAY.test(text) ? short.format(Date.parse(`${text}T00:00:00Z`)) : text),
    period: (start, end) =>
      start === end || !DAY.test(start) || !DAY.test(end)
        ? day(start)
        : days.formatRange(Date.parse(`${start}T00:00:00Z`), Date.parse(`${end}T00:00:00Z`)),
    moment: (at, zone) => momentIn(zone, true).format(at),
    dayOf: (at, zone) => momentIn(zone, false).format(at),
    region: (id) => (/^[A-Z]{2}$/.test(id) ? (regions.of(id) ?? id) : id),
    languageName: (name) => {
      try {
        return languages.of(name) ?? name;
      } catch {
        return name;
      }
    },
    bytes: (bytes) =>
      bytes < 1e5
        ? sizes('kilobyte').format(Math.ceil(bytes / 1e3))
        : bytes < 1e9
          ? sizes('megabyte').format(bytes / 1e6)
          : sizes('gigabyte').format(bytes / 1e9),
    // The browser's own lists put no sign between things in Chinese and Russian, or an 'and' before the last.
    list: (parts) => parts.join(language === 'zh' ? '、' : ', '),
  };
}

/** How a zone is named: by its place; as 'GMT+3' where the browser knows the place in English only, and the language is another. */
function zoneName(tag: string, timeZone: string): 'shortGeneric' | 'shortOffset' {
  const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(0);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /[a-z]/i.test(name) && !tag.startsWith('en') ? 'shortOffset' : 'shortGeneric';
}
