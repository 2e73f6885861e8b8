import { browser } from 'wxt/browser';

/** What the extension is, as the browser holds it to. */
export interface About {
  version: string;
  /** The content policy of our own pages, enforced by the browser. */
  policy: string;
  permissions: string[];
}

/** What this Crossbill is, by its own manifest. */
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

/** Keys are changed on a page of the browser in Chromium and Edge, and in a menu of the add-ons page in Firefox. */
export const keysAreAmongAddons = (): boolean => location.protocol === 'moz-extension:';
