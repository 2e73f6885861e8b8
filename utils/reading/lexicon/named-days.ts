import { type Days, type PeriodHint, readDays } from '../../text/dates.ts';
import { isTyped, levels, type Said } from './said.ts';

/** Days a page names, where, and how. */
export interface Named extends Days {
  first: number;
  last: number;
  typed: boolean;
  control: boolean;
}

/** A text of more than one piece, as '<time>…</time> – <time>…</time>', is read whole where it can be. */
const PIECES = 6;

/** The days that texts of a page name, in their order. */
export function namedIn(said: readonly Said[], hint: PeriodHint): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < said.length; at++) {
    const one = wholeAt(said, at, hint);
    if (!one) continue;
    found.push(one);
    at = one.last;
  }
  return found;
}

function wholeAt(said: readonly Said[], at: number, hint: PeriodHint): Named | undefined {
  const kind = said[at]?.[1] ?? '';
  const most = isTyped(kind) ? 1 : PIECES;
  for (let count = Math.min(most, said.length - at); count > 0; count--) {
    const pieces = said.slice(at, at + count);
    if (pieces.some(([, , , , line]) => line !== said[at]?.[4])) continue;
    const text = pieces.map(([piece]) => piece).join(' ');
    const days = /\p{N}/u.test(pieces[count - 1]?.[0] ?? '') && text.length < 120 ? readDays(text, hint) : undefined;
    // '11/01/2026' alone may be two days; beside another field it may be one.
    const open =
      isTyped(kind) && /^\d+([./-])\d+\1\d+$/.test(text) ? ({ start: '', end: '', of: 'day' } as const) : undefined;
    if (days ?? open)
      return {
        ...(days ?? (open as Days)),
        first: at,
        last: at + count - 1,
        typed: isTyped(kind),
        control: /[trpc]/.test(kind),
      };
  }
  return undefined;
}

/** Two fields side by side hold the first and the last day; so do the only two of a page. Of three nobody knows. */
export function paired(said: readonly Said[], named: readonly Named[], hint: PeriodHint): Named[] {
  const fields = named.filter(({ of, typed }) => of === 'day' && typed);
  const result: Named[] = [];
  for (let at = 0, end = 1; at < named.length; at = end, end = at + 1) {
    const one = named[at] as Named;
    const first = gap(said, one, named[end]);
    // Fields of one box stand nearer to each other than to those of the next.
    while (
      end < named.length &&
      isJoined(said, named[end - 1], named[end]) &&
      gap(said, named[end - 1], named[end]) === first
    )
      end++;
    if (gap(said, named[end - 1], named[end]) < first) end = at + 1;
    if (end - at === 1 && fields.length === 2 && fields[0] === one && fields[1] === named[end]) end++;
    const last = named[end - 1] as Named;
    const days = end - at === 2 ? readDays(`${said[one.first]?.[0]} - ${said[last.last]?.[0]}`, hint) : undefined;
    if (days && isTwo(said, days, one, last)) result.push({ ...one, ...days, last: last.last, labelled: one.labelled });
    else if (end - at === 1 && one.start) result.push(one);
  }
  return result;
}

/** One day twice may be one field drawn twice. */
const isTwo = (said: readonly Said[], { start, end }: Days, one: Named, last: Named): boolean =>
  start !== end || last.first - one.last > 1 || said[one.first]?.[1] !== 't';

const gap = (said: readonly Said[], one?: Named, next?: Named): number =>
  one && next ? levels(said, one.last, next.first) : Number.POSITIVE_INFINITY;

/** Whether nothing but what joins two days stands between them, in one small box. */
function isJoined(said: readonly Said[], one?: Named, next?: Named): boolean {
  if (!one || !next || one.of !== 'day' || next.of !== 'day' || one.typed !== next.typed) return false;
  const between = said.slice(one.last + 1, next.first);
  const words = between.map(([text]) => text).join(' ');
  const isRange = readDays(`2026-01-01 ${words} 2026-01-02`)?.of === 'range';
  return (isRange || (words === '' && one.typed)) && levels(said, one.last, next.first) <= 4;
}
