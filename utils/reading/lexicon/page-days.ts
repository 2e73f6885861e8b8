import type { Period } from '../../metric.ts';
import { type PeriodHint, periodLabel, readDays } from '../../text/dates.ts';
import { addDays, daysBetween } from '../../text/days.ts';
import { relativeDays } from '../../text/relative-days.ts';
import { stepOf } from '../../text/steps.ts';
import { type Named, namedIn, paired } from './named-days.ts';
import { saysCompared, saysOtherDays } from './other-days.ts';
import { countOf, isChosen, isTyped, levels, type Said } from './said.ts';

export interface PageDaysHint extends PeriodHint {
  /** Whether "last 7 days" ends with today; absent where nobody has documented it: then such words say nothing. */
  includesToday?: boolean;
  /** A list of goods: days there are those of its numbers only where words say so. */
  list?: boolean;
  /** A page of one listing's numbers, which may show other days beside those of its control. */
  one?: boolean;
}

/**
 * The days the numbers of a page are of, out of its texts around its controls (`Said[]` as JSON); undefined where nothing says
 * them, or where two controls say two things.
 */
export function daysOfPage(texts: string, hint: PageDaysHint = {}): Period | undefined {
  const said = JSON.parse(texts) as Said[];
  const named = paired(said, namedIn(said, hint), hint).filter(
    (days) => !isOfOther(said, days) && (hint.today === undefined || days.end <= addDays(hint.today, 1)),
  );
  const found: Period[] = named.filter((days) => isBelieved(said, days, named, hint));
  if (found.length === 0) found.push(...chosenDays(said, hint));
  const [first] = found;
  if (!first || found.some(({ start, end }) => start !== first.start || end !== first.end)) return undefined;
  if (hint.one && saysMore(said, first, named)) return undefined;
  // A preset that is chosen says how many they are.
  const count = daysBetween(first.start, first.end);
  const isOff = said.some(
    (one, at) => isChosen(one) && !isOtherBefore(said, at) && (countOf(one[0]) ?? count) !== count,
  );
  return isOff ? undefined : { start: first.start, end: first.end };
}

/** Whether a page says other days than these anywhere but among the presets of a control. */
const saysMore = (said: readonly Said[], period: Period, named: readonly Named[]): boolean =>
  named.some(({ of, start, end }) => of !== 'day' && (start !== period.start || end !== period.end)) ||
  said.some(([text], at) => {
    const count = countOf(text);
    const isOne = (n: number, of: number) => countOf(said[n]?.[0] ?? '') !== undefined && levels(said, of - 1, of) <= 3;
    return (
      count !== undefined &&
      count !== daysBetween(period.start, period.end) &&
      !isOne(at - 1, at) &&
      !isOne(at + 1, at + 1)
    );
  });

/** Words before a text in the boxes around it, the nearest first; those before other days are theirs. */
function before(said: readonly Said[], at: number): { text: string; up: number; at: number }[] {
  const words = [];
  let length = 0;
  for (let n = at - 1; n >= 0 && words.length < 8; n--) {
    const [text = '', kind] = said[n] ?? [];
    const up = levels(said, n, at);
    length += text.length;
    if (up > 5 || length > 120) break;
    // What stands before another day is its own.
    if (isTyped(kind) || /\p{N}{4}.*\p{N}/u.test(text) || (/\p{N}/u.test(text) && readDays(text))) break;
    if (/\p{L}/u.test(text)) words.push({ text, up, at: n });
  }
  return words;
}

/** Whether the words right before days, in the smallest boxes around them, tell of something else than the numbers. */
function isOtherBefore(said: readonly Said[], at: number): boolean {
  const words = before(said, at);
  return words.some(
    ({ text, up, at: n }, nth) =>
      nth < 2 &&
      up <= (words[0]?.up ?? 0) + 1 &&
      // 'Create listing' is no label; 'Compare' may be pressed.
      (said[n]?.[1] === 'h' ? saysCompared(text) : saysOtherDays(text)),
  );
}

const isOfOther = (said: readonly Said[], { first, last }: Named): boolean =>
  isOtherBefore(said, first) || said.slice(first, last + 1).some(([text]) => saysOtherDays(text));

function isBelieved(said: readonly Said[], days: Named, all: readonly Named[], hint: PageDaysHint): boolean {
  const words = before(said, days.first);
  const labelled = days.labelled ?? periodLabel(words[0]?.text ?? '');
  if (days.of === 'day')
    return dayIsChosen(said, days, 'day') || (labelled === 'period' && !days.typed && isAlone(said, days));
  if (labelled) return true;
  if (days.of === 'month' && !days.typed) return dayIsChosen(said, days, 'month');
  if (hint.list) return false;
  return (
    (days.control && (said[words[0]?.at ?? -1]?.[1] !== '' || !isCalledElse(words[0]))) ||
    isBesidePresets(said, days, all)
  );
}

/** Words for a day, a period or a choice of one, which tell of nothing else. */
const plainWords =
  /^(?:(?:select |choose )?dates?|date range|from|start(?: date)?|od|von|ab|desde|del?|dal?|du|van(?:af)?|från|fra|от|від|з|dari|từ(?: ngày)?|ตั้งแต่|从|自|开始(?:日期|时间)?|開始日?|시작일?|başlangıç(?: tarihi)?|من|datum|fechas?|rango|data|date|дата|даты|с|日期|选择日期|選擇日期|日付|時間|时间|tanggal|วันที่|ngày|날짜|기간|tarih|dato|päivä|dátum|ημερομηνία|التاريخ|תאריך)[\s:：*]*$/iu;
/** Presets that say no number of days: weeks, months, days of one's own choice. */
const presets =
  /custom|eigene|individuell|benutzer|person+ali[zs]|自定义|自訂|自定|カスタム|指定|произвол|друг|niestandard|własn|kustom|กำหนดเอง|tùy ch|사용자|직접|özel|aangepast|vlastní|week|woche|semana|semaine|settimana|недел|周|週|tuần|minggu|สัปดาห์|tydzie|주|hafta|month|monat|mes(?:e)?(?:\s|$)|mês|mois|месяц|月|bulan|เดือน|tháng|miesiąc|월|ay(?:\s|$)/iu;

/** Whether words in a control's own box call it something of which nobody knows that it is the days of the numbers. */
const isCalledElse = (word: { text: string; up: number } | undefined): boolean =>
  word !== undefined &&
  word.up <= 2 &&
  !isPreset(word.text) &&
  !plainWords.test(word.text) &&
  stepOf(word.text) !== 'day';

const isPreset = (text: string): boolean => countOf(text) !== undefined || (text.length < 25 && presets.test(text));

/** Whether no field and no sign of a range follows: then the day is not the first of more. */
const isAlone = (said: readonly Said[], { last }: Named): boolean => {
  const [text = '', kind] = said[last + 1] ?? [];
  return !isTyped(kind) && (/\p{L}/u.test(text) || text === '');
};

/** Whether, in the boxes around days, the page is set to one day or one month at a time. */
function dayIsChosen(said: readonly Said[], { first, of }: Named, step: 'day' | 'month'): boolean {
  if (of !== step) return false;
  const words = before(said, first);
  const set = words.filter(({ text }) => /^(?:day|month)$/.test(stepOf(text) ?? ''));
  const on = words.filter(({ at }) => said[at]?.[1] === 'c');
  if (on.length > 0) return on.length === 1 && stepOf(on[0]?.text ?? '') === step;
  // Of a month nobody doubts that it is no day, where a page is set to one or the other.
  return step === 'month' && set.length > 1;
}

/** Whether days stand right behind presets ('Last 7 days'), the only ones of them that say how many they are, or one of several. */
function isBesidePresets(said: readonly Said[], days: Named, all: readonly Named[]): boolean {
  const count = daysBetween(days.start, days.end);
  const words = before(said, days.first);
  const near = words.find(({ text }) => isPreset(text));
  if (!near || words.some(({ up }) => up < near.up) || all.some(({ first }) => first > near.at && first < days.first))
    return false;
  const counted = words.filter(({ text }) => countOf(text) !== undefined);
  const chosen = counted.filter(({ at }) => said[at]?.[1] === 'c');
  if (chosen.length > 0) return chosen.every(({ text }) => countOf(text) === count);
  return counted.length !== 1 || countOf(counted[0]?.text ?? '') === count;
}

/** What the chosen preset says, on consoles of which it is known whether they count today. */
function chosenDays(said: readonly Said[], { today, includesToday, list }: PageDaysHint): Period[] {
  if (includesToday === undefined || today === undefined || list) return [];
  return said.flatMap((one, at) => {
    const count = isChosen(one) && !isOtherBefore(said, at) ? relativeDays(one[0]) : undefined;
    if (count === undefined) return [];
    const end = count === 'today' || (includesToday && typeof count === 'number') ? today : addDays(today, -1);
    return [{ start: addDays(end, typeof count === 'number' ? 1 - count : 0), end }];
  });
}
