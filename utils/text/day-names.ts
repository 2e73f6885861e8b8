import { remembering } from './remembering.ts';

/** What a language calls months and the days of the week, and in which order it writes a day in numbers. */
export interface DayNames {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlySet<string>;
  /** Undefined where its people write it in more ways than one, or the year first. */
  order?: 'dmy' | 'mdy';
}

const none: DayNames = { months: new Map(), weekdays: new Set() };

/** As words of a text are compared: full stops in them do not count. */
export const plainName = (word: string): string => word.toLowerCase().replace(/\./g, '');

/** The browser's own knowledge of a language ('de', 'pt-BR'); nothing where it has none. */
export const dayNames = remembering((language: string): DayNames => {
  try {
    return language && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 ? namesOf(language) : none;
  } catch {
    // No tag of a language.
    return none;
  }
}, 20);

function namesOf(language: string): DayNames {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  // To make a format costs a hundred times what using it does.
  const naming = (type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    return (day: number) => plainName(format.formatToParts(day).find((one) => one.type === type)?.value ?? '');
  };
  for (const width of ['long', 'short'] as const) {
    // A name changes behind a day: 'ноябрь', '22 ноября'.
    const ofMonth = [naming('month', { month: width }), naming('month', { month: width, day: 'numeric' })];
    for (let at = 0; at < 12; at++)
      for (const nameOf of ofMonth) {
        const name = nameOf(Date.UTC(2026, at, 15));
        if (/^\p{L}[\p{L}\p{M}]+$/u.test(name)) months.set(name, at + 1);
      }
    const ofDay = naming('weekday', { weekday: width });
    for (let at = 0; at < 7; at++) weekdays.add(ofDay(Date.UTC(2026, 10, 1 + at)));
  }
  const written = new Intl.DateTimeFormat(language, { dateStyle: 'short', calendar: 'gregory' })
    .formatToParts(0)
    .map(({ type }) => type[0])
    .join('')
    .replace(/[^dmy]/g, '');
  // English alone names no country, and its countries differ.
  const order = language !== 'en' && (written === 'dmy' || written === 'mdy') ? written : undefined;
  return { months, weekdays, ...(order ? { order } : {}) };
}
