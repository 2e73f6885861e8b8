import type { Bringing } from '../../utils/browser/intake/bring-in.ts';
import type { Look, Said } from '../../utils/browser/intake/look.ts';
import { offersFor } from '../../utils/reports/offers.ts';
import { addDays, dayIn } from '../../utils/text/dates.ts';
import { DAY } from '../../utils/text/days.ts';

/** What the person says of a file. '' where nothing has been said. */
export interface Answers {
  store: string;
  account: string;
  host: string;
  start: string;
  end: string;
  /** The day the file was downloaded. */
  asOf: string;
}

/** Whether a text is a day of the calendar, 'yyyy-mm-dd'. */
const isDayText = (text: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && dayOf(at) === text;
};

const dayOf = (at: number): string => dayIn(undefined, at);

/** Before anything has been said: a file is of the day its name bears, else of the day its disk has for it. */
export function firstAnswers({ name, lastModified }: Pick<File, 'name' | 'lastModified'>, now: number): Answers {
  const dayBefore = offersFor(name, { today: dayOf(now) }).find(({ reason }) => reason === 'day-before');
  return {
    ...{ store: '', account: '', host: '', start: '', end: '' },
    asOf: dayBefore ? addDays(dayBefore.end, 1) : dayOf(Math.min(lastModified || now, now)),
  };
}

/** The host in what the person typed for the address of a shop. */
export function hostIn(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '');
  return /^(?=.{4,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(bare)
    ? bare
    : undefined;
}

const periodIn = ({ start, end }: Answers) =>
  isDayText(start) && isDayText(end) && start <= end ? { start, end } : undefined;

/** What a worker is told when it looks at the file. */
export function saidOf(file: Pick<File, 'name' | 'lastModified'>, answers: Answers, today: string): Said {
  const { store, account } = answers;
  const host = hostIn(answers.host);
  const period = periodIn(answers);
  return {
    name: file.name,
    today,
    savedOn: answers.asOf,
    ...(store ? { store, chosenStore: store } : {}),
    ...(account.trim() ? { account: account.trim() } : {}),
    ...(host ? { host } : {}),
    ...(period ? { chosenPeriod: period } : {}),
  };
}

/** What is still to be said before the file can be brought in. */
export function missing({ preview }: Look, answers: Answers): ('store' | 'host' | 'period')[] {
  const ownShop = preview.marketplace === null || preview.marketplace === 'shopify';
  return [
    ...(!ownShop && preview.store === 'ask' ? ['store' as const] : []),
    ...(ownShop && !hostIn(answers.host) ? ['host' as const] : []),
    ...(preview.period === 'ask' ? ['period' as const] : []),
  ];
}

/** What is brought in; undefined while something is missing. */
export function bringingOf(
  file: Pick<File, 'name'>,
  look: Look,
  answers: Answers,
  { id, now }: { id: string; now: number },
): Bringing | undefined {
  const { preview, digest, survey } = look;
  if (!preview.kind || missing(look, answers).length > 0) return undefined;
  const period = periodIn(answers);
  const host = hostIn(answers.host);
  const days = preview.period === 'ask' ? period : preview.period === 'none' ? undefined : preview.period;
  return {
    ...{ id, name: file.name, digest, kind: preview.kind, marketplace: preview.marketplace, now },
    store: preview.store === 'ask' ? answers.store || 'unknown' : preview.store,
    ...(answers.account.trim() ? { account: answers.account.trim() } : {}),
    ...(host ? { host } : {}),
    ...(period ? { period } : {}),
    ...(survey ? { survey } : {}),
    asOf: momentOf(answers.asOf, days?.end, now),
  };
}

/** The moment a file is of: the end of the day it was downloaded, but no earlier than its numbers end, and never to come. */
function momentOf(downloaded: string, lastDay: string | undefined, now: number): number {
  const days = [downloaded, lastDay ?? ''].filter(isDayText).map((day) => Date.parse(`${day}T00:00:00Z`) + DAY - 1);
  return Math.max(0, Math.min(now, ...(days.length > 0 ? [Math.max(...days)] : [])));
}
