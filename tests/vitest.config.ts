import { defineConfig } from 'vitest/config';

/** What holds a stand-in browser, or a page of React, in its module: each file begins anew. */
const withState = ['tests/browser/**', 'tests/components/**'];
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
      // The domain is plain functions: its modules are loaded once a worker, which is a quarter of the time saved.
      { extends: true, test: { name: 'domain', include, exclude: [...never, ...withState], isolate: false } },
      {
        extends: true,
        test: { name: 'door', include: withState.map((folder) => `${folder}/*.test.{ts,tsx}`), exclude: never },
      },
    ],
  },
});
