import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { chromium as playwright } from 'playwright';
import { peaksOf } from './bench-memory.mjs';
import { openBrowser as openInstalled } from './browser.mjs';
import { build } from './build.mjs';
import { at } from './place.mjs';

/** Nothing is served there: the page is handed to the browser by this command. https, so that it has storage and streams. */
const ADDRESS = 'https://bench.crossbill.example/';
const BLANK = '<!doctype html><meta charset="utf-8"><title>bench</title><body></body>';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
  '--enable-precise-memory-info',
];
/** One run may take so long, in milliseconds. */
const PATIENCE = 5 * 60_000;

/** Saved pages come in as text: 'listings.html?raw', as vite has it. */
const asText = {
  name: 'as-text',
  setup(building) {
    building.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -4)),
      namespace: 'text',
    }));
    building.onLoad({ filter: /.*/, namespace: 'text' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/**
 * 'other:exceljs' is the library of that name in the folder CROSSBILL_BENCH_LIBS, or nothing. Two libraries that would bring
 * some 180 packages, some with known faults, are measured against and not depended on:
 *   npm install --prefix /tmp/bench-libs exceljs@4.4.0 xlsx@0.18.5
 *   CROSSBILL_BENCH_LIBS=/tmp/bench-libs npm run bench -- export-xlsx
 */
const others = {
  name: 'others',
  setup(building) {
    building.onResolve({ filter: /^other:/ }, async ({ path, kind }) => {
      const folder = process.env.CROSSBILL_BENCH_LIBS;
      const nothing = { path, namespace: 'nothing' };
      if (!folder) return nothing;
      const found = await building.resolve(path.slice(6), { resolveDir: folder, kind });
      return found.errors.length > 0 ? nothing : found;
    });
    building.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export {};' }));
  },
};

/** Subjects in which readers know no words, as in people's pages (see wxt.config.ts); the subject itself does, and answers them. */
const byPost = new Set(['first-reading']);
const wordsByPost = {
  name: 'words-by-post',
  setup(building) {
    building.onResolve({ filter: /\/(?:dictionary|value-words)\.ts$/ }, ({ path, importer }) =>
      /\/tests\/|\/dictionary\.ts$/.test(importer)
        ? undefined
        : { path: at(`utils/reading/${basename(path, '.ts')}-by-post.ts`) },
    );
  },
};

/** A subject of tests/bench as one script for a page. Throws where it does not build. */
export async function bundled(name) {
  const { outputFiles } = await bundle({
    entryPoints: [at(`tests/bench/${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'subject',
    target: 'es2022',
    plugins: [...(byPost.has(name) ? [wordsByPost] : []), asText, others],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return `${outputFiles[0].text}\nwindow.bench = subject.bench;`;
}

/**
 * A headless Chromium with a profile of its own on disk, as a person's would be. `inside`: 'extension' has the built
 * extension installed, and the runs happen at its address.
 */
export async function openBrowser(executablePath, inside) {
  const profile = mkdtempSync(join(tmpdir(), 'crossbill-bench-'));
  const { context, address, version, close } = await (inside ? installed : plain)(executablePath, profile);

  const inPage = async (script, work, stands = address) => {
    const page = await context.newPage();
    try {
      await page.goto(stands);
      await page.addScriptTag({ content: script });
      return await Promise.race([work(page), late(page)]);
    } finally {
      await page.close();
    }
  };

  return {
    version,
    /** What the subject says of itself. */
    describe: (script) => inPage(script, (page) => page.evaluate(told)),
    /** One run of one variant, at its address if it has one; with how much memory the page's process grew, in MB, where this system tells. */
    run: (script, variant, stands) =>
      inPage(
        script,
        async (page) => {
          await page.evaluate(makeReady, variant);
          const grown = peaksOf(profile);
          const sample = await page.evaluate(runOnce);
          return { ...sample, ...grown() };
        },
        stands,
      ),
    async close() {
      await close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

async function plain(executablePath, profile) {
  const context = await playwright.launchPersistentContext(profile, { executablePath, headless: true, args: FLAGS });
  // Whatever address a page asks for is answered here: nothing leaves the machine.
  await context.route('**', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: BLANK })
      : route.abort(),
  );
  return { context, address: ADDRESS, version: context.browser()?.version() ?? '', close: () => context.close() };
}

/** At the manifest's address: the one document of an extension that runs nothing of its own. */
async function installed(chromium, profile) {
  const { context, page, close } = await openInstalled({
    chromium,
    extension: await build(),
    headless: true,
    profile,
    bypassCSP: true,
  });
  return { context, address: page('manifest.json'), version: context.browser()?.version() ?? '', close };
}

async function late(page) {
  await page.waitForTimeout(PATIENCE).catch(() => new Promise(() => undefined));
  throw new Error(`not done after ${PATIENCE / 60_000} minutes`);
}

// These three run in the page.

function told() {
  const { subject, rounds, alone, inside, lines, variants } = window.bench;
  const addresses = Object.fromEntries(Object.entries(variants).map(([name, { address }]) => [name, address]));
  return { subject, rounds, alone: alone === true, inside, lines, addresses };
}

async function makeReady(variant) {
  const chosen = window.bench.variants[variant];
  window.chosen = chosen;
  window.ready = await chosen.prepare?.();
  window.gc?.();
}

async function runOnce() {
  return await window.chosen.run(window.ready);
}
