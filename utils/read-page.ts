import type { Marketplace, PageReader, ReadContext, Reading, Slices } from './marketplaces/marketplace.ts';
import { storeAt, takesIn } from './marketplaces/marketplace.ts';
import { heard, inOne } from './reading/slices.ts';
import type { PageReading } from './reading.ts';

/** A wall in front of a page (a captcha, a log-in), by its name; undefined where there is none. */
type WallTest = (page: Document, url: URL) => string | undefined;

/** What reading a page needs from the world around it. */
interface ReadTools {
  readers: readonly PageReader[];
  marketplaces: readonly Marketplace[];
  wall: WallTest;
  /** Milliseconds since 1970 UTC. */
  now: number;
  /** Monotonic milliseconds, for the budget. */
  clock(): number;
  /** Milliseconds of main thread one reading may take; after that it stops as 'partly'. */
  budget: number;
}

/**
 * Reads a page: the first reader that knows its address and does not give up. Never throws; changes nothing in the page.
 * 'waiting' is told apart from 'changed' so that a page still being drawn is read again.
 */
export const readPage = (page: Document, url: URL, tools: ReadTools): PageReading | 'waiting' =>
  inOne(readInSlices(page, url, { ...tools, slice: Number.POSITIVE_INFINITY }));

/** The same in slices. Whoever lets the page go on between two of them must see that it has not changed meanwhile. */
export function* readInSlices(
  page: Document,
  url: URL,
  tools: ReadTools & { slice: number },
): Slices<PageReading | 'waiting'> {
  const marketplace = tools.marketplaces.find(({ hosts }) => hosts.some((pattern) => takesIn(pattern, url.hostname)));
  const store = marketplace && storeAt(marketplace, url.hostname);
  const base = {
    marketplace: marketplace?.id ?? null,
    store: store?.id ?? 'unknown',
    page: null,
    listings: [],
    notUnderstood: [],
  };
  const until = tools.clock() + tools.budget;
  let begun = tools.clock();
  const context: ReadContext = {
    url,
    marketplace,
    store,
    now: tools.now,
    late: () => tools.clock() > until,
    full: () => tools.clock() - begun > tools.slice,
  };
  const resumed = () => {
    begun = tools.clock();
  };
  if (attempt(() => tools.wall(page, url)))
    return { ...base, state: 'wall', reader: `${marketplace?.id ?? 'any'}/wall` };
  if (context.full()) {
    yield;
    resumed();
  }

  let waiting = false;
  let changed: PageReading | undefined;
  for (const reader of tools.readers) {
    if (!attempt(() => reader.matches(url, page))) continue;
    const reading = (yield* heard(readBy(reader, page, context), context.full, resumed)) ?? {
      state: 'changed' as const,
      missing: [],
    };
    const said = { ...base, page: reader.page, reader: reader.id };
    if (reading.state === 'read' || reading.state === 'partly')
      return { ...said, ...taken(reader, reading, base.store) };
    if (reading.state === 'wall') return { ...said, page: null, state: 'wall' };
    if (reading.state === 'waiting') waiting = true;
    if (reading.state === 'changed') changed ??= { ...said, state: 'changed', notUnderstood: reading.missing };
    // What else stands on a page where a listing is made or changed is of others.
    if (reading.state === 'changed' && reader.draft) break;
  }
  if (waiting) return 'waiting';
  return changed ?? { ...base, state: 'not-ours', reader: `${marketplace?.id ?? 'any'}/none` };
}

/** A reader that throws is one that did not understand: nothing is taken from it. */
function* readBy(reader: PageReader, page: Document, context: ReadContext): Slices<Reading | undefined> {
  try {
    return reader.slices ? yield* reader.slices(page, context) : reader.read(page, context);
  } catch {
    return undefined;
  }
}

function taken(reader: PageReader, reading: Extract<Reading, { listings: unknown }>, store: string) {
  return {
    state: reading.state,
    store: reading.store ?? store,
    ...(reading.account ? { account: reading.account } : {}),
    listings: reading.listings,
    notUnderstood: reading.notUnderstood ?? [],
    ...(reading.found ? { found: reading.found } : {}),
    ...(reader.draft ? { draft: true as const } : {}),
    ...(reader.trial ? { trial: true as const } : {}),
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
