import type { Page } from 'playwright';

export interface Pill {
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  label: string | null;
  state: string | undefined;
}
export function pillOf(page: Page, part?: string, options?: { patience?: number }): Promise<Pill | undefined>;
export function clickPill(page: Page, part?: string): Promise<Pill>;
