import { Dexie, type PromiseExtended, type Table } from 'dexie';
import type { Confirmation } from '../confirmation.ts';
import type { GoodsChoice } from '../goods-choice.ts';
import type { Intake } from '../intake.ts';
import type { KnownListing, Snapshot, Version } from '../known-listing.ts';
import type { Month } from '../measurement.ts';
import type { Note } from '../note.ts';
import type { Override } from '../override.ts';
import type { Paper, PaperFile } from '../paper.ts';
import type { Picture, PictureAddress } from '../pictures/kept.ts';
import type { NotUnderstood, PageKind } from '../reading.ts';
import type { Report } from '../report.ts';
import type { Term } from '../term.ts';
import type { TitleNote } from '../title-note.ts';
import { type Copy, privateCopy } from './copy/second-copy.ts';
import { NewerDatabaseError, refusingNewer, spareFactory, TENTHS } from './store/factory.ts';
import { packMeasurements } from './store/pack-measurements.ts';
import type { Place, Restored, Step } from './store/place-rows.ts';

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
  /** For each field found, the part of the page that most of its values came from. */
  from?: Record<string, string> | undefined;
  /** How it went on each of the last days on which it was read, oldest first (UTC). */
  days?: { day: string; reads: number; failures: number }[] | undefined;
  /** Built on landmarks none of us has seen. */
  trial?: true | undefined;
  notUnderstood: NotUnderstood[];
}

interface Counter {
  name: string;
  count: number;
  last?: number;
}

/** What takes a part of an intake back. Parts are taken back from the last to the first. */
interface Undo {
  intake: string;
  part: number;
  /** A `Change`, as JSON: it is only ever made as a whole. */
  change: string;
}

/**
 * What becomes of a table's rows. `copied`: the second copy holds them, and every write of them goes through `write`.
 * `ofListing`: their key is a listing's, or begins with one, and they go with it. `large`: a row may be of a megabyte.
 * `bytes`: a row may hold bytes that are no text. A new table is a line here, one among the fields below and one in the
 * newest `stores`.
 */
export const shelves = {
  listings: { copied: true, ofListing: true },
  snapshots: { copied: true, ofListing: true },
  months: { copied: true, ofListing: true },
  versions: { copied: true, ofListing: true },
  papers: { copied: true, ofListing: false },
  files: { copied: true, ofListing: false, large: true },
  overrides: { copied: true, ofListing: false },
  goodsChoices: { copied: true, ofListing: true },
  terms: { copied: true, ofListing: false },
  titleNotes: { copied: true, ofListing: true },
  notes: { copied: true, ofListing: true },
  confirmations: { copied: true, ofListing: false },
  intakes: { copied: true, ofListing: false },
  undos: { copied: true, ofListing: false, large: true },
  pictures: { copied: true, ofListing: false, large: true, bytes: true },
  pictureAddresses: { copied: true, ofListing: false },
  reports: { copied: false, ofListing: true },
  health: { copied: false, ofListing: false },
  counters: { copied: false, ofListing: false },
} as const satisfies Record<string, Shelf>;
interface Shelf {
  copied: boolean;
  ofListing: boolean;
  large?: true;
  bytes?: true;
}
type Shelves = typeof shelves;
export type ShelfName = keyof Shelves;
/** A table whose rows the second copy holds. */
export type CopiedTable = { [Name in ShelfName]: Shelves[Name]['copied'] extends true ? Name : never }[ShelfName];

/** The person's own data, in this browser. One database for the real shop and one for the training shop; they never mix. */
export class Database extends Dexie {
  listings!: Table<KnownListing, string>;
  snapshots!: Table<Snapshot, [string, number]>;
  months!: Table<Month, [string, string]>;
  versions!: Table<Version, [string, string, number]>;
  reports!: Table<Report, string>;
  papers!: Table<Paper, string>;
  files!: Table<PaperFile, string>;
  overrides!: Table<Override, string>;
  goodsChoices!: Table<GoodsChoice, string>;
  terms!: Table<Term, [string, string, string, string]>;
  titleNotes!: Table<TitleNote, [string, string, string]>;
  notes!: Table<Note, [string, string]>;
  confirmations!: Table<Confirmation, string>;
  intakes!: Table<Intake, string>;
  undos!: Table<Undo, [string, number]>;
  pictures!: Table<Picture, string>;
  pictureAddresses!: Table<PictureAddress, string>;
  health!: Table<Health, string>;
  counters!: Table<Counter, string>;
  places!: Table<Place | Restored | Step, string>;

  /** The second copy of this database, outside IndexedDB; the training shop and tests have none. */
  copy?: Copy;

  constructor(name: 'crossbill' | 'crossbill-training' | (string & {}) = 'crossbill') {
    super(name, {
      indexedDB: refusingNewer(
        () => this.tooNew,
        () => this.factory,
      ),
      IDBKeyRange: Dexie.dependencies.IDBKeyRange,
    });
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
    this.version(2).stores({ months: '[key+month]', places: 'name' }).upgrade(packMeasurements);
    this.version(3).stores({ measurements: null });
    this.version(4).stores({ terms: '[shop+term+campaign+period]', intakes: 'id, at', undos: '[intake+part]' });
    this.version(5).stores({ files: 'hash', overrides: 'id' });
    this.version(6).stores({ titleNotes: '[of+kind+name]' });
    this.version(7).stores({ pictures: 'hash', pictureAddresses: 'address, hash' });
    this.version(8).stores({ goodsChoices: 'key' });
    this.version(9).stores({ notes: '[key+day]' });
    this.version(10).stores({
      listings: 'key, marketplace, lastSeen, listing.image',
      pictures: 'hash, measured.fingerprint',
    });
    this.version(11).stores({ confirmations: 'reader' });
    this.on(
      'ready',
      () => {
        if (this.backendDB().version >= this.tooNew) throw new NewerDatabaseError('the database is of a newer version');
      },
      true,
    );
    if (name === 'crossbill' && hasPrivateFiles()) this.copy = privateCopy('copy');
  }

  /**
   * Opens the store. Where the browser can neither open nor mend it (its own files are gone or wrong), a store is opened in
   * a place of its own, and the second copy fills it; the next time, the first is tried again.
   */
  override open(): PromiseExtended<Dexie> {
    const opening = super.open();
    if (!this.copy || this.factory) return opening;
    return opening.catch('UnknownError', async () => {
      this.factory = await spareFactory();
      return super.open();
    });
  }
  private factory?: IDBFactory;

  private get tooNew(): number {
    return (this.verno + 1) * TENTHS;
  }

  /** A table by its name, whatever its rows. */
  shelf(name: string): Table {
    return this[name as ShelfName] as Table;
  }

  /** Whether this is the training shop; every surface then says so. */
  get training(): boolean {
    return this.name === 'crossbill-training';
  }
}

const hasPrivateFiles = (): boolean =>
  typeof navigator === 'object' && 'storage' in navigator && 'getDirectory' in navigator.storage;

/** The lock every writer holds: the background, the desk's import, erase. */
export const WRITE_LOCK = 'crossbill-write';
