import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasDisplay, openBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { prepare } from './prepare.mjs';
import { savedPage } from './saved-page.mjs';
import { reasonOf, say } from './say.mjs';
import { serve } from './serve.mjs';
import { trainingAnswers, trainingShop } from './training-pages.mjs';
import { underTest } from './under-test.mjs';

const usage = `npm start                               opens the training shop in a Chromium with Crossbill in it
npm start -- --headless                 walks through it by itself, and says what it saw
npm start -- --page FILE --url ADDRESS  the same with a saved page of your own`;

const { values } = options();
const headless = values.headless || !hasDisplay();
try {
  await prepare();
  const found = await chromium();
  const built = await build('chrome-mv3');
  process.exitCode = headless ? await walkAlone(found, built) : await stayOpen(found, built);
} catch (error) {
  say(String(error?.message ?? error));
  process.exitCode = 1;
}

/** The pages that are served: the training shop's, and the person's own. */
function answers() {
  const training = trainingAnswers();
  if (!values.page) return training;
  const own = new URL(values.url);
  own.hash = '';
  const page = savedPage(values.page);
  return (url) => (url.href === own.href ? page : training(url));
}

/** Without a person: the browser's question for access is answered for us (see under-test.mjs). */
async function walkAlone(found, built) {
  const extension = underTest(built, values.page ? 'all' : 'listed');
  const browser = await openBrowser({ chromium: found, extension: extension.folder, headless: true });
  const { beginWalk, walkPage, walkTraining } = await import('./walk.mjs');
  try {
    await serve(browser.context, answers());
    const walk = await beginWalk(browser);
    await (values.page ? walkPage(walk, values.url) : walkTraining(walk));
    const { failed } = walk;
    console.log(
      failed.length === 0 ? '\nEvery step went well.' : `\n${failed.length} steps failed: ${failed.join('; ')}`,
    );
    return failed.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    extension.remove();
  }
}

/** With a person: the extension as built; the browser asks them itself. */
async function stayOpen(found, built) {
  const browser = await openBrowser({ chromium: found, extension: built, headless: false });
  await serve(browser.context, answers());
  const [first] = browser.context.pages();
  await first.goto(browser.page('desk.html#start'));
  const addresses = values.page ? [values.url] : trainingShop().pages.map(({ address }) => address);
  for (const address of addresses) {
    const page = await browser.context.newPage();
    await page.goto(address).catch((error) => say(reasonOf(error)));
  }
  await first.bringToFront();
  say('The browser is open. Agree, switch a marketplace on, and look at the other tabs. Close the browser to end.');
  await new Promise((resolve) => browser.context.once('close', resolve));
  await browser.close();
  return 0;
}

function options() {
  try {
    const told = parseArgs({
      options: {
        headless: { type: 'boolean' },
        page: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const { page, url, help } = told.values;
    const wrong =
      (page && !existsSync(page) && `No such file: ${page}`) ||
      (Boolean(page) !== Boolean(url) && '--page and --url go together') ||
      (url && !URL.canParse(url) && `Not an address: ${url}`);
    if (!help && !wrong) return told;
    say(wrong || usage);
    process.exit(help ? 0 : 2);
  } catch (error) {
    say(`${reasonOf(error)}\n${usage}`);
    process.exit(2);
  }
}
