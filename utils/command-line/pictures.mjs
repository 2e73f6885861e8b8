import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** The pictures of README: walks the training shop as `npm start -- --headless` does, and keeps three of what it photographs. */
const wanted = { panel: /-alibaba-panel\.png$/, listing: /-alibaba-listing\.png$/, desk: /-desk-listings\.png$/ };

const { code } = await run('node', [at('utils', 'command-line', 'start.mjs'), '--headless'], { limit: 5 * 60_000 });
mkdirSync(at('.github', 'pictures'), { recursive: true });
for (const [name, pattern] of Object.entries(wanted)) {
  const made = readdirSync(at('artifacts', 'start')).find((file) => pattern.test(file));
  if (!made) continue;
  copyFileSync(at('artifacts', 'start', made), at('.github', 'pictures', `${name}.png`));
  say(`.github/pictures/${name}.png`);
}
process.exitCode = code;
