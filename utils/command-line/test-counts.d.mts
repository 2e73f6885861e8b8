export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
  skips: string[];
  /** Passed, but at the second try only. */
  again: string[];
}
export function one(passed: boolean, name: string): Counts;
export function ofVitest(report: unknown): Counts;
export function ofPlaywright(report: unknown): Counts;
export function added(results: Counts[]): Counts;
