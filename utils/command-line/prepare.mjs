import { existsSync, readFileSync } from 'node:fs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** Installs what is missing: the node packages of the lock file, and the types WXT makes of the configuration. Throws a sentence. */
export async function prepare() {
  if (!packagesAreThere()) {
    say('Installing the node packages …');
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
    const { code } = await run('npm', ['ci', ...quietly], { quiet: true, limit: 10 * 60_000 });
    // Some registries hold a package for this machine only and not its like for others; `npm ci` then refuses the lock
    // file. `install` keeps to its versions all the same, and `--no-save` leaves it as it is.
    if (code !== 0) await run('npm', ['install', '--no-save', ...quietly], { limit: 10 * 60_000 });
    if (!packagesAreThere())
      throw new Error(
        'The node packages could not be installed: run "npm install --ignore-scripts" and look at what it says.',
      );
  }
  if (existsSync(at('.wxt', 'tsconfig.json'))) return;
  const { code, output } = await run('npx', ['--no-install', 'wxt', 'prepare'], { quiet: true, limit: 2 * 60_000 });
  if (code !== 0) throw new Error(`"wxt prepare" failed:\n${output}`);
}

/** Whether every package of the lock file is installed in just that version. File times are no help: a clone or a copy changes them. */
function packagesAreThere() {
  const wanted = lockAt('package-lock.json');
  const there = lockAt('node_modules/.package-lock.json');
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) => path === '' || optional || link || there[path]?.version === version,
  );
}

function lockAt(path) {
  try {
    return JSON.parse(readFileSync(at(path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
