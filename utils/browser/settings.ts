import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type MarketplaceId, marketplaceIdSchema } from '../ids.ts';
import { marketplaceAt } from '../marketplaces/index.ts';
import { languageSchema } from '../source.ts';

/** Where the pill stands on a marketplace's pages: at which edge, how far down (0 to 1), or nowhere. */
export const pillSchema = z.object({
  hidden: z.boolean(),
  side: z.enum(['left', 'right']),
  top: z.number().min(0).max(1),
});
export type Pill = z.infer<typeof pillSchema>;
const firstPill: Pill = { hidden: false, side: 'right', top: 0.5 };

const switchSchema = z.object({
  on: z.boolean(),
  /** When it was last switched, milliseconds since 1970 UTC. */
  since: z.number().int(),
  /** May the background GET a picture the page shows, to measure it. */
  pictures: z.boolean().default(true),
  pill: pillSchema.default(firstPill),
});
export type Switch = z.infer<typeof switchSchema>;

/** What the person said of values read on trial. It lies in the history now; `takeOverConfirmations` brings it there. */
const confirmationSchema = z.object({
  /** Values found to be as on the page: each of one listing, under one name. */
  right: z.array(z.object({ key: z.string().max(2000), name: z.string().max(40) })).max(20),
  /** When a value was last found to be otherwise, ms since 1970 UTC; from there it is counted anew. */
  wrongAt: z.number().int().optional(),
});

/** What the person chose. Lies in extension storage, which outlives a wiped database. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** When the person agreed that pages are read at all; nothing is read before. */
  agreedAt: z.number().int().optional(),
  marketplaces: z.partialRecord(marketplaceIdSchema, switchSchema).default({}),
  /** The pill is shown nowhere: panel only. */
  pillNowhere: z.boolean().default(false),
  /** Markets the person sells in besides those of their stores: 'EU', 'KZ'. */
  targets: z.array(z.string().max(10)).max(60).default([]),
  /** By reader: 'ebay/metrics'. */
  confirmations: z.record(z.string().max(80), confirmationSchema).default({}),
  language: z.enum(['auto', ...languageSchema.options]).default('auto'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['normal', 'compact']).default('normal'),
  separator: z.enum([',', ';', '\t']).default(','),
  /** How many months the history is kept; null: for ever. */
  keepMonths: z.number().int().min(1).max(1200).nullable().default(24),
  /** After how many months days are thinned to weeks; null: never, unless the person asks. */
  thinMonths: z.number().int().min(1).max(1200).nullable().default(null),
  /** How much room the person allows us, in bytes. Past it we say so; nothing is deleted. */
  budget: z.number().positive().default(1e9),
  /** A notification, at most once a day, of papers that are ending. */
  reminders: z.boolean().default(false),
  /** Columns of the table of listings that the person does not want to see. */
  hiddenColumns: z.array(z.string().max(40)).max(40).default([]),
  /** The last backup that was saved: when, and how many readings of listings there had been by then. */
  backedUp: z.object({ at: z.number().int(), readings: z.number().int().nonnegative() }).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';
const firstSettings: Settings = settingsSchema.parse({ version: 1 });

/** The settings as stored; a stored value that is not one of ours is left where it lies and the first settings hold: everything off. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : firstSettings;
}

/** Changes settings under a lock, so that two pages never overwrite each other's change. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('crossbill-settings', async () => {
    const next = settingsSchema.parse(change(await readSettings()));
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls back now and at every change, until the signal ends it. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes)
      void readSettings().then((settings) => !signal.aborted && callback(settings));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void readSettings().then((settings) => !signal.aborted && callback(settings));
}

export const isOn = (settings: Settings, id: MarketplaceId): boolean =>
  settings.agreedAt !== undefined && settings.marketplaces[id]?.on === true;

/** Where the pill stands on a marketplace; hidden where the person wants it nowhere. */
export const pillOf = (settings: Settings, id: MarketplaceId | null): Pill => {
  const pill = (id && settings.marketplaces[id]?.pill) || firstPill;
  return settings.pillNowhere ? { ...pill, hidden: true } : pill;
};

/** Remembers where the person put the pill on the marketplace of a host, or that they want none. */
export async function changePill(host: string, change: Partial<Pill> & { nowhere?: boolean }): Promise<void> {
  const id = marketplaceAt(host)?.id;
  await changeSettings((settings) => {
    const before = id && settings.marketplaces[id];
    const { nowhere, ...pill } = change;
    return {
      ...settings,
      ...(nowhere === undefined ? {} : { pillNowhere: nowhere }),
      ...(before
        ? { marketplaces: { ...settings.marketplaces, [id]: { ...before, pill: { ...before.pill, ...pill } } } }
        : {}),
    };
  });
}

/** Switches reminders by notification on or off. The browser asks for the permission when they are switched on; refused, they stay off. */
export async function switchReminders(on: boolean): Promise<Settings> {
  const permission = { permissions: ['notifications' as const] };
  // Asked first: the browser only asks within the click.
  const granted = on ? await browser.permissions.request(permission) : false;
  if (!on) await browser.permissions.remove(permission);
  return changeSettings((settings) => ({ ...settings, reminders: granted }));
}
