import type { BrowserContext, Worker } from 'playwright';

export interface Browser {
  context: BrowserContext;
  id: string;
  worker(): Promise<Worker>;
  page(path: string): string;
  escaped: string[];
  endpoint(): string;
  close(): Promise<void>;
}
export interface BrowserOptions {
  chromium: string;
  extension: string;
  headless?: boolean;
  profile?: string;
  language?: string;
  viewport?: { width: number; height: number };
  args?: string[];
}
export function openBrowser(options: BrowserOptions): Promise<Browser>;
export function hasDisplay(): boolean;
