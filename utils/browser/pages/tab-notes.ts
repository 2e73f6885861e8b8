import { browser } from 'wxt/browser';
import { z } from 'zod';
import { readingSchema } from '../../reading.ts';
import { reportSchema } from '../../report.ts';

/** What a tab shows, noted in session storage: gone with the tab, and with the browser. */
const tabNoteSchema = z.object({
  address: z.string(),
  marketplace: z.string().nullable(),
  page: z.string().nullable(),
  state: readingSchema.shape.state,
  at: z.number(),
  /** Keys of the listings on the page; those of a draft are not kept in the history. */
  keys: z.array(z.string()),
  /** The form being edited: judged, never kept. */
  draft: z.object({ reading: readingSchema, report: reportSchema }).optional(),
});
export type TabNote = z.infer<typeof tabNoteSchema>;

const keyFor = (tab: number) => `tab:${tab}`;

/** Notes what a tab shows, in place of what it showed before. Throws where the browser has no room. */
export async function noteTab(tab: number, note: TabNote): Promise<void> {
  await browser.storage.session.set({ [keyFor(tab)]: note });
}

/** The tab is gone, or shows nothing of ours any more. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyFor(tab));
}

/** Forgets what some tabs show, and every note that cannot be read. */
export async function forgetTabs(those: (note: TabNote) => boolean): Promise<void> {
  const going = (await allNotes()).filter(([, note]) => !note || those(note));
  await browser.storage.session.remove(going.map(([key]) => key));
}

/** Forgets the forms being edited on a marketplace; that the tabs stand there is still known, so that it can be switched on there. */
export async function forgetDrafts(marketplace: string): Promise<void> {
  for (const [key, note] of await allNotes()) {
    if (!note?.draft || note.marketplace !== marketplace) continue;
    const { draft: _draft, ...rest } = note;
    await browser.storage.session.set({ [key]: rest });
  }
}

/** The notes of all tabs by their keys; undefined for one that cannot be read. */
async function allNotes(): Promise<[string, TabNote | undefined][]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith('tab:') ? [[key, tabNoteSchema.safeParse(value).data]] : [],
  );
}

/** What a tab shows; undefined where nothing is noted of it. */
export async function tabNote(tab: number): Promise<TabNote | undefined> {
  const key = keyFor(tab);
  const parsed = tabNoteSchema.safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data : undefined;
}

/** Calls back when the note of some tab changes, until the signal ends it. */
export function onTabNote(callback: (tab: number) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) if (key.startsWith('tab:')) callback(Number(key.slice(4)));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
