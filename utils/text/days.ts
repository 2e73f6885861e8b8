/** Milliseconds. */
export const DAY = 86_400_000;

/** The day n days after a day ('yyyy-mm-dd'), counted by the calendar alone. Throws where the day is none. */
export function addDays(day: string, n: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10);
}

/** A day of the calendar as 'yyyy-mm-dd'; undefined where there is no such day between 2000 and 2100. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** The last day of a month. */
export const lastDayOf = (year: number, month: number): string | undefined =>
  dayOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());

/** How many days two days span, both counted. */
export const daysBetween = (start: string, end: string): number =>
  Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY) + 1;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatIn(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone);
  let format: Intl.DateTimeFormat | undefined;
  try {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    // A zone this browser does not know: its days are counted in UTC, as those of an unknown zone are.
  }
  formats.set(zone, format);
  return format;
}

/** The day, 'yyyy-mm-dd', on which a moment (ms since 1970 UTC) falls in an IANA zone; in UTC where the zone is unknown. Throws for no moment. */
export function dayIn(zone: string | undefined, at: number): string {
  const date = new Date(at);
  const format = zone === undefined ? undefined : formatIn(zone);
  if (!format) return date.toISOString().slice(0, 10);
  const quarter = Math.floor(at / QUARTER);
  const before = lastDays.get(format);
  if (before?.quarter === quarter) return before.day;
  const parts = format.formatToParts(date);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  if (at > SINCE) lastDays.set(format, { quarter, day });
  return day;
}

/** Since 1972 days begin at a quarter of an hour everywhere; a page that is read again asks for the same day, which costs a millisecond to tell. */
const QUARTER = 900_000;
const SINCE = Date.UTC(1973, 0);
const lastDays = new Map<Intl.DateTimeFormat, { quarter: number; day: string }>();
