import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright';
import { chromium } from './chromium.mjs';
import { at } from './place.mjs';

/** Nothing is served there but the files named on the command line, each handed over by this command. */
const ADDRESS = 'https://pictures.crossbill.example/';

/** The code that measures, judges and mends pictures, the same as in the extension. */
const CODE = 'utils/command-line/in-page/pictures.ts';

/**
 * A page of headless Chromium with that code, or with another script of the project. `run(name, file, …)`: calls one of
 * its functions with a file's bytes and name; `call(name, …)`: without a file. To be closed.
 */
export async function picturePage(entry = CODE) {
  const browser = await playwright.launch({
    executablePath: await chromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const context = await browser.newContext();
  let file = '';
  await context.route('**', (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (`${origin}/` !== ADDRESS) return route.abort();
    if (pathname !== '/file')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html>' });
    return route.fulfill({ contentType: 'application/octet-stream', body: readFileSync(file) });
  });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: await script(entry) });
  return {
    run(name, path, ...more) {
      file = path;
      return page.evaluate(inPage, { name, file: path, base: basename(path), more });
    },
    call: (name, ...values) => page.evaluate(([key, given]) => globalThis.pictures[key](...given), [name, values]),
    value: (name) => page.evaluate((key) => globalThis.pictures[key], name),
    close: () => browser.close(),
  };
}

async function inPage({ name, file, more }) {
  const bytes = new Uint8Array(await (await fetch('/file', { cache: 'no-store' })).arrayBuffer());
  return await globalThis.pictures[name](bytes, file, ...more);
}

async function script(entry) {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pictures',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return `${outputFiles[0].text}\nglobalThis.pictures = pictures;`;
}
