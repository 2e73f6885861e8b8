import type { Marketplace, PageReader } from '../marketplaces/marketplace.ts';
import { readPage } from '../read-page.ts';
import { wallOf } from '../reading/walls.ts';
import type { PageReading } from '../reading.ts';
import type { Mark } from './messages.ts';
import { watchPage } from './page.ts';
import { pageRuntime } from './page-runtime.ts';
import { drawPill } from './pill.ts';
import { orphaned, tell } from './tell.ts';

/** Milliseconds of main thread one reading may take. */
const BUDGET = 150;

/** One script runs at a time in a page; a second injection (switched on while the page was open) finds the first and leaves. */
const worlds = globalThis as { crossbillScript?: AbortSignal };

/**
 * What a marketplace's content script does: reads the page at each change, tells the background what it shows, and draws
 * the mark from the answer. It never writes into the page but for the mark, and stops at `stop` or when it is orphaned.
 */
export function runConsole(marketplace: Marketplace, readers: readonly PageReader[]): void {
  if (worlds.crossbillScript && !worlds.crossbillScript.aborted) return;
  const stop = new AbortController();
  const { signal } = stop;
  worlds.crossbillScript = signal;

  let told = '';
  let toldAt = '';
  let pill: ReturnType<typeof drawPill> | undefined;
  const show = (mark: Mark) => {
    if (signal.aborted) return;
    pill ??= drawPill(
      document,
      { open: () => void tell('open', null), place: (change) => void tell('pill', change) },
      signal,
    );
    pill.show(mark);
  };

  const look = async (): Promise<void> => {
    if (orphaned()) return stop.abort();
    const reading = readNow(marketplace, readers);
    if (reading === 'waiting' || reading.state === 'not-ours') return;
    const says = JSON.stringify([reading]);
    if (says === told && location.href === toldAt) return;
    const mark = await tell('seen', { reading, address: location.href.slice(0, 4000) });
    if (!mark) return;
    told = says;
    toldAt = location.href;
    show(mark);
  };

  pageRuntime()?.onMessage.addListener((message, _sender, respond) => {
    const said = message as { crossbill?: string; says?: unknown };
    if (signal.aborted) return;
    if (said?.crossbill === 'stop') {
      stop.abort();
      respond({ ok: true, answer: null });
    }
    if (said?.crossbill === 'reveal') respond({ ok: true, answer: reveal(readers, said.says as { field?: string }) });
  });
  watchPage(document, look, signal);
}

function readNow(marketplace: Marketplace, readers: readonly PageReader[]): PageReading | 'waiting' {
  return readPage(document, new URL(location.href), {
    readers,
    marketplaces: [marketplace],
    wall: wallOf,
    now: Date.now(),
    clock: () => performance.now(),
    budget: BUDGET,
  });
}

/** Scrolls to the part of the page that shows a field; changes nothing in it. */
function reveal(readers: readonly PageReader[], place: { field?: string }): boolean {
  const url = new URL(location.href);
  const reader = readers.find((one) => one.locate && one.matches(url, document));
  const element = place.field ? reader?.locate?.(document, place.field) : undefined;
  element?.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
  return Boolean(element);
}
