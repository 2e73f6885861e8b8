import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { unpackMonth } from '../../history/months.ts';
import type { Intake } from '../../intake.ts';
import { keyOf } from '../../listing.ts';
import type { Period } from '../../metric.ts';
import {
  type KnownListing,
  measureKey,
  nobodyMet,
  type Preview,
  type PreviewHint,
  previewOf,
  type Standing,
} from '../../reports/preview.ts';
import { type ReportRead, readReport } from '../../reports/read-report.ts';
import { type Survey, surveyReport } from '../../reports/survey.ts';
import type { Database } from '../database.ts';
import { rowsAt } from '../store/neighbours.ts';
import type { Doing } from './bring-in.ts';

/** What the person said of a file, beside what it says itself. */
export interface Said extends PreviewHint {
  chosenStore?: string;
  chosenPeriod?: Period;
}

/** What a file is, and what bringing it in would do. Nothing has been written. */
export interface Look {
  preview: Preview;
  digest: string;
  /** Brought in before, just so. */
  already?: Intake;
  /** What need not be found out again of the same file; only files of listings have it. */
  survey?: Survey;
}

/**
 * Looks at a report file: its kind, what would be new, the same or another. It is read twice, the first time to learn its
 * store and where each listing stands last; then what is kept is asked part by part, so that neither file nor history need
 * stand in memory. `before`: what an earlier look at the same file learned. Throws a `RowsFault`.
 */
export async function lookAt(
  db: Database,
  open: () => AsyncIterable<Uint8Array>,
  said: Said,
  { signal, progress, before }: Doing & { before?: Survey | undefined } = {},
): Promise<Look> {
  const { chosenStore, chosenPeriod, account, host } = said;
  const hash = sha256.create();
  async function* hashed() {
    for await (const piece of open()) {
      hash.update(piece);
      yield piece;
    }
  }
  const survey =
    before ?? (await surveyReport(open(), { ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) }));
  const store = chosenStore ?? survey?.store;
  const part = { ...emptyReport, kind: survey?.kind ?? null, marketplace: survey?.marketplace ?? null, store };
  const met = nobodyMet();
  const parts: Preview[] = [];
  const report = await readReport(hashed(), {
    ...(signal ? { signal } : {}),
    ...(store ? { store } : {}),
    ...(chosenPeriod ? { period: chosenPeriod } : {}),
    ...(survey ? { last: survey.last } : {}),
    progress: (rows) => progress?.(rows, survey?.rows),
    batch: async (listings) => {
      signal?.throwIfAborted();
      const some = { ...part, listings };
      const weighed = previewOf(some, await knownOf(db, some, said), said, met);
      parts.push(parts.length === 0 ? weighed : both(parts.pop() ?? weighed, weighed));
    },
  });
  const preview = parts.reduce(both, previewOf(report, new Map(), said));
  hash.update(new TextEncoder().encode(JSON.stringify([report.store, chosenPeriod, account, host])));
  const digest = bytesToHex(hash.digest());
  const already = await db.intakes.filter((intake) => intake.digest === digest && intake.state === 'done').first();
  return { preview, digest, ...(already ? { already } : {}), ...(survey ? { survey } : {}) };
}

/** A report of which nothing is known but what is put beside it. */
const emptyReport: ReportRead = {
  ...{
    kind: null,
    about: undefined,
    marketplace: null,
    store: undefined,
    period: undefined,
    written: undefined,
    sheet: '',
    rows: 0,
  },
  ...{ firstRows: [], columns: [], listings: [], terms: [], count: 0, notUnderstood: [], unread: {} },
  ...{ refused: [], refusedFor: new Map() },
};

/** What is kept of the listings of a part of a report, by key. */
async function knownOf(db: Database, report: ReportRead, said: Said): Promise<Map<string, KnownListing>> {
  const shop = {
    marketplace: report.marketplace ?? ('other' as const),
    store: report.store ?? 'unknown',
    ...(said.account ? { account: said.account } : {}),
    ...(said.host ? { host: said.host } : {}),
  };
  const keys = new Set<string>();
  const months = new Map<string, [string, string]>();
  for (const listing of report.listings) {
    const key = keyOf({ ...listing, ...shop });
    if (key === undefined) continue;
    keys.add(key);
    for (const { period } of Object.values(listing.metrics ?? {})) {
      const month = period && period !== 'now' ? period.end.slice(0, 7) : undefined;
      if (month) months.set(`${key} ${month}`, [key, month]);
    }
  }
  const listings = await rowsAt(db.listings, [...keys]);
  const numbers = await rowsAt(db.months, [...months.values()]);
  const known = new Map<string, KnownListing & { numbers: Map<string, number> }>();
  for (const one of listings) {
    if (!one) continue;
    const { title, price, stock } = one.listing;
    known.set(one.key, {
      ...(title === undefined ? {} : { title }),
      ...(price ? { price } : {}),
      ...(stock === undefined ? {} : { stock }),
      numbers: new Map(),
    });
  }
  for (const month of numbers) {
    for (const { key, metric, start, end, value, via } of month ? unpackMonth(month) : []) {
      const name = start && end ? measureKey(metric, { start, end }) : undefined;
      const of = known.get(key)?.numbers;
      // A file's own number stands before that of a page: it is the one that would be replaced.
      if (name && of && (via === 'file' || !of.has(name))) of.set(name, value);
    }
  }
  return known;
}

const plus = (a: Standing, b: Standing): Standing => ({
  fresh: a.fresh + b.fresh,
  same: a.same + b.same,
  changed: a.changed + b.changed,
  conflict: a.conflict + b.conflict,
});

/** The previews of two parts of one report as one. What does not depend on listings is the same in both. */
const both = (sum: Preview, part: Preview): Preview => ({
  ...sum,
  period: sum.period === 'ask' || part.period === 'ask' ? 'ask' : sum.period,
  offers: sum.offers.length > 0 ? sum.offers : part.offers,
  listings: sum.listings + part.listings,
  knownListings: sum.knownListings + part.knownListings,
  unnamed: sum.unnamed + part.unnamed,
  values: sum.values + part.values,
  fields: plus(sum.fields, part.fields),
  numbers: plus(sum.numbers, part.numbers),
});
