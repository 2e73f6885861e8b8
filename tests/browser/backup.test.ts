import 'fake-indexeddb/auto';
import './locks.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backupFaultOf } from '../../utils/backup/fault.ts';
import { openBackup } from '../../utils/backup/read.ts';
import type { BackupRow } from '../../utils/backup/rows.ts';
import { sampleAbout } from '../../utils/backup/sample.ts';
import { backupOf, linesOf } from '../../utils/backup/write.ts';
import { makeBackup } from '../../utils/browser/backup/make.ts';
import { type BackupFile, lookAtBackup, restore } from '../../utils/browser/backup/restore.ts';
import { Database } from '../../utils/browser/database.ts';
import { bringIn } from '../../utils/browser/intake/bring-in.ts';
import { takeBackCutOff } from '../../utils/browser/intake/cut-off.ts';
import { takeBack } from '../../utils/browser/intake/take-back.ts';
import { judgeAll } from '../../utils/browser/judge-all.ts';
import { examine } from '../../utils/browser/store/doctor.ts';
import { erase } from '../../utils/browser/store/erase.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { measurementsOf } from '../../utils/browser/store/measurements.ts';
import { saveNote } from '../../utils/browser/store/notes.ts';
import { savePaper } from '../../utils/browser/store/papers.ts';
import { inTurn, write } from '../../utils/browser/store/write.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import { bytesOf } from '../exports/take.ts';
import { encodedIn, inPieces } from '../reports/in-bytes.ts';
import { memoryCopy } from './memory-folder.ts';
import { addressOf, aPicture, hashOf } from './pictures.ts';

let db: Database;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new Database(`crossbill-backup-${turn}`);
});
afterEach(() => db.delete());

const DAY = 86_400_000;
const made = (passphrase?: string) => makeBackup(db, sampleAbout, { passphrase, take: bytesOf });
const fileOf = (bytes: Uint8Array, passphrase?: string): BackupFile => ({ open: () => inPieces(bytes), passphrase });
const named = (id: string) => ({ id, name: 'backup.jsonl.gz', digest: 'b'.repeat(64), now: NOON + 9 * DAY });

/** A history with a bit of everything: pages read on several days, a file, a paper. */
async function fill(): Promise<void> {
  for (let day = 0; day < 4; day += 1) {
    const metrics = {
      impressions: { value: 100 + day, period: { start: `2026-11-0${day + 1}`, end: `2026-11-0${day + 1}` } },
    };
    const listings = ['B0CROSSB1L', 'B0CROSSB2L'].map((id) => aSeenListing({ id, title: `Walnuts ${day}`, metrics }));
    await inTurn(() => keep(db, aReading({ listings }), aSource({ at: NOON + day * DAY })));
  }
  const lines = [
    '(Parent) ASIN,(Child) ASIN,Title,Sessions,Units Ordered,Ordered Product Sales',
    'B0PARENT01,B0CHILD001,Nuts,9,1,€10.00',
  ];
  await bringIn(db, inPieces(encodedIn('utf-8', lines.join('\n'))), {
    ...{
      id: 'file',
      name: 'b.csv',
      digest: 'a'.repeat(64),
      kind: 'amazon-business-child',
      marketplace: 'amazon',
      store: 'DE',
    },
    ...{ period: { start: '2026-10-01', end: '2026-10-31' }, now: NOON, asOf: NOON },
  });
  const paper = {
    id: 'p',
    kind: 'eu-organic-claim',
    number: '1',
    issuer: '',
    supplier: '',
    scope: [],
    markets: [],
    changedAt: NOON,
  };
  await write(db, { put: { papers: [paper] } });
}

describe('while a backup is made', () => {
  const oneMore = () => keep(db, aReading({ listings: [aSeenListing({ id: 'B0MEANWHIL' })] }), aSource());
  const idsIn = async (bytes: Uint8Array) => {
    const found: Record<string, number> = {};
    for await (const { table, row } of (await openBackup(inPieces(bytes))).rows)
      if ('key' in row && row.key.includes('B0MEANWHIL')) found[table] = (found[table] ?? 0) + 1;
    return found;
  };
  beforeEach(() => {
    db.copy = memoryCopy();
  });

  test('a reading is kept while it is packed, and is not in it', async () => {
    await fill();
    const bytes = await makeBackup(db, sampleAbout, {
      take: async (packed) => {
        await inTurn(oneMore);
        return bytesOf(packed);
      },
    });
    expect(await db.listings.get('amazon/DE//id/B0MEANWHIL')).toBeDefined();
    expect(await idsIn(bytes)).toEqual({});
  });

  test('a reading that is kept while the rows are read is in it whole', async () => {
    await fill();
    const shelf = db.shelf.bind(db);
    let isKept: Promise<unknown> | undefined;
    db.shelf = (name) => {
      // The listings have been read by now, its versions have not.
      if (name === 'versions') isKept ??= inTurn(oneMore);
      return shelf(name);
    };
    const bytes = await made();
    await isKept;
    expect(await idsIn(bytes)).toEqual({ listings: 1, snapshots: 1, versions: 2 });
  });
});

describe('backup and restore', () => {
  test('wiped and restored, the history gives the same backup to the byte', async () => {
    await fill();
    const before = await made();
    await erase(db, { kind: 'everything' });
    const look = await lookAtBackup(db, fileOf(before));
    expect(look.tables.listings).toEqual({ fresh: 3, same: 0, conflict: 0 });
    expect(look.tables.months.fresh).toBeGreaterThan(8);
    await restore(db, fileOf(before), named('r'));
    expect(await made()).toEqual(before);
    const again = await lookAtBackup(db, fileOf(before));
    expect(Object.values(again.tables).every(({ fresh, conflict }) => fresh === 0 && conflict === 0)).toBe(true);
  });

  test('locked with a passphrase as well', async () => {
    await fill();
    const plain = await made();
    const locked = await made('龙南');
    await erase(db, { kind: 'everything' });
    await expect(lookAtBackup(db, fileOf(locked, 'no'))).rejects.toMatchObject({ code: 'passphrase' });
    await restore(db, fileOf(locked, '龙南'), named('r'));
    expect(await made()).toEqual(plain);
  });

  test('what was read later stays, and the restore can be taken back', async () => {
    await fill();
    const old = await made();
    const metrics = { impressions: { value: 7, period: { start: '2026-11-01', end: '2026-11-01' } } };
    const later = aSeenListing({ id: 'B0CROSSB1L', title: 'Walnuts now', metrics });
    await inTurn(() => keep(db, aReading({ listings: [later] }), aSource({ at: NOON + 20 * DAY })));
    await erase(db, { kind: 'listing', key: 'amazon/DE//id/B0CROSSB2L' });
    const before = await made();
    const look = await lookAtBackup(db, fileOf(old));
    expect(look.tables.listings).toMatchObject({ fresh: 1, conflict: 1 });
    expect(look.tables.months.conflict).toBe(1);
    await restore(db, fileOf(old), named('r'));
    expect((await db.listings.get('amazon/DE//id/B0CROSSB1L'))?.listing.title).toBe('Walnuts now');
    expect(await db.listings.count()).toBe(3);
    expect(await takeBack(db, 'r')).toBe(true);
    expect(await made()).toEqual(before);
  });

  test('what was read and written since it was restored stays when that is taken back, whole', async () => {
    await fill();
    const old = await made();
    await erase(db, { kind: 'everything' });
    await restore(db, fileOf(old), named('r'));
    const since = NOON + 10 * DAY;
    const [seen, written, gone] = ['B0CROSSB1L', 'B0CHILD001', 'B0CROSSB2L'].map((id) => `amazon/DE//id/${id}`);
    const metrics = { impressions: { value: 9, period: { start: '2026-11-02', end: '2026-11-02' } } };
    await inTurn(() => keep(db, aReading({ listings: [aSeenListing({ stock: 3, metrics })] }), aSource({ at: since })));
    await saveNote(db, { key: written ?? '', day: '2026-11-20', text: 'a sale', changedAt: since });
    const [paper] = await db.papers.toArray();
    if (paper) await savePaper(db, { ...paper, number: '2', changedAt: since });
    const histories = async () => [await db.snapshots.toArray(), await db.versions.toArray()];
    const before = (await histories()).map((rows) => rows.filter(({ key }) => key !== gone));
    expect(await takeBack(db, 'r')).toBe(true);
    expect((await db.listings.toCollection().primaryKeys()).sort()).toEqual([written, seen]);
    expect((await db.listings.get(seen ?? ''))?.listing.stock).toBe(3);
    expect(await histories()).toEqual(before);
    expect((await measurementsOf(db, seen ?? '')).map(({ end, value }) => [end, value])).toEqual([['2026-11-02', 9]]);
    expect((await db.papers.toArray()).map(({ number }) => number)).toEqual(['2']);
    await judgeAll(db, { targets: [], now: since });
    expect((await examine(db, since)).ailments).toEqual([]);
  });

  test('one that was cut off while it was restored is taken back at the next start', async () => {
    await fill();
    const old = await made();
    await erase(db, { kind: 'listing', key: 'amazon/DE//id/B0CROSSB2L' });
    const before = await made();
    await restore(db, fileOf(old), named('r'));
    await db.intakes.update('r', { state: 'open' });
    await takeBackCutOff(db);
    expect(await made()).toEqual(before);
  });

  test('a damaged one changes nothing', async () => {
    await fill();
    const whole = await made();
    for (let at = 0; at < whole.length; at += 97) {
      const mutant = whole.slice();
      mutant[at] = (mutant[at] ?? 0) ^ 0x41;
      const outcome = await lookAtBackup(db, fileOf(mutant)).catch((error: unknown) => backupFaultOf(error));
      expect(typeof outcome).toBe('string');
    }
    expect(await made()).toEqual(whole);
  });
});

describe('values on trial', () => {
  const reader = 'ebay/listings';
  const readOn = (day: number) =>
    inTurn(() =>
      keep(
        db,
        aReading({
          marketplace: 'ebay',
          store: 'US',
          reader,
          trial: true,
          listings: [
            aSeenListing({
              id: '256000111222',
              metrics: {
                pageViews: { value: day, period: { start: `2026-11-0${day}`, end: `2026-11-0${day}` }, trial: true },
              },
            }),
          ],
        }),
        aSource({ reader, at: NOON + day * DAY }),
      ),
    );
  const onTrial = async () => ({
    numbers: (await db.months.toArray())
      .flatMap(({ series }) => series)
      .filter(({ trial, numbers }) => trial && numbers.length > 0).length,
    fields: (await db.listings.toArray()).flatMap(({ sources }) => Object.values(sources)).filter((from) => from?.trial)
      .length,
  });
  const right = ['price', 'title', 'stock'].map((name) => ({ key: 'ebay/US//id/256000111222', name }));

  test('a confirmation that is restored lifts what is kept on trial, and is taken back with it', async () => {
    await write(db, { put: { confirmations: [{ reader, right, changedAt: NOON }] } });
    const old = await made();
    await write(db, { remove: { confirmations: [reader] } });
    await readOn(3);
    const before = await made();
    expect((await onTrial()).numbers).toBeGreaterThan(0);
    await restore(db, fileOf(old), named('r'));
    expect(await onTrial()).toEqual({ numbers: 0, fields: 0 });
    expect(await takeBack(db, 'r')).toBe(true);
    expect((await onTrial()).numbers).toBeGreaterThan(0);
    expect((await onTrial()).fields).toBeGreaterThan(0);
    expect((await lookAtBackup(db, fileOf(before))).tables.months).toMatchObject({ fresh: 0, conflict: 0 });
  });

  test('on trial in the backup are so no more where their reader has been confirmed since', async () => {
    await readOn(3);
    const old = await made();
    await erase(db, { kind: 'everything' });
    await write(db, { put: { confirmations: [{ reader, right, changedAt: NOON }] } });
    await restore(db, fileOf(old), named('r'));
    expect(await onTrial()).toEqual({ numbers: 0, fields: 0 });
  });

  test('of a reader that was not confirmed stay on trial', async () => {
    await readOn(3);
    const old = await made();
    await erase(db, { kind: 'everything' });
    await write(db, { put: { confirmations: [{ reader, right: right.slice(1), changedAt: NOON }] } });
    await restore(db, fileOf(old), named('r'));
    expect((await onTrial()).numbers).toBeGreaterThan(0);
  });
});

describe('kept pictures in a backup', () => {
  /** The first listing's main picture is a, before that it was b; c stands in its gallery, d at no listing. */
  async function fillPictures(): Promise<void> {
    const shown = { id: 'B0CROSSB1L', images: [{ address: addressOf('a') }, { address: addressOf('c') }] };
    const reading = (image: string) => aReading({ listings: [aSeenListing({ ...shown, image: addressOf(image) })] });
    await inTurn(() => keep(db, reading('b'), aSource({ at: NOON })));
    await inTurn(() => keep(db, reading('a'), aSource({ at: NOON + DAY })));
    const pictures = ['a', 'b', 'c', 'd'].map((name) => aPicture(name, { bytes: new Uint8Array(5000) }));
    const pictureAddresses = [
      ...['a', 'b', 'c', 'd'].map((name) => ({ address: addressOf(name), hash: hashOf(name), at: NOON })),
      { address: addressOf('e'), at: NOON },
    ];
    await write(db, { put: { pictures, pictureAddresses } });
  }

  test('are the small main ones, as they are and as they were; wiped and restored they are the same to the byte', async () => {
    await fillPictures();
    const before = await made();
    await erase(db, { kind: 'everything' });
    const look = await lookAtBackup(db, fileOf(before));
    expect(look.tables.pictures).toEqual({ fresh: 2, same: 0, conflict: 0 });
    expect(look.tables.pictureAddresses).toEqual({ fresh: 2, same: 0, conflict: 0 });
    await restore(db, fileOf(before), named('r'));
    expect(await db.pictures.toArray()).toEqual([aPicture('a'), aPicture('b')]);
    expect(await made()).toEqual(before);
    const again = await lookAtBackup(db, fileOf(before));
    expect(again.tables.pictures).toEqual({ fresh: 0, same: 2, conflict: 0 });
    expect(await takeBack(db, 'r')).toBe(true);
    expect(await db.pictures.count()).toBe(0);
    expect(await db.pictureAddresses.count()).toBe(0);
  });

  test('leave alone what is held whole, and what is known better', async () => {
    await fillPictures();
    const old = await made();
    await write(db, {
      remove: { pictures: [hashOf('b')] },
      put: { pictureAddresses: [{ address: addressOf('b'), at: NOON + 30 * DAY }] },
    });
    const look = await lookAtBackup(db, fileOf(old));
    expect(look.tables.pictures).toEqual({ fresh: 1, same: 1, conflict: 0 });
    expect(look.tables.pictureAddresses).toEqual({ fresh: 0, same: 1, conflict: 1 });
    await restore(db, fileOf(old), named('r'));
    expect((await db.pictures.get(hashOf('a')))?.bytes).toHaveLength(5000);
    expect(await db.pictureAddresses.get(addressOf('b'))).toEqual({
      address: addressOf('b'),
      hash: hashOf('b'),
      at: NOON,
    });
  });

  test.each([
    ['a hash that is none', { hash: 'x' }],
    ['a small picture that is no base64', { small: '<svg>' }],
    ['one that is too large', { small: 'A'.repeat(400_004) }],
    ['a measure that is none', { measured: { width: -1 } }],
    ['a field we have not', { bytes: 'AAAA' }],
  ])('%s is refused before anything is changed', async (_, more) => {
    const row = { hash: hashOf('a'), measured: aPicture('a').measured, at: NOON, ...more };
    async function* rows() {
      yield { table: 'pictures', row } as unknown as BackupRow;
    }
    const bytes = await bytesOf(backupOf(() => linesOf(rows()), sampleAbout));
    await expect(lookAtBackup(db, fileOf(bytes))).rejects.toMatchObject({ code: 'not-ours' });
  });
});
