import { defineConfig } from 'vitest/config';

/** Files that put a stand-in in the place of a module, or hold a browser or a page of React in one: each begins anew. */
const alone = [
  'tests/browser/**/*.test.{ts,tsx}',
  'tests/components/**/*.test.{ts,tsx}',
  'tests/reading/plan.test.ts',
  'tests/marketplaces.test.ts',
];
const never = ['tests/e2e/**', 'node_modules/**', ...(process.env.CROSSBILL_LONG ? [] : ['tests/long/**'])];
const include = ['tests/**/*.test.{ts,tsx}'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    environment: 'node',
    alias: {
      // The door's modules meet an in-memory browser; see tests/browser/browser.ts.
      'wxt/browser': new URL('./browser/browser.ts', import.meta.url).pathname,
    },
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: 2,
    projects: [
      // The domain is plain functions: its modules are loaded once a worker, which saves a fifth of the time.
      { extends: true, test: { name: 'shared', include, exclude: [...never, ...alone], isolate: false } },
      {
        extends: true,
        test: { name: 'isolated', include: alone, exclude: never },
      },
    ],
  },
});
