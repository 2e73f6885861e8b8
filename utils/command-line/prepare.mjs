import { existsSync, readFileSync } from 'node:fs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** Installs what is missing: the node packages of the lock file, and the types WXT makes of the configuration. Throws a sentence. */
export async function prepare() {
  if (!packagesAreThere()) {
    say('Installing the node packages …');
    const { code } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { limit: 10 * 60_000 });
    if (code !== 0 || !packagesAreThere()) throw new Error('The node packages could not be installed: run "npm ci --ignore-scripts" and look at what it says.');
  }
  if (existsSync(at('.wxt', 'tsconfig.json'))) return;
  const { code, output } = await run('npx', ['--no-install', 'wxt', 'prepare'], { quiet: true, limit: 2 * 60_000 });
  if (code !== 0) throw new Error(`"wxt prepare" failed:\n${output}`);
}

/** Whether every package of the lock file is installed in just that version. File times are no help: a clone or a copy changes them. */
export function packagesAreThere() {
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
