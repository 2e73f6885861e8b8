import type { Audit, Finding } from './report.ts';

/** What the person should do, in the order it is worth doing. */
export interface Advice {
  verb: 'certificate' | 'title' | 'image' | 'promote';
  /** Blocking papers, then Must, then Better, then what is worth promoting. Never added up. */
  rank: 'blocking' | 'must' | 'better' | 'promote';
  key: string;
  audit: Audit;
  finding?: Finding;
  /** The numbers it rests on; absent where none are known. */
  numbers: { metric: string; value: number; start?: string; end?: string; spans: 'days' | 'now' | 'unknown' }[];
}
