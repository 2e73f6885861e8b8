import { readPeriod } from '../text/dates.ts';

/** The one day a person wrote, in whatever way: '2026-11-28', '28.11.2026', '2026年11月28日'. Undefined for none, and for 03/04/2026, which may be two. */
export function oneDay(text: string): string | undefined {
  const period = readPeriod(text);
  return period && period.start === period.end ? period.start : undefined;
}
