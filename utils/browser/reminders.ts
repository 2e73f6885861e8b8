import { browser } from 'wxt/browser';
import { EXPIRING_DAYS } from '../papers/answers.ts';
import { addDays, dayIn } from '../text/dates.ts';
import { resolveLanguage } from '../words/language.ts';
import { reminderWords } from '../words/reminder.ts';
import type { Database } from './database.ts';
import { readSettings } from './settings.ts';

/** When the person was last reminded, as a day: at most one notification a day. */
const KEY = 'reminded';

/** Papers that end within six weeks, or have ended, and are not followed by one of the same kind and scope that lasts longer. */
async function endingPapers(db: Database, today: string): Promise<number> {
  const papers = await db.papers.toArray();
  const soon = addDays(today, EXPIRING_DAYS);
  const scopeOf = ({ kind, scope, markets }: (typeof papers)[number]) => JSON.stringify([kind, scope, markets]);
  const lasting = new Set(papers.filter(({ to }) => to === undefined || to > soon).map(scopeOf));
  return papers.filter((paper) => paper.to !== undefined && paper.to <= soon && !lasting.has(scopeOf(paper))).length;
}

/**
 * The calm reminder: a number on the toolbar where no page has one of its own, and a notification where the person has
 * switched that on, at most once a day.
 */
export async function remind(db: Database, now: number): Promise<void> {
  const today = dayIn(undefined, now);
  const ending = await endingPapers(db, today);
  await browser.action.setBadgeText({ text: ending > 0 ? String(ending) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#8A5A00' });
  const settings = await readSettings();
  if (ending === 0 || !settings.reminders || !('notifications' in browser)) return;
  if ((await browser.storage.local.get(KEY))[KEY] === today) return;
  await browser.storage.local.set({ [KEY]: today });
  const { title, text } = reminderWords[resolveLanguage(settings.language, navigator.languages)];
  await browser.notifications.create('crossbill-papers', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: text.replace('{n}', String(ending)),
  });
}
