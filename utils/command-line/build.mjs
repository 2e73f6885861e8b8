import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { at, outputOf } from './place.mjs';
import { run } from './run.mjs';
import { reasonOf, say } from './say.mjs';

/** What a build is made of. */
const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];
const commands = { 'chrome-mv3': ['build'], 'firefox-mv3': ['build', '-b', 'firefox', '--mv3'] };

/** Builds the extension for a browser ('chrome-mv3' or 'firefox-mv3') if a source is newer than what stands there; returns its folder. Throws a sentence. */
export async function build(target = 'chrome-mv3') {
  if (isFresh(target)) return outputOf(target);
  const release = await onlyOne();
  try {
    if (isFresh(target)) return outputOf(target);
    say(`Building ${target} …`);
    const begun = Date.now();
    const { code, output } = await run('npx', ['--no-install', 'wxt', ...commands[target]], {
      quiet: true,
      limit: 5 * 60_000,
    });
    if (code !== 0 || !existsSync(`${outputOf(target)}/manifest.json`))
      throw new Error(`The build of ${target} failed:\n${output}`);
    writeFileSync(stampOf(target), String(begun));
    return outputOf(target);
  } finally {
    release();
  }
}

/** The stamp holds when the build began, so that a source changed while it ran counts as newer. */
const stampOf = (target) => at('.output', `${target}.built`);

function isFresh(target) {
  if (!existsSync(`${outputOf(target)}/manifest.json`) || !existsSync(stampOf(target))) return false;
  const built = Number(readFileSync(stampOf(target), 'utf8'));
  return sources.every((source) => newestIn(at(source)) < built);
}

/** When the newest thing below a path was changed; folders count, since they change when a file goes. Commands are no part of a build. */
function newestIn(path) {
  if (!existsSync(path) || path.endsWith('command-line')) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(`${path}/${name}`)));
}

/** Waits until no other command of ours is building, then holds the place. One whose process is gone holds nothing. */
async function onlyOne() {
  const lock = at('.output', 'building');
  mkdirSync(at('.output'), { recursive: true });
  for (let tries = 0; tries < 1800; tries += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Error(`Nothing can be written to .output: ${reasonOf(error)}`);
    }
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Another build has been running for six minutes; remove .output/building if there is none.');
}

function isAbandoned(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid === 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
