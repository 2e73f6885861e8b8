import { join, joinRows } from '../join.ts';
import { keyOf } from '../listing.ts';
import { marketplaceAt } from '../marketplaces/index.ts';
import type { PageReading } from '../reading.ts';
import type { Report } from '../report.ts';
import { resolveLanguage } from '../words/language.ts';
import { type Database, WRITE_LOCK } from './database.ts';
import { withWords } from './goods-words.ts';
import { countLevels, judgeKeys, judgeListing } from './judge-all.ts';
import type { Mark, Says } from './messages.ts';
import type { Sender } from './messages-io.ts';
import { noteTab, type TabNote } from './pages/tab-notes.ts';
import { isOn, pillOf, readSettings, type Settings } from './settings.ts';
import { counted } from './store/confirmations.ts';
import { count } from './store/counters.ts';
import { noteHealth } from './store/health.ts';
import { keep, listingFrom } from './store/keep.ts';
import { noteNoRoom } from './store/no-room.ts';
import { drawerOf } from './store/papers.ts';
import { isFull } from './store/room.ts';

/** What hearing a page needs besides the message. */
export interface Ears {
  db: Database;
  now(): number;
  /** The tab the reading is of, where the sender is a page of our own that read the active tab. */
  tab?: number;
}

/**
 * Hears what a page shows: refuses what is not the sender's to say, keeps it in one transaction, judges it, notes what the
 * tab shows, and only then answers. A draft is judged and never kept.
 */
export async function hear(
  { reading, address, tab: toldTab }: Says<'seen'>,
  sender: Sender,
  ears: Ears,
): Promise<Mark> {
  const { db } = ears;
  const settings = await readSettings();
  const why = refusal(reading, address, sender, settings);
  if (why) {
    await count(db, `refused: ${why}`, ears.now());
    return mark('refused', settings, reading, []);
  }
  const at = ears.now();
  const tab = sender.ours ? toldTab : sender.tab;
  const heard = await navigator.locks
    .request(WRITE_LOCK, () => take(db, reading, address, at, settings))
    .catch(async (error: unknown) => {
      if (!isFull(error)) throw error;
      await noteNoRoom(db, at);
      return 'no-room' as const;
    });
  if (heard === 'no-room') return mark('no-room', settings, reading, []);
  if (tab !== undefined) await noteTab(tab, { ...heard.note, address: bare(address), at });
  return mark(heard.state, settings, reading, heard.reports, heard.note.keys.length);
}

/** The address without what a console may have written of the person into its query or fragment. */
const bare = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
};

/** A content script may speak for its own page and its own marketplace only, and only while that is on. */
function refusal(reading: PageReading, address: string, sender: Sender, settings: Settings): string | undefined {
  if (settings.agreedAt === undefined) return 'before agreement';
  const url = new URL(address);
  const at = marketplaceAt(url.hostname);
  if ((reading.marketplace ?? undefined) !== at?.id) return 'of another marketplace';
  if (sender.ours) return undefined;
  if (!sender.url || sender.url.hostname !== url.hostname) return 'of another address';
  if (!at || !isOn(settings, at.id)) return 'switched off';
  return undefined;
}

async function take(db: Database, reading: PageReading, address: string, at: number, settings: Settings) {
  await noteHealth(db, reading, at);
  const note: Omit<TabNote, 'address' | 'at'> = {
    marketplace: reading.marketplace,
    page: reading.page,
    state: reading.state,
    keys: [],
  };
  if (reading.state !== 'read' && reading.state !== 'partly') {
    return {
      state: reading.state === 'not-ours' ? ('nothing' as const) : reading.state,
      reports: [] as Report[],
      note,
    };
  }
  if (reading.draft) {
    const draft = await judgeDraft(db, reading, address, at, settings);
    return {
      state: draft ? ('draft' as const) : ('nothing' as const),
      reports: draft ? [draft.report] : [],
      note: draft ? { ...note, keys: [draft.key], draft: { reading, report: draft.report } } : note,
    };
  }
  const kept = await keep(db, await counted(db, reading), {
    via: 'page',
    reader: reading.reader,
    where: bare(address),
    at,
  });
  const reports = await judgeKeys(db, kept.keys, { targets: settings.targets, now: at });
  return {
    state: kept.keys.length > 0 ? ('kept' as const) : ('nothing' as const),
    reports,
    note: { ...note, keys: kept.keys },
  };
}

/** A form is judged together with what is already known of its listing; nothing of it is kept. */
async function judgeDraft(db: Database, reading: PageReading, address: string, at: number, settings: Settings) {
  if (reading.listings.length === 0) return undefined;
  const listing = listingFrom(joinRows(reading.listings), reading, address);
  const key = keyOf(listing) ?? 'draft';
  const known = await db.listings.get(key);
  const drawer = await drawerOf(db);
  const whole = join(known?.listing, listing);
  const grounds = { targets: settings.targets, now: at };
  return { key, report: await withWords(() => judgeListing(key, whole, drawer, grounds, {}, address)) };
}

function mark(
  state: Mark['state'],
  settings: Settings,
  reading: PageReading,
  reports: readonly Report[],
  listings = 0,
): Mark {
  return {
    state,
    listings,
    ...countLevels(reports),
    pill: pillOf(settings, reading.marketplace),
    language: resolveLanguage(settings.language, navigator.languages),
  };
}
