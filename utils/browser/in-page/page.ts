/** How long a page must not change before it is read, and how long at most a page that never rests is left unread. */
const REST = 350;
const PATIENCE = 1000;
/** Of a page that never rests, reading takes at most this part of the time. */
const SHARE = 0.02;

/**
 * Calls back now and whenever the page has changed and come to rest, until the signal ends it. Nothing is done inside the
 * observer but noting that something changed; a page that changes all the time is read ever more rarely, so that watching
 * costs at most a fiftieth of a core. The callback is told whether the page has not come to rest, can see whether it has moved
 * since, and says how many milliseconds of main thread it took.
 */
export function watchPage(
  page: Document,
  callback: (restless: boolean, moved: () => boolean) => Promise<number>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastChange = Number.NEGATIVE_INFINITY;
  let notBefore = 0;
  let busy = false;
  let again = false;
  let changes = 0;

  const run = async () => {
    timer = undefined;
    firstChange = 0;
    if (signal.aborted) return;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const before = changes;
    const took = await callback(performance.now() - lastChange < REST, () => changes !== before).catch(() => 0);
    notBefore = performance.now() + took / SHARE;
    busy = false;
    if (again) changed();
    again = false;
  };
  const changed = () => {
    changes += 1;
    const now = performance.now();
    firstChange ||= now;
    lastChange = now;
    if (timer !== undefined && now - firstChange > PATIENCE) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(REST, notBefore - now));
  };

  const observer = new MutationObserver(changed);
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  // What is typed into a form changes no node; shadow roots hide their own changes, and their inputs' events cross them.
  for (const kind of ['input', 'change', 'scrollend', 'popstate', 'hashchange', 'pageshow']) {
    const target = kind === 'popstate' || kind === 'hashchange' || kind === 'pageshow' ? window : page;
    target.addEventListener(kind, changed, { capture: true, passive: true, signal });
  }
  page.addEventListener('visibilitychange', () => !page.hidden && changed(), { signal });
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void run();
}
