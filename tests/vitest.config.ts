import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const isLong = Boolean(process.env.CROSSBILL_LONG);

/** Signs in the text of a file of tests that it changes the world it runs in: such a file begins anew, in a world of its own. */
const changesItsWorld =
  /@vitest-environment|\bvi\.(?:mock|doMock|resetModules|stubGlobal|useFakeTimers)\b|\b(?:defineProperty|assign)\(\s*(?:globalThis|navigator)|from '[./\w-]*\/(?:by-post|stage|browser)\.tsx?'/;
const files = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.test\.tsx?$/.test(name));
const alone = files.filter((name) => changesItsWorld.test(readFileSync(root + name, 'utf8')));
/** What keeps and reads a database: in workers of their own, for a stand-in of IndexedDB stays where it was once brought in. */
const door = files.filter((name) => /^tests\/(?:browser|components)\//.test(name) && !alone.includes(name));

const never = ['tests/e2e/**', 'node_modules/**', ...(isLong ? [] : ['tests/long/**'])];

export default defineConfig({
  root,
  test: {
    environment: 'node',
    alias: {
      // The door's modules meet an in-memory browser; see tests/browser/browser.ts.
      'wxt/browser': new URL('./browser/browser.ts', import.meta.url).pathname,
    },
    // A limit ends what hangs; it judges no speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    maxWorkers: 2,
    // Modules are loaded once a worker where they may be, which saves a fourth of the time.
    projects: [
      { extends: true, test: { name: 'door', include: door, exclude: never, isolate: false } },
      { extends: true, test: { name: 'isolated', include: alone, exclude: never } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...never, ...alone, ...door],
          isolate: false,
        },
      },
    ],
  },
});
