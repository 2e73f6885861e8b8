import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { at } from './place.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';
import { reasonOf, say } from './say.mjs';
import { added, ofPlaywright, ofVitest, one } from './test-counts.mjs';

const long = process.argv.includes('--long');
const env = { ...(long ? { CROSSBILL_LONG: '1' } : {}), FORCE_COLOR: '0' };
const reports = at('artifacts', 'test');
const results = [];

/** A step of the tests; what it throws is a failure with a reason. */
async function step(name, work) {
  const begun = Date.now();
  say(`\n== ${name}`);
  let counts;
  try {
    counts = await work();
  } catch (error) {
    say(String(error?.message ?? error));
    counts = one(false, `${name}: ${reasonOf(error)}`);
  }
  results.push(counts);
  say(
    `== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${Math.round((Date.now() - begun) / 1000)} s)`,
  );
}

async function lintAndTypes() {
  await step('lint', () => passes('lint', 'biome', 'check', '--diagnostic-level=error', '.'));
  await step('types', () => passes('types', 'tsc', '--noEmit'));
}

async function builds() {
  await build('chrome-mv3');
  await build('firefox-mv3');
  return one(true, 'builds');
}

/** Its words come when it has ended, in one piece: the browsers speak meanwhile. */
async function units() {
  const { output } = await npx(
    [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${reports}/units.json`,
    ],
    { quiet: true },
  );
  say(output);
  return ofVitest(report('units.json'));
}

async function browsers() {
  const told = { CROSSBILL_CHROMIUM: await chromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/browsers.json` };
  await npx(['playwright', 'test', '--config', 'tests/playwright.config.ts'], { env: told });
  return ofPlaywright(report('browsers.json'));
}

const passes = async (name, ...command) => one((await npx(command)).code === 0, name);
const npx = (command, { env: more = {}, quiet = false } = {}) =>
  run('npx', ['--no-install', ...command], { limit: (long ? 80 : 45) * 60_000, env: { ...env, ...more }, quiet });
const report = (name) => JSON.parse(readFileSync(`${reports}/${name}`, 'utf8'));

try {
  await prepare();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const first = [lintAndTypes(), step('builds', builds)];
  // Two rows of work beside each other, so that no core is ever idle: a browser is waited for now and again, and each part
  // has an end at which its last test is waited for. The long run weighs memory and counts minutes, and is alone at it.
  if (long) await Promise.all(first);
  const tested = first[0].then(() => step('units', units));
  if (long) await tested;
  await Promise.all([tested, first[1].then(() => step('browsers', browsers))]);
} catch (error) {
  say(reasonOf(error));
  results.push(one(false, reasonOf(error)));
}

const { passed, failed, skipped, failures, skips, again } = added(results);
if (failures.length > 0) say(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
if (skips.length > 0) say(`\nSkipped:\n${skips.map((name) => `  ${name}`).join('\n')}`);
if (again.length > 0) say(`\nPassed at the second try only:\n${again.map((name) => `  ${name}`).join('\n')}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
// The last line of all, alone.
process.stderr.write('\n', () => process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`));
