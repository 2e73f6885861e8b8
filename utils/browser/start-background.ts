import { browser } from 'wxt/browser';
import { answerTo } from '../reading/dictionary.ts';
import { showBadge } from './badge.ts';
import { isDue, rewrite } from './copy/base.ts';
import { placeOf } from './copy/place.ts';
import { proveCopy } from './copy/prove.ts';
import { bringBack, inStep, recover } from './copy/recover.ts';
import { hear } from './hear.ts';
import { takeBackCutOff } from './intake/cut-off.ts';
import { judgeAll, judgeStale } from './judge-all.ts';
import { answer } from './messages-io.ts';
import { oncePerDay, oncePerSession } from './once.ts';
import { openPanel } from './pages/panel.ts';
import { putReaderInto } from './pages/put-reader.ts';
import { syncRegistrations } from './pages/registrations.ts';
import { forgetTab } from './pages/tab-notes.ts';
import { followPictures } from './pictures/follow-pictures.ts';
import { remind } from './reminders.ts';
import { changePill, readSettings } from './settings.ts';
import { count } from './store/counters.ts';
import { lookThrough } from './store/look-through.ts';
import { openHistory } from './store/open-history.ts';
import { forgetOld } from './store/retention.ts';
import { takeOverConfirmations } from './store/take-over-confirmations.ts';
import { inTurn } from './store/write.ts';

/** Once an hour: has a store's day changed, so that papers and policies must be looked at again? */
const DAY_ALARM = 'crossbill-day';

/** Every few minutes: has the second copy grown so that it should be written anew? */
const COPY_ALARM = 'crossbill-copy';

/** Sets every listener at once, before any await: the event that woke the worker may be any of them. */
export function startBackground(): void {
  const db = openHistory();
  const { copy } = db;
  const now = () => Date.now();
  // Whatever is heard first waits its turn behind this.
  const ready = inTurn(async () => {
    if (copy) await recover(db, copy);
    await takeOverConfirmations(db, now()).catch(() => undefined);
  });
  void ready.then(() => takeBackCutOff(db)).catch(() => undefined);
  const grounds = async () => ({ targets: (await readSettings()).targets, now: now() });

  /** Forgets what is older than the person keeps it, once a day. */
  const forget = async () => {
    await ready;
    const { keepMonths, thinMonths } = await readSettings();
    await oncePerDay('forget', now(), () => forgetOld(db, { keepMonths, thinMonths }, now()));
  };
  /** Looks after the second copy; where the store is damaged, everything is brought back from it. */
  const tend = async () => {
    // What failed at the start is tried again here.
    await ready.catch(() => undefined);
    if (!copy) return;
    const sound = await lookThrough(db);
    await inTurn(() => (sound ? inStep(db, copy) : bringBack(db, copy)));
    await oncePerSession('copy-proved', () => proveCopy(db, copy));
    const place = await placeOf(db);
    if (place && isDue(place)) await rewrite(db);
  };
  // A store that is deleted in the midst of our work closes under our hands: nobody need wait for the next write to have it back.
  db.on('close', () => void tend().catch(() => undefined));

  answer(
    {
      open: (_says, sender) => openPanel(sender),
      seen: async (says, sender) => {
        const mark = await hear(says, sender, { db, now });
        const tab = sender.ours ? says.tab : sender.tab;
        if (tab !== undefined) void showBadge(tab, mark);
        if (mark.state === 'kept') {
          const { targets } = await readSettings();
          // What could not be kept is fetched again when a page shows it again.
          void followPictures(db, says, { now, targets }).catch(() => undefined);
        }
        return mark;
      },
      reader: (says, sender) => putReaderInto(sender, says),
      words: async (questions) => questions.map(answerTo),
      judge: async (_says, sender) => {
        if (!sender.ours) throw new Error('not for a page');
        const judged = await judgeAll(db, await grounds());
        await remind(db, now());
        return judged;
      },
      pill: async (says, sender) => {
        if (!sender.url) throw new Error('not from a page');
        await changePill(sender.url.hostname, says);
        return null;
      },
    },
    (why) => void count(db, `refused: ${why}`, now()).catch(() => undefined),
  );

  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void forgetTab(tab);
  });
  browser.runtime.onInstalled.addListener(() => void syncRegistrations());
  browser.permissions.onRemoved.addListener(() => void syncRegistrations());
  browser.permissions.onAdded.addListener(() => void syncRegistrations());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAY_ALARM) void forget().catch(() => undefined);
    if (name === COPY_ALARM) void tend().catch(() => undefined);
    if (name === DAY_ALARM)
      void grounds()
        .then((held) => judgeStale(db, held))
        .then(() => remind(db, now()))
        .catch(() => undefined);
  });
  // Without a listener the browser would not start this at its own start, when what was lost must be noticed.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel({ ours: true, tab: tab?.id, window: tab?.windowId });
  });

  void syncRegistrations();
  void browser.alarms.create(DAY_ALARM, { periodInMinutes: 60 });
  void browser.alarms.create(COPY_ALARM, { periodInMinutes: 5 });
  void tend()
    .catch(() => undefined)
    .then(grounds)
    .then((held) => judgeStale(db, held))
    .then(() => remind(db, now()))
    .catch(() => undefined);
}
