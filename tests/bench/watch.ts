import { watchPage } from '../../utils/browser/in-page/page.ts';
import { copyOf } from '../../utils/reading/copy.ts';
import { type Bench, type Sample, variant } from './frame/bench.ts';
import { consoles, readWhole } from './frame/consoles.ts';
import { drawList } from './frame/sample-page.ts';

const ROWS = 250;
/** Milliseconds of one run, and how often in them the page changes: 1,000 times a second. */
const LONG = 6000;
const EVERY = 16;

const page = consoles[0];

/** A page that never rests: in each frame it rewrites sixteen of its texts. */
function restless(signal: AbortSignal): void {
  const texts = [...document.querySelectorAll('td')].flatMap((cell) => [...cell.childNodes]).filter(isText);
  let at = 0;
  const timer = setInterval(() => {
    for (let change = 0; change < EVERY; change += 1) {
      const text = texts[at++ % texts.length];
      if (text) text.data = text.data.startsWith(' ') ? text.data.slice(1) : ` ${text.data}`;
    }
  }, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}

const isText = (node: Node): node is Text => node.nodeType === 3;

/** Milliseconds in which the page found time for a thousand turns of doing nothing: what is left of its core. */
async function idleFor(duration: number): Promise<Sample> {
  const { port1, port2 } = new MessageChannel();
  const begun = performance.now();
  let turns = 0;
  await new Promise<void>((resolve) => {
    port2.onmessage = () => {
      turns += 1;
      if (performance.now() - begun > duration) resolve();
      else port1.postMessage(0);
    };
    port1.postMessage(0);
  });
  port1.close();
  return { ms: ((performance.now() - begun) / turns) * 1000, turns };
}

const run = (watch: (signal: AbortSignal) => void) =>
  variant({
    prepare: () => page && drawList(page, ROWS),
    run: async () => {
      const stop = new AbortController();
      restless(stop.signal);
      watch(stop.signal);
      const sample = await idleFor(LONG);
      stop.abort();
      return sample;
    },
  });

/** One reading of a copy, as a page that never rests gets it. */
async function reading(): Promise<number> {
  const begun = performance.now();
  if (page) readWhole(page, copyOf(document));
  return performance.now() - begun;
}

/** What it costs a page that changes a thousand times a second to be watched and read: the time left to it. */
export const bench: Bench = {
  subject: `Watching a list of ${ROWS} rows that changes 1,000 times a second`,
  rounds: 5,
  variants: {
    watched: run((signal) => watchPage(document, reading, signal)),
    'left alone': run(() => undefined),
  },
  lines: [
    {
      name: 'time for a turn of the page',
      ours: 'watched',
      baseline: 'left alone',
      of: 'ms',
      as: 'cost',
      wanted: 1.02,
    },
  ],
};
