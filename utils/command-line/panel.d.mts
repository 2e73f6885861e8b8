import type { Page } from 'playwright';
import type { Browser } from './browser.mjs';

export interface Surface {
  page: Page;
  close(): Promise<void>;
}
export function openPanel(browser: Browser, page: Page): Promise<Surface>;
export function openPopup(browser: Browser): Promise<Surface>;
export function surface(browser: Browser, path: string, options?: { downloads?: boolean }): Promise<Surface>;
