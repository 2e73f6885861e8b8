import { describe, expect, test } from 'vitest';
import { added, ofPlaywright, ofVitest, one } from '../../utils/command-line/test-counts.mjs';

const spec = (title: string, status: string, annotations: { type: string; description?: string }[] = []) => ({
  file: 'walk.spec.ts',
  title,
  tests: [{ status, annotations }],
});

describe('the counts of the closing line', () => {
  test('Playwright: passed, failed, skipped with the reason, and what passed at its second try only', () => {
    const counts = ofPlaywright({
      suites: [
        {
          specs: [spec('reads', 'expected'), spec('keeps', 'unexpected')],
          suites: [
            { specs: [spec('exports', 'flaky'), spec('Firefox', 'skipped', [{ type: 'skip', description: 'none' }])] },
          ],
        },
      ],
      errors: [{ message: 'no browser\nat once' }],
    });
    expect(counts).toEqual({
      passed: 2,
      failed: 2,
      skipped: 1,
      failures: ['walk.spec.ts: keeps', 'no browser'],
      skips: ['walk.spec.ts: Firefox (none)'],
      again: ['walk.spec.ts: exports'],
    });
  });

  test('Vitest: a file that could not be loaded counts as one that failed', () => {
    const counts = ofVitest({
      testResults: [
        { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a' }] },
        { name: 'b.test.ts', status: 'failed', message: 'SyntaxError: b\nat', assertionResults: [] },
        { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'pending', fullName: 'c' }] },
      ],
    });
    expect(counts).toMatchObject({ passed: 1, failed: 1, skipped: 1, failures: ['b.test.ts: SyntaxError: b'] });
  });

  test('steps are added up', () => {
    expect(added([one(true, 'lint'), one(false, 'types')])).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      failures: ['types'],
      skips: [],
      again: [],
    });
  });
});
