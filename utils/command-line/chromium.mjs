import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** Each way of getting a Chromium is given up after this long, in milliseconds. */
const PATIENCE = 2 * 60_000;

/**
 * A Chromium that starts: one that is already there, else Debian's package, else Playwright's own. Never a branded Chrome
 * or Edge, which ignore extensions given on the command line. Throws a sentence where none is to be had.
 */
export async function chromium() {
  return (await chromiumAlreadyThere()) ?? (await fromDebian()) ?? (await fromPlaywright()) ?? none();
}

function none() {
  throw new Error(
    'No Chromium was found and none could be installed. Install one (on Debian: apt-get install chromium) or name yours in CROSSBILL_CHROMIUM, then call this again.',
  );
}

/** The first Chromium on this machine that starts; undefined where there is none. */
export async function chromiumAlreadyThere() {
  for (const path of [process.env.CROSSBILL_CHROMIUM, ...usual(), ...playwrights()]) {
    if (path && existsSync(path) && (await isChromium(path))) return path;
  }
  return undefined;
}

/** Chromium calls itself that; Playwright's newer ones are 'Google Chrome for Testing', which also takes extensions. */
async function isChromium(path) {
  const { code, output } = await run(path, ['--version'], { quiet: true, limit: 20_000 });
  return code === 0 && /\bChromium\b|Chrome for Testing/.test(output);
}

const usual = () => [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/local/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
];

/** Whole browsers in Playwright's cache, newest first; its 'headless shell' knows no extensions. */
function playwrights() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  ];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    ]),
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return caches
    .filter((cache) => cache && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((name) => inside.map((path) => join(cache, name, path))),
    );
}

/** Debian's package, where this is a Debian and we may install. Ubuntu's package of that name only points to another store. */
async function fromDebian() {
  const apt = aptAsRoot();
  if (!apt || !(await mayUse(apt))) return undefined;
  say('Installing Debian’s chromium …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const [command, ...before] = apt;
  const get = (...args) => run(command, [...before, 'apt-get', ...args], { quiet: true, limit: PATIENCE, env });
  await get('update');
  await get('install', '-y', '--no-install-recommends', 'chromium');
  return chromiumAlreadyThere();
}

function aptAsRoot() {
  if (!existsSync('/usr/bin/apt-get') || !isDebian()) return undefined;
  return process.getuid?.() === 0 ? ['env'] : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'];
}

function isDebian() {
  try {
    return /^ID=["']?debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const mayUse = async ([command, ...before]) =>
  (await run(command, [...before, 'true'], { quiet: true, limit: 10_000 })).code === 0;

async function fromPlaywright() {
  say('Fetching Playwright’s own Chromium …');
  await run('npx', ['--no-install', 'playwright', 'install', '--no-shell', 'chromium'], {
    quiet: true,
    limit: PATIENCE,
  });
  return chromiumAlreadyThere();
}
