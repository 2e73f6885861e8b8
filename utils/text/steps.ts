import type { Period } from '../metric.ts';
import { addDays, daysBetween, lastDayOf } from './days.ts';

// What a control for days says of how many there are, before the days themselves: 'Monthly 2026/10/01 - 2026/10/31'.

/** A step from one period to the next. */
type Step = 'day' | 'week' | 'month';

const words: Readonly<Record<Step, string>> = {
  day:
    'daily|by day|per day|day|day view|每日|日次|дни|tage|dia|按日|按天|日|日报|日別|일별|일간|по дням|за день|день|täglich|tag|nach tag|tagesweise|quotidien|par jour|jour|diario|por día|día|diário|por dia|' +
    'giornaliero|per giorno|giorno|dziennie|dzień|harian|per hari|hari|รายวัน|วัน|hàng ngày|theo ngày|ngày|günlük|gün|dagelijks|dag|zi|일|daglig|denně|den|щодня|يومي',
  week:
    'weekly|by week|per week|week|按周|按週|周|週|周报|週別|주별|주간|по неделям|за неделю|неделя|wöchentlich|woche|nach woche|hebdomadaire|par semaine|semaine|semanal|por semana|semana|' +
    'settimanale|per settimana|settimana|tygodniowo|tydzień|mingguan|per minggu|minggu|รายสัปดาห์|สัปดาห์|hàng tuần|theo tuần|tuần|haftalık|hafta|wekelijks|vecka|veckovis|týdně|týden|щотижня|أسبوعي',
  month:
    'monthly|by month|per month|month|每月|月次|по месяцам|месяц|lună|місяць|按月|月|月报|月別|월별|월간|по месяцам|за месяц|месяц|monatlich|monat|nach monat|mensuel|par mois|mois|mensual|por mes|mes|mensal|por mês|mês|' +
    'mensile|per mese|mese|miesięcznie|miesiąc|bulanan|per bulan|bulan|รายเดือน|เดือน|hàng tháng|theo tháng|tháng|aylık|ay|maandelijks|maand|månad|månadsvis|měsíčně|měsíc|щомісяця|شهري',
};
const steps = new Map<string, Step>(
  (Object.keys(words) as Step[]).flatMap((step) => words[step].split('|').map((word) => [word, step] as const)),
);

/** The step that a word of a control names, and nothing else. */
export const stepOf = (text: string): Step | undefined => steps.get(text.trim().toLowerCase());

/** A text that begins with such a word, without it; undefined for any other. */
export function afterStep(text: string): { step: Step; rest: string } | undefined {
  const [, word = '', rest = ''] = /^([^\d:：]{1,20}?)[:： ]\s*(\d.*)$/u.exec(text) ?? [];
  const step = stepOf(word);
  return step && { step, rest };
}

/** Whether days are one such step: of a longer time that is shown month by month nobody knows what a number sums. */
export function isStep({ start, end }: Period, step: Step): boolean {
  if (step === 'day') return start === end;
  if (step === 'week') return daysBetween(start, end) === 7;
  const [year, month] = start.split('-').map(Number);
  return start.endsWith('-01') && end === lastDayOf(year ?? 0, month ?? 0);
}

/** Whether days are the week of the year that a text names by its number: 'Week 46', '46. hafta'. */
export function isWeekCalled(text: string, period: Period): boolean {
  const [, before = '', number, behind = ''] = /^(\D{0,20}?)(\d{1,2})\.?(\D{0,20})$/u.exec(text) ?? [];
  return stepOf(before || behind) === 'week' && isStep(period, 'week') && weekOf(period.start) === Number(number);
}

/** The number of the week that begins on a day by ISO 8601, where a year's first week is that of its first Thursday; of a day that is no Monday none. */
function weekOf(monday: string): number | undefined {
  if (new Date(`${monday}T00:00:00Z`).getUTCDay() !== 1) return undefined;
  const thursday = addDays(monday, 3);
  return Math.ceil(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}
