import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { prepare } from './prepare.mjs';
import { print } from './print.mjs';
import { printed, unread } from './printed.mjs';
import { savedReader } from './read-saved.mjs';
import { savedPage } from './saved-page.mjs';
import { reasonOf, say } from './say.mjs';
import { underTest } from './under-test.mjs';

const usage = `npm run --silent page:read -- FILE --url ADDRESS
  prints, as one JSON object, what Crossbill reads of a saved page (.html, or .gz of one) opened at its address.
npm run --silent page:read -- --batch LIST.jsonl
  the same for each line {"file": …, "url": …}, one line of JSON each, in the same order.`;

const job = jobOf();
if (!job) {
  say(usage);
  process.exit(2);
}
try {
  await prepare();
  const found = await chromium();
  const extension = underTest(await build('chrome-mv3'), 'all');
  try {
    await readAll(found, extension.folder);
  } finally {
    extension.remove();
  }
} catch (error) {
  say(String(error?.message ?? error));
  process.exit(1);
}

async function readAll(found, extension) {
  const browser = await openBrowser({ chromium: found, extension, headless: true });
  try {
    const read = await savedReader(browser);
    for (const { file, url } of job) {
      const reading = await read(savedPage(file), url);
      await print(JSON.stringify(reading ? printed(reading) : unread()));
    }
  } finally {
    await browser.close();
  }
}

/** What is asked for; undefined where the words make no sense, which has then been said. */
function jobOf() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, batch: { type: 'string' } },
    });
    const asked = values.batch ? lines(values.batch) : positionals.map((file) => ({ file, url: values.url }));
    const wrong = asked.find(({ file, url }) => !existsSync(file) || !/^https?:/.test(url ?? '') || !URL.canParse(url));
    if (wrong) say(existsSync(wrong.file) ? `Not an address of a page: ${wrong.url}` : `No such file: ${wrong.file}`);
    return asked.length > 0 && !wrong ? asked : undefined;
  } catch (error) {
    say(reasonOf(error));
    return undefined;
  }
}

function lines(path) {
  const text = readFileSync(path, 'utf8').split('\n');
  return text.filter((line) => line.trim()).map((line) => JSON.parse(line));
}
