import { browser } from 'wxt/browser';
import { marketplaceAt } from '../marketplaces/index.ts';
import { type Pill, type Settings, settingsIn, settingsSchema } from './settings-record.ts';

const KEY = 'settings';
/** Beside them, records that could not be read whole. */
const UNREAD = 'settings-unread';

/** Settings that could not be read whole, as they were stored. `at`: when others took their place (ms since 1970 UTC); absent while they stand. */
export interface UnreadSettings {
  names: string[];
  raw: unknown;
  at?: number;
}

/** What is stored, and the records laid beside it. */
async function stored(): Promise<{ raw: unknown; beside: UnreadSettings[] }> {
  const { [KEY]: raw, [UNREAD]: beside } = await browser.storage.local.get([KEY, UNREAD]);
  return { raw, beside: Array.isArray(beside) ? beside : [] };
}

/** The settings as stored, as far as they can be read. */
export const readSettings = async (): Promise<Settings> =>
  settingsIn((await browser.storage.local.get(KEY))[KEY]).settings;

const alone = <Done>(work: () => Promise<Done>): Promise<Done> => navigator.locks.request('crossbill-settings', work);

/** Changes settings under a lock, so that two pages never overwrite each other's change. What could not be read of them is laid beside. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return alone(async () => {
    const { raw, beside } = await stored();
    const { settings, unread: names } = settingsIn(raw);
    const next = settingsSchema.loose().parse(change(settings));
    const laid = names.length > 0 ? { [UNREAD]: [...beside, { names, raw, at: Date.now() }] } : {};
    await browser.storage.local.set({ [KEY]: next, ...laid });
    return next;
  });
}

/** Settings that could not be read whole: those laid beside, oldest first, and those that stand. */
export async function unreadSettings(): Promise<UnreadSettings[]> {
  const { raw, beside } = await stored();
  const names = settingsIn(raw).unread;
  return names.length > 0 ? [...beside, { names, raw }] : beside;
}

/** Lets go of them; what could be read holds on. */
export function forgetUnreadSettings(): Promise<void> {
  return alone(async () => {
    const { raw } = await stored();
    if (raw !== undefined) await browser.storage.local.set({ [KEY]: settingsIn(raw).settings });
    await browser.storage.local.remove(UNREAD);
  });
}

/** Calls back now and at every change, until the signal ends it. `unreadable`: called where the browser does not give them. */
export function watchSettings(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
  unreadable: (why: unknown) => void = () => undefined,
): void {
  const tell = () =>
    void readSettings().then(
      (settings) => !signal.aborted && callback(settings),
      (why: unknown) => !signal.aborted && unreadable(why),
    );
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  tell();
}

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
