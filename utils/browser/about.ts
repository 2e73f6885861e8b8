import { browser } from 'wxt/browser';

/** What the extension is, as the browser holds it to. */
export interface About {
  version: string;
  /** The content policy of our own pages, enforced by the browser. */
  policy: string;
  permissions: string[];
}

export function about(): About {
  const { version, permissions = [], content_security_policy: policy } = browser.runtime.getManifest();
  return {
    version,
    policy: typeof policy === 'string' ? policy : (policy?.extension_pages ?? ''),
    permissions: permissions.map(String),
  };
}

/** The keys that open the panel, as the person has them set; undefined where there are none. */
export async function panelShortcut(): Promise<string | undefined> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === 'open-panel')?.shortcut || undefined;
}

/** How full the store is, in bytes, and whether the browser may delete it when the disk runs short. */
export async function room(): Promise<{ used: number; of: number; lasting: boolean } | undefined> {
  if (!navigator.storage?.estimate) return undefined;
  const [{ usage = 0, quota = 0 }, lasting] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  // With this permission the browser neither limits nor evicts what an extension stores.
  return { used: usage, of: quota, lasting: lasting || about().permissions.includes('unlimitedStorage') };
}
