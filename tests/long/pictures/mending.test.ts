import { expect, test } from 'vitest';
import { drawn } from './drawn.ts';
import type { Row } from './mend-in-page.ts';

// Pictures whose every fault pixels can mend, drawn, mended for each marketplace in Chromium and checked again. The goods must
// stay as they were, and what lies close round them must be white but for shadows.

/** So many must pass the same marketplace's required rules afterwards. */
const PASS = 0.95;

test('what pixels can mend passes afterwards, and the goods keep their pixels', async () => {
  const all = await drawn<Row>('tests/long/pictures/mend-in-page.ts', [
    [1, false],
    [2, true],
  ]);
  const mendings = all.flatMap(({ name, mendings }) => mendings.map((one) => ({ name, ...one })));
  const failed = mendings.filter(({ after }) => after.length > 0);
  const kept = all.flatMap(({ name, kept }) => (kept ? [{ name, ...kept }] : []));
  const changed = kept.filter(({ changed, encoded = 0 }) => changed > 0.02 || encoded > 3);
  console.log(`${all.length} pictures, ${mendings.length} mendings, ${failed.length} fail afterwards`);
  console.table(failed.map(({ name, marketplace, after, steps }) => ({ name, marketplace, after, steps })));
  console.table(changed);
  expect(mendings.length).toBeGreaterThan(150);
  expect(1 - failed.length / mendings.length).toBeGreaterThanOrEqual(PASS);
  // Padding makes a picture larger, not what is in it.
  expect(mendings.filter(({ steps }) => steps.includes('enlarged'))).toEqual([]);
  // Goods of the ground's own level, without an edge of their own, are nobody's to tell from it.
  expect(changed.length / kept.length).toBeLessThanOrEqual(0.05);
}, 3_600_000);
