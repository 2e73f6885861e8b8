import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

const long = Boolean(process.env.CROSSBILL_LONG);

/**
 * Browser tests: three at a time on two cores, since each spends half of its time waiting for a browser; each starts one of its own
 * with a new profile. Called by `npm test`, beside the units.
 */
export default defineConfig({
  testDir: fileURLToPath(new URL('./e2e', import.meta.url)),
  testMatch: long ? ['**/*.spec.ts', '**/*.long.ts'] : ['**/*.spec.ts'],
  outputDir: fileURLToPath(new URL('../artifacts/test/browsers', import.meta.url)),
  workers: 3,
  // Once more, in a browser of its own: `npm test` names what passed at the second try only.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  // A limit ends what hangs; it judges no speed. The same test took 5 seconds on one machine and 40 on another of the same kind.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? ([['json']] as const) : [])],
});
