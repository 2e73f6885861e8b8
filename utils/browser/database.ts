import { Dexie, type Table } from 'dexie';
import type { Listing } from '../listing.ts';
import type { MetricName, Unit } from '../metric.ts';
import type { Paper } from '../paper.ts';
import type { NotUnderstood, PageKind } from '../reading.ts';
import type { Report } from '../report.ts';
import type { Source } from '../source.ts';

/** A listing as it is known now: what was not shown stays as it was, and every field knows its source. */
export interface KnownListing {
  key: string;
  marketplace: Listing['marketplace'];
  store: string;
  account: string;
  listing: Listing;
  /** For each field: who read it when, and from which part of the page. */
  sources: Partial<Record<string, { source: Source; from: string }>>;
  firstSeen: number;
  lastSeen: number;
}

/** What changed in a listing at one moment. The first snapshot of a listing holds all that was shown. */
export interface Snapshot {
  key: string;
  at: number;
  changed: Partial<Listing>;
  source: Source;
}

/** One number of one listing over one period, from one way of knowing. */
export interface Measurement {
  key: string;
  metric: MetricName;
  /** 'yyyy-mm-dd/yyyy-mm-dd'; 'now/yyyy-mm-dd' and '?/yyyy-mm-dd' carry the store's day of the reading. */
  period: string;
  via: Source['via'];
  value: number;
  unit: Unit;
  currency?: string;
  /** 'days': start and end hold. 'now': stood so when read. 'unknown': the page does not show its period; never drawn as a day. */
  spans: 'days' | 'now' | 'unknown';
  start?: string;
  end?: string;
  readAt: number;
  source: Source;
  trial?: true;
}

/** A wording or main picture of a listing, and from when to when it was seen. */
export interface Version {
  key: string;
  field: 'title' | 'image';
  value: string;
  from: number;
  to: number;
  /** The reader that saw it; a wording is a change only against what the same reader saw before. */
  reader: string;
}

/** How reading goes, for each reader. */
export interface Health {
  reader: string;
  marketplace: string;
  page: PageKind | null;
  lastRead?: number;
  lastFailed?: number;
  lastState: string;
  reads: number;
  failures: number;
  listings: number;
  /** Fields found on how many of the listings last read. */
  found: Record<string, number>;
  notUnderstood: NotUnderstood[];
}

export interface Counter {
  name: string;
  count: number;
  last?: number;
}

/** The person's own data, in this browser. One database for the real shop and one for the training shop; they never mix. */
export class Database extends Dexie {
  listings!: Table<KnownListing, string>;
  snapshots!: Table<Snapshot, [string, number]>;
  measurements!: Table<Measurement, [string, string, string, string]>;
  versions!: Table<Version, [string, string, number]>;
  reports!: Table<Report, string>;
  papers!: Table<Paper, string>;
  health!: Table<Health, string>;
  counters!: Table<Counter, string>;

  constructor(name: 'crossbill' | 'crossbill-training' | (string & {}) = 'crossbill') {
    super(name);
    this.version(1).stores({
      listings: 'key, marketplace, lastSeen',
      snapshots: '[key+at]',
      measurements: '[key+metric+period+via]',
      versions: '[key+field+from]',
      reports: 'key',
      papers: 'id, kind',
      health: 'reader',
      counters: 'name',
    });
  }

  /** Whether this is the training shop; every surface then says so. */
  get training(): boolean {
    return this.name === 'crossbill-training';
  }
}

/** The lock every writer holds: the background, the desk's import, erase. */
export const WRITE_LOCK = 'crossbill-write';
