import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { lookAlikesOf } from '../../utils/browser/pictures/look-alikes.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import type { SeenListing } from '../../utils/listing.ts';
import { aMeasured } from '../../utils/rules/picture-examples.ts';
import { aReading, aSeenListing, aSource } from '../builders.ts';
import './locks.ts';

const at = (name: string) => `https://m.media-amazon.com/images/I/${name}.jpg`;
const print = '00c3e7ff7e3c1800';
const near = '00c3e7ff7e3c1803';
const far = 'ff3c180081c3e7ff';

let db: Database;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new Database(`crossbill-alike-${turn}`);
});

/** Listings of one page, and what their main pictures are: hash and fingerprint. */
async function shop(...listings: (Partial<SeenListing> & { is: readonly [hash: string, print: string] })[]) {
  const rows = listings.map(({ is: _is, ...differs }) =>
    aSeenListing({ sku: differs.id ?? '', image: at(String(differs.id)), ...differs }),
  );
  await keep(db, aReading({ listings: rows }), aSource());
  for (const [index, { is }] of listings.entries()) {
    const [hash, fingerprint] = is;
    await db.pictures.put({ hash, measured: aMeasured({ fingerprint }), at: 1 });
    await db.pictureAddresses.put({ address: rows[index]?.image ?? '', hash, at: 1 });
  }
}

const seenFrom = async (id: string, same = async () => true) => {
  const known = (await db.listings.toArray()).find(({ listing }) => listing.id === id);
  if (!known) throw new Error(`no ${id}`);
  const found = await lookAlikesOf(db, known.key, known.listing, same);
  return found.map(({ other, exact }) => `${other.listing.id}${exact ? ' exactly' : ''}`);
};

test('another listing with the same or nearly the same main picture is named, one that only has a like name is not', async () => {
  await shop(
    { id: 'B000000001', is: ['a', print] },
    { id: 'B000000002', is: ['b', near] },
    { id: 'B000000003', is: ['a', print] },
    { id: 'B000000004', is: ['c', far] },
  );
  expect((await seenFrom('B000000001')).sort()).toEqual(['B000000002', 'B000000003 exactly']);
  expect(await seenFrom('B000000004')).toEqual([]);
});

test('what has a near fingerprint and is another picture to the eye is not named', async () => {
  await shop({ id: 'B000000001', is: ['a', print] }, { id: 'B000000002', is: ['b', near] });
  expect(await seenFrom('B000000001', async () => false)).toEqual([]);
});

test('variations of one product share their picture by right', async () => {
  await shop(
    { id: 'B000000001', parent: 'B0PARENT', is: ['a', print] },
    { id: 'B000000002', parent: 'B0PARENT', is: ['a', print] },
    { id: 'B0PARENT', is: ['a', print] },
    { id: 'B000000003', parent: 'B0OTHER', is: ['a', print] },
  );
  expect(await seenFrom('B000000001')).toEqual(['B000000003 exactly']);
});

test('the same goods on another marketplace or in another store are no second listing', async () => {
  await shop({ id: 'B000000001', is: ['a', print] });
  const elsewhere = aSeenListing({ id: 'B000000002', image: at('B000000001') });
  await keep(db, aReading({ store: 'FR', listings: [elsewhere] }), aSource());
  expect(await seenFrom('B000000001')).toEqual([]);
});
