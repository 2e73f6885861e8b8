import { z } from 'zod';
import { type MarketplaceId, marketplaceIdSchema } from '../ids.ts';
import { languageSchema } from '../source.ts';

/** Where the pill stands on a marketplace's pages: at which edge, how far down (0 to 1), or nowhere. */
export const pillSchema = z.object({
  hidden: z.boolean(),
  side: z.enum(['left', 'right']),
  top: z.number().min(0).max(1),
});
export type Pill = z.infer<typeof pillSchema>;
const firstPill: Pill = { hidden: false, side: 'right', top: 0.5 };

const switchSchema = z.looseObject({
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

/** What holds before the person has chosen anything. */
const firstSettings: Settings = settingsSchema.parse({ version: 1 });

/**
 * A stored record as settings. What cannot be read of it, since it is of a newer version or damaged, is named in `unread`; a
 * switch is off then, and nothing is forgotten. What this version does not know stays as it is.
 */
export function settingsIn(stored: unknown): { settings: Settings; unread: string[] } {
  if (stored === undefined) return { settings: firstSettings, unread: [] };
  const whole = settingsSchema.loose().safeParse(stored);
  if (whole.success) return { settings: whole.data, unread: [] };
  const told = isRecord(stored) ? stored : {};
  const kept: Record<string, unknown> = { ...told, keepMonths: null };
  const unread: string[] = [];
  for (const [name, field] of Object.entries<z.ZodType>(settingsSchema.shape)) {
    const value = told[name];
    const isWhole = field.safeParse(value).success;
    if (!isWhole) unread.push(name);
    const part = isWhole ? value : partOf(value, field);
    const isRead = part !== undefined && field.safeParse(part).success;
    if (isRead) kept[name] = part;
    else if (name !== 'keepMonths') delete kept[name];
  }
  return { settings: settingsSchema.loose().parse({ ...kept, version: 1 }), unread };
}

/** Of a list or a record, what can be read by itself. */
function partOf(value: unknown, field: z.ZodType): unknown {
  if (Array.isArray(value)) return value.filter((one) => field.safeParse([one]).success);
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name, one]) => field.safeParse({ [name]: one }).success));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the person has switched a marketplace on; whether the browser gives access, `holds` says. */
export const isOn = (settings: Settings, id: MarketplaceId): boolean =>
  settings.agreedAt !== undefined && settings.marketplaces[id]?.on === true;

/** Where the pill stands on a marketplace; hidden where the person wants it nowhere. */
export const pillOf = (settings: Settings, id: MarketplaceId | null): Pill => {
  const pill = (id && settings.marketplaces[id]?.pill) || firstPill;
  return settings.pillNowhere ? { ...pill, hidden: true } : pill;
};
