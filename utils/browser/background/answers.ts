import { answerTo } from '../../reading/dictionary.ts';
import { showBadge } from '../badge.ts';
import { hear } from '../hear.ts';
import { judgeAll } from '../judge-all.ts';
import type { Handlers } from '../messages-io.ts';
import { openPanel } from '../pages/panel.ts';
import { putReaderInto } from '../pages/put-reader.ts';
import { followPictures } from '../pictures/follow-pictures.ts';
import { remind } from '../reminders.ts';
import { changePill, readSettings } from '../settings.ts';
import type { Background } from './background.ts';

/** What the background answers to each message. */
export function answersOf({ db, now, heard }: Background): Handlers {
  const follow = heard('pictures', async (says: Parameters<typeof followPictures>[1]) => {
    const { targets } = await readSettings();
    // What could not be kept is fetched again when a page shows it again.
    await followPictures(db, says, { now, targets });
  });
  return {
    open: (_says, sender) => openPanel(sender),
    async seen(says, sender) {
      const mark = await hear(says, sender, { db, now });
      const tab = sender.ours ? says.tab : sender.tab;
      if (tab !== undefined) void showBadge(tab, mark);
      if (mark.state === 'kept') follow(says);
      return mark;
    },
    reader: (says, sender) => putReaderInto(sender, says),
    words: async (questions) => questions.map(answerTo),
    async judge(_says, sender) {
      if (!sender.ours) throw new Error('not for a page');
      const judged = await judgeAll(db, { targets: (await readSettings()).targets, now: now() });
      await remind(db, now());
      return judged;
    },
    async pill(says, sender) {
      if (!sender.url) throw new Error('not from a page');
      await changePill(sender.url.hostname, says);
      return null;
    },
  };
}
