import { isPrivatePage } from '../../private-pages.ts';
import type { Mark } from '../messages.ts';
import { watchPage } from './page.ts';
import { pageRuntime } from './page-runtime.ts';
import { drawPill } from './pill.ts';
import { partsHere, type Reader, readerHere } from './reader-here.ts';
import { orphaned, tell } from './tell.ts';

/** One script runs at a time in a page; a second injection (switched on while the page was open) finds the first and leaves. */
const worlds = globalThis as { crossbillScript?: AbortSignal };

/**
 * What a marketplace's content script does: lets the page be read at each change, tells the background what it shows, and
 * draws the mark from the answer. It never writes into the page but for the mark, and stops at `stop` or when it is orphaned.
 */
export function runConsole(): void {
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

  /** Reads the page and tells what it shows; answers with the milliseconds of main thread that took. */
  const look = async (restless: boolean, moved: () => boolean): Promise<number> => {
    if (orphaned()) stop.abort();
    if (signal.aborted || isPrivatePage(new URL(location.href))) return 0;
    const reader = await readerOfPage();
    if (!reader || signal.aborted) return 0;
    const address = location.href;
    const { reading, took } = await reader.read(restless, moved, (questions) => tell('words', questions));
    if (signal.aborted || reading === 'torn' || reading === 'waiting' || reading.state === 'not-ours') return took;
    const says = JSON.stringify(reading);
    if (says === told && address === toldAt) return took;
    const mark = await tell('seen', { reading, address: address.slice(0, 4000) });
    if (!mark) return took;
    // Switched off, or its access taken back: nobody may have been able to say so.
    if (mark.state === 'refused') stop.abort();
    show(mark);
    // What found no room is told again at the next change: there may be some by then.
    if (mark.state === 'no-room') return took;
    told = says;
    toldAt = address;
    return took;
  };

  pageRuntime()?.onMessage.addListener((message, _sender, respond) => {
    const said = message as { crossbill?: string; says?: unknown };
    if (signal.aborted) return;
    if (said?.crossbill === 'stop') {
      stop.abort();
      respond({ ok: true, answer: null });
    }
    if (said?.crossbill === 'reveal') respond({ ok: true, answer: reveal(said.says as { field?: string }) });
  });
  watchPage(document, look, signal);
}

/** The part of the marketplace the page was of when the background was last asked, and where it was asked. */
let last: { at: string; reader: Reader | undefined } = { at: '', reader: undefined };

/** The readers of this page. In-page navigation may lead from shop to console, so each address is asked for anew. */
async function readerOfPage(): Promise<Reader | undefined> {
  const at = location.origin + location.pathname;
  if (last.at === at && last.reader) return last.reader;
  const part = await tell('reader', { have: partsHere() });
  last = { at, reader: part && readerHere(part) };
  return last.reader;
}

/** Scrolls to the part of the page that shows a field; changes nothing in it. */
function reveal(place: { field?: string }): boolean {
  const element = place.field ? last.reader?.locate(place.field) : undefined;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return Boolean(element);
}
