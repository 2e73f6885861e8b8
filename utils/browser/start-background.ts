import { browser } from 'wxt/browser';
import { answersOf } from './background/answers.ts';
import { type Background, backgroundOn, type Chore } from './background/background.ts';
import { forgetOnceADay, judgeOfToday, takeBackWhatWasCutOff, tendCopy } from './background/upkeep.ts';
import { forgetSaved } from './desk/saved-files.ts';
import { answer } from './messages-io.ts';
import { openPanel } from './pages/panel.ts';
import { syncRegistrations } from './pages/registrations.ts';
import { forgetTab } from './pages/tab-notes.ts';
import { count } from './store/counters.ts';
import { openHistory } from './store/open-history.ts';

/** Sets every listener at once, before any await: the event that woke the worker may be any of them. */
export function startBackground(): void {
  const background = backgroundOn(openHistory(), () => Date.now());
  answerMessages(background);
  hearBrowser(background);
  goRounds(background);
  begin(background);
}

function answerMessages(background: Background): void {
  const { db, now } = background;
  answer(answersOf(background), (why) => void count(db, `refused: ${why}`, now()).catch(() => undefined));
}

/** What the browser tells of itself. */
function hearBrowser(background: Background): void {
  const { db, heard } = background;
  const sync = heard('registrations', () => syncRegistrations());
  browser.runtime.onInstalled.addListener(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);

  const forget = heard('tabs', forgetTab);
  browser.tabs.onRemoved.addListener((tab) => forget(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => status === 'loading' && forget(tab));

  const open = heard('panel', openPanel);
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') open({ ours: true, tab: tab?.id, window: tab?.windowId });
  });

  // A store that is deleted in the midst of our work closes under our hands: nobody need wait for the next write to have it back.
  db.on(
    'close',
    heard('copy', () => tendCopy(background)),
  );
  // Without a listener the browser would not start this at its own start, when what was lost must be noticed.
  browser.runtime.onStartup.addListener(() => undefined);
}

type Work = (background: Background) => Promise<unknown>;

/** What is done every so many minutes, while the browser runs. */
const rounds: readonly { name: string; minutes: number; does: readonly [Chore, Work][] }[] = [
  {
    // Has a store's day changed, so that papers and policies must be looked at again?
    name: 'crossbill-day',
    minutes: 60,
    does: [
      ['retention', forgetOnceADay],
      ['judging', judgeOfToday],
      ['retention', ({ now }) => forgetSaved(now())],
    ],
  },
  {
    // Has the second copy grown so that it should be written anew? Was a desk closed in the midst of bringing a file in?
    name: 'crossbill-copy',
    minutes: 5,
    does: [
      ['copy', tendCopy],
      ['undo', takeBackWhatWasCutOff],
    ],
  },
];

function goRounds(background: Background): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    const round = rounds.find(({ name }) => name === alarm.name);
    for (const [chore, work] of round?.does ?? []) background.heard(chore, work)(background);
  });
  const setAlarm = background.heard('alarms', async (name: string, periodInMinutes: number) => {
    // Set anew at every start of the worker, which is every few minutes, one of an hour would never ring.
    if ((await browser.alarms.get(name))?.periodInMinutes === periodInMinutes) return;
    await browser.alarms.create(name, { periodInMinutes });
  });
  for (const { name, minutes } of rounds) setAlarm(name, minutes);
}

/** What every start of the worker begins with. */
function begin(background: Background): void {
  const { heard } = background;
  heard('registrations', () => syncRegistrations())();
  heard('undo', takeBackWhatWasCutOff)(background);
  // A damaged store is mended before it is judged.
  const tended = tendCopy(background);
  heard('copy', () => tended)();
  heard('judging', () => tended.catch(() => undefined).then(() => judgeOfToday(background)))();
}
