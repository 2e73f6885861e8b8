import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { bundled, openBrowser } from './bench-browser.mjs';
import { linesOf, printed } from './bench-table.mjs';
import { chromiumAlreadyThere } from './chromium.mjs';
import { at } from './place.mjs';
import { reasonOf, say } from './say.mjs';

// npm run bench [-- SUBJECT …] [--rounds N]: every subject of tests/bench in a real headless browser; prints named ratios
// against baselines measured in the same run, and writes them to artifacts/bench.json. SUBJECT is a file's name. To add one:
// a file in tests/bench that exports `bench` (tests/bench/frame/bench.ts); nothing else needs to know of it.

const asked = process.argv.slice(2);
const roundsAt = asked.indexOf('--rounds');
const rounds = roundsAt < 0 ? undefined : Number(asked.splice(roundsAt, 2)[1]);
const all = readdirSync(at('tests/bench'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));
const subjects = asked.length > 0 ? all.filter((name) => asked.includes(name)) : all;

const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0 || Number.isNaN(rounds)) {
  say(`No such subject: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}
const chromium = await chromiumAlreadyThere();
if (!chromium) {
  say('No Chromium is here. `npm start` gets one.');
  process.exit(2);
}

const done = [];
let broken = 0;
for (const name of subjects) {
  try {
    const measured = await measure(name);
    done.push(measured);
    process.stdout.write(printed(measured));
  } catch (error) {
    broken += 1;
    done.push({ name, error: reasonOf(error) });
    process.stdout.write(`\n${name}: did not run. ${reasonOf(error)}\n`);
  }
}
mkdirSync(at('artifacts'), { recursive: true });
const machine = {
  cores: cpus().length,
  cpu: cpus()[0]?.model,
  memory: Math.round(totalmem() / 2 ** 30),
  load: loadavg()[0],
};
writeFileSync(
  at('artifacts/bench.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, subjects: done }, null, 2)}\n`,
);
say('\nWritten to artifacts/bench.json.');
process.exit(broken > 0 ? 1 : 0);

/** Every variant of a subject, so many rounds; the order turns with each round, so that nobody always comes first. */
async function measure(name) {
  const script = await bundled(name);
  let browser = await openBrowser(chromium);
  const { version } = browser;
  try {
    const { subject, alone, inside, addresses, rounds: usual, lines } = await browser.describe(script);
    const variants = Object.keys(addresses);
    if (inside) {
      await browser.close();
      browser = await openBrowser(chromium, inside);
    }
    const samples = Object.fromEntries(variants.map((variant) => [variant, []]));
    for (let round = 0; round < (rounds ?? usual); round += 1) {
      for (const variant of variants.map((_, index) => variants[(index + round) % variants.length])) {
        say(`${name}: ${variant}, round ${round + 1}`);
        if (alone) {
          await browser.close();
          browser = await openBrowser(chromium, inside);
        }
        samples[variant].push(await browser.run(script, variant, addresses[variant]));
      }
    }
    return { name, subject, version, samples, lines: linesOf(lines, samples) };
  } finally {
    await browser.close();
  }
}
