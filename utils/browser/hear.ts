import { dayAhead, onlyDated } from '../history/days-ahead.ts';
import { join, joinRows } from '../join.ts';
import { keyOf } from '../listing.ts';
import { marketplaceAt } from '../marketplaces/index.ts';
import { isPrivatePage } from '../private-pages.ts';
import type { PageReading } from '../reading.ts';
import type { Report } from '../report.ts';
import { resolveLanguage } from '../words/language.ts';
import type { Database } from './database.ts';
import { withWords } from './goods-words.ts';
import { countLevels, judgeKeys, judgeListing } from './judge-all.ts';
import type { Mark, Says } from './messages.ts';
import type { Sender } from './messages-io.ts';
import { holds } from './pages/registrations.ts';
import { forgetDrafts, forgetTab, noteTab, type TabNote } from './pages/tab-notes.ts';
import { readSettings } from './settings.ts';
import { isOn, pillOf, type Settings } from './settings-record.ts';
import { counted } from './store/confirmations.ts';
import { count } from './store/counters.ts';
import { noteDayAhead } from './store/day-ahead-note.ts';
import { noteHealth } from './store/health.ts';
import { keep, listingFrom } from './store/keep.ts';
import { noteNoRoom } from './store/no-room.ts';
import { dayOfReading } from './store/numbers-seen.ts';
import { drawerOf } from './store/papers.ts';
import { isFull } from './store/room.ts';
import { inTurn } from './store/write.ts';

/**
 * Hears what a page shows: refuses what is not the sender's to say, keeps it in one transaction, judges it, notes what the
 * tab shows, and only then answers. A draft is judged and never kept.
 */
export async function hear(
  { reading, address, tab: toldTab }: Says<'seen'>,
  sender: Sender,
  { db, now }: { db: Database; now(): number },
): Promise<Mark> {
  const at = now();
  const tab = sender.ours ? toldTab : sender.tab;
  const { state, reports, note } = await inTurn(async (): Promise<Heard> => {
    // What was switched off while this waited for its turn is off.
    const settings = await readSettings();
    const why = await refusal(reading, address, sender, settings);
    if (why === undefined) return take(db, reading, address, at, settings);
    await count(db, `refused: ${why}`, at);
    return { state: why === PRIVATE ? 'nothing' : 'refused', reports: [] };
  }).catch(async (error: unknown): Promise<Heard> => {
    if (!isFull(error)) throw error;
    await noteNoRoom(db, at);
    return { state: 'no-room', reports: [] };
  });
  // What is kept is kept, also where there is no room to note what its tab shows.
  if (note && tab !== undefined)
    await noteTab(tab, { ...note, address: bare(address), at }).catch(() => forgetTab(tab).catch(() => undefined));
  const settings = await readSettings();
  // Switched off since it had its turn: the form goes, too, whichever of the two was quicker.
  const { marketplace } = reading;
  if (note?.draft && marketplace && !sender.ours && !isOn(settings, marketplace)) await forgetDrafts(marketplace);
  return {
    state,
    listings: note?.keys.length ?? 0,
    ...countLevels(reports),
    pill: pillOf(settings, marketplace),
    language: resolveLanguage(settings.language, navigator.languages),
  };
}

/** What came of a reading. `note`: what the tab shows, where anything was taken from it. */
interface Heard {
  state: Mark['state'];
  reports: Report[];
  note?: Omit<TabNote, 'address' | 'at'>;
}

/** The address without what a console may have written of the person into its query or fragment. */
const bare = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
};

const PRIVATE = 'a private page';

/**
 * A content script may speak for its own page and its own marketplace only, and only while that is on and the browser gives
 * access. Of a page about buyers nothing is heard, whoever read it.
 */
async function refusal(
  reading: PageReading,
  address: string,
  sender: Sender,
  settings: Settings,
): Promise<string | undefined> {
  if (settings.agreedAt === undefined) return 'before agreement';
  const url = new URL(address);
  if (isPrivatePage(url) || (sender.url && isPrivatePage(sender.url))) return PRIVATE;
  const at = marketplaceAt(url.hostname);
  if ((reading.marketplace ?? undefined) !== at?.id) return 'of another marketplace';
  if (sender.ours) return undefined;
  if (!sender.url || sender.url.hostname !== url.hostname) return 'of another address';
  if (!at || !isOn(settings, at.id) || !(await holds(at))) return 'switched off';
  return undefined;
}

async function take(
  db: Database,
  reading: PageReading,
  address: string,
  at: number,
  settings: Settings,
): Promise<Heard> {
  await noteHealth(db, reading, at);
  const { marketplace, page, state } = reading;
  const note = { marketplace, page, state, keys: [] };
  if (state !== 'read' && state !== 'partly')
    return { state: state === 'not-ours' ? 'nothing' : state, reports: [], note };
  if (reading.draft) {
    const draft = await judgeDraft(db, reading, address, at, settings);
    if (!draft) return { state: 'nothing', reports: [], note };
    const { key, report } = draft;
    return { state: 'draft', reports: [report], note: { ...note, keys: [key], draft: { reading, report } } };
  }
  const source = { via: 'page', reader: reading.reader, where: bare(address), at } as const;
  const { keys } = await keep(db, await counted(db, await datedIn(reading, at)), source);
  const reports = await judgeKeys(db, keys, { targets: settings.targets, now: at });
  return { state: keys.length > 0 ? 'kept' : 'nothing', reports, note: { ...note, keys } };
}

/** A reading as far as its days can be told: where the page shows days that by the clock have not come, the clock dates nothing, and that is noted. */
async function datedIn(reading: PageReading, at: number): Promise<PageReading> {
  const ahead = dayAhead(reading.listings, dayOfReading(reading, at));
  if (ahead === undefined) return reading;
  await noteDayAhead(ahead);
  return { ...reading, listings: onlyDated(reading.listings) };
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
