import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**', ...(process.env.CROSSBILL_LONG ? [] : ['tests/long/**'])],
    environment: 'node',
    alias: {
      // The door's modules meet an in-memory browser; see tests/browser/browser.ts.
      'wxt/browser': new URL('./browser/browser.ts', import.meta.url).pathname,
    },
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: 2,
  },
});
