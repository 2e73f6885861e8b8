import type { MarketplaceId } from '../../ids.ts';
import { keyOf } from '../../listing.ts';
import { marketplaceOf } from '../../marketplaces/index.ts';
import { takesIn } from '../../marketplaces/marketplace.ts';
import type { Picture, PictureAddress } from '../../pictures/kept.ts';
import type { PageReading } from '../../reading.ts';
import type { Database } from '../database.ts';
import { readSettings, watchSettings } from '../settings.ts';
import { isOn, type Settings } from '../settings-record.ts';
import { sha256Of } from '../sha256.ts';
import { listingFrom } from '../store/keep.ts';
import { write } from '../store/write.ts';
import { measureBytes } from './picture-bytes.ts';
import { smallOf } from './picture-keeping.ts';

/** A picture weighs no more than this, in bytes; what is heavier is given up while it comes in. */
const HEAVIEST = 30_000_000;
/** The main picture itself is kept, to be saved again, up to this weight. */
const KEPT = 1_500_000;
/** One page makes us fetch at most so many pictures. */
const MOST = 120;
/** So many pictures are kept in one change: each change is a file of the second copy, and many of them are written anew. */
const AT_ONCE = 10;
/** A picture that could not be had is asked for again after a day. */
const AGAIN = 24 * 3_600_000;
/** How long one picture may take, in milliseconds. */
const PATIENCE = 20_000;

/** Whether pictures of a marketplace may be fetched: it is on, and so is its switch for pictures. */
const mayFetch = (settings: Settings, id: MarketplaceId): boolean =>
  isOn(settings, id) && settings.marketplaces[id]?.pictures === true;

/** An address a page shows: whether it is a listing's main picture, and the keys of the listings it is of. */
export interface Shown {
  address: string;
  main: boolean;
  of: string[];
}

/** The addresses of pictures that stand in the open page (itself at `at`), as they stand there; none is composed or changed. */
export function picturesShown(reading: PageReading, at: string): Shown[] {
  const shown = new Map<string, Shown>();
  const add = (address: string | undefined, main: boolean, key: string) => {
    if (!address) return;
    const before = shown.get(address) ?? { address, main: false, of: [] };
    shown.set(address, { address, main: main || before.main, of: [...before.of, key] });
  };
  for (const seen of reading.listings) {
    const key = keyOf(listingFrom(seen, reading, at));
    if (key === undefined) continue;
    const { image, images } = seen;
    add(image ?? images?.[0]?.address, true, key);
    images?.forEach(({ address }, index) => {
      add(address, index === 0 && image === undefined, key);
    });
  }
  return [...shown.values()];
}

/**
 * Fetches the pictures a page shows that are not held yet, measures and keeps them, one after the other. Off means off at once:
 * what is under way is given up, and what has come and is not kept yet is not kept. Returns the addresses that are newly known.
 */
export async function fetchPictures(
  db: Database,
  id: MarketplaceId,
  shown: readonly Shown[],
  now: () => number,
): Promise<string[]> {
  const hosts = marketplaceOf(id)?.imageHosts ?? [];
  const ours = shown.filter(({ address }) => isAt(address, hosts)).slice(0, MOST);
  const fresh: string[] = [];
  let had: Had[] = [];
  const [off, done] = [new AbortController(), new AbortController()];
  watchSettings((settings) => !mayFetch(settings, id) && off.abort(), done.signal);
  try {
    for (const one of await wantedOf(db, ours, now())) {
      if (!mayFetch(await readSettings(), id)) break;
      had.push(await fetchOne(db, one, { at: now(), besides: had, off: off.signal }));
      if (had.length < AT_ONCE) continue;
      fresh.push(...(await keepAll(db, id, had)));
      had = [];
    }
  } finally {
    done.abort();
  }
  return [...fresh, ...(await keepAll(db, id, had))];
}

/** Those never asked for, not to be had some time ago, or lost since. */
async function wantedOf(db: Database, shown: readonly Shown[], now: number): Promise<Shown[]> {
  const known = await db.pictureAddresses.bulkGet(shown.map(({ address }) => address));
  const held = new Set(
    await db.pictures
      .where('hash')
      .anyOf(known.flatMap((row) => row?.hash ?? []))
      .primaryKeys(),
  );
  return shown.filter((_, index) => {
    const before = known[index];
    if (!before) return true;
    return before.hash === undefined ? now - before.at > AGAIN : !held.has(before.hash);
  });
}

const isAt = (address: string, hosts: readonly string[]): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && hosts.some((host) => takesIn(host, hostname));
};

/** What came of asking for one picture; no picture where it could not be had or is held just so. */
interface Had extends Pick<Shown, 'of'> {
  address: PictureAddress;
  picture?: Picture;
}

async function fetchOne(
  db: Database,
  { address, main, of }: Shown,
  { at, besides, off }: { at: number; besides: readonly Had[]; off: AbortSignal },
): Promise<Had> {
  const bytes = await bytesAt(address, off);
  if (!bytes) return { of, address: { address, at } };
  const hash = await sha256Of(bytes);
  const before = besides.findLast(({ picture }) => picture?.hash === hash)?.picture ?? (await db.pictures.get(hash));
  const whole = before?.bytes ?? (main && bytes.length <= KEPT ? bytes : undefined);
  if (before && before.bytes === whole) return { of, address: { address, hash, at } };
  const small = before?.small ?? (await smallOf(bytes));
  const picture = {
    hash,
    measured: before?.measured ?? (await measureBytes(bytes)),
    at: before?.at ?? at,
    ...(small ? { small } : {}),
    ...(whole ? { bytes: whole } : {}),
  };
  return { of, address: { address, hash, at }, picture };
}

/** Keeps what was had, but of listings that were erased while it was fetched. Returns the addresses at which there is a picture. */
async function keepAll(db: Database, id: MarketplaceId, had: readonly Had[]): Promise<string[]> {
  if (had.length === 0) return [];
  const { put } = await write(db, async () => {
    if (!mayFetch(await readSettings(), id)) return {};
    const keys = await db.listings.bulkGet([...new Set(had.flatMap(({ of }) => of))]);
    const there = new Set(keys.map((known) => known?.key));
    const still = had.filter(({ of }) => of.some((key) => there.has(key)));
    const pictures = new Map(still.flatMap(({ picture }) => (picture ? [[picture.hash, picture] as const] : [])));
    return { put: { pictureAddresses: still.map(({ address }) => address), pictures: [...pictures.values()] } };
  });
  return (put?.pictureAddresses ?? []).flatMap(({ address, hash }) => (hash ? [address] : []));
}

/**
 * The one request Crossbill makes: the very picture the open page shows, from the same address, without cookies, without
 * saying from where, without following it elsewhere. Undefined where it cannot be had.
 */
async function bytesAt(address: string, off: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const answer = await fetch(address, {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), off]),
    });
    if (!answer.ok || !answer.body) return undefined;
    return await atMost(answer.body, HEAVIEST);
  } catch {
    return undefined;
  }
}

/** All that a stream brings; undefined once it brings more than `limit` bytes. */
async function atMost(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
