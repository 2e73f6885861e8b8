import { describe, expect, test } from 'vitest';
import { drawn } from './drawn.ts';
import type { Row } from './in-page.ts';

// Pictures drawn to a recipe in Chromium, measured there from the bytes of their files and judged by every marketplace:
// held against what a reader of the rules, who knows how each was drawn, would say.

/** So many verdicts of a rule may be wrong. Of watermarks those level with one thing of the goods are overlooked. */
const WRONG = 0.08;

interface Count {
  right: number;
  /** Left open where a reader would have said something. */
  open: number;
  /** Found nothing where there was a fault, or another verdict. */
  missed: number;
  false: number;
}

function counted(all: readonly Row[]): { table: Record<string, Count>; wrong: string[] } {
  const table: Record<string, Count> = {};
  const wrong = new Set<string>();
  for (const { name, seen } of all)
    for (const { said, wanted, marketplace } of seen)
      for (const rule of new Set([...Object.keys(said), ...Object.keys(wanted)])) {
        const is = said[rule] ?? 'pass';
        const want = wanted[rule] ?? ['pass'];
        const how = want.includes(is)
          ? 'right'
          : is === 'could-not-measure'
            ? 'open'
            : is === 'pass' || !want.includes('pass')
              ? 'missed'
              : 'false';
        table[rule] ??= { right: 0, open: 0, missed: 0, false: 0 };
        table[rule][how] += 1;
        if (how === 'missed' || how === 'false') wrong.add(`${rule} ${how}: ${name} (${marketplace}: ${is})`);
      }
  return { table, wrong: [...wrong] };
}

describe('synthetic pictures against fourteen marketplaces, two roles and two days', () => {
  test('get the verdicts a reader of the rules would give', async () => {
    const all = await drawn<Row>('tests/long/pictures/in-page.ts', [
      [1, false],
      [2, false],
      [11, true],
      [12, true],
    ]);
    const { table, wrong } = counted(all);
    console.log(`${all.length} pictures`);
    console.table(table);
    console.log(wrong.join('\n'));
    expect(all.length).toBeGreaterThan(150);
    for (const [rule, count] of Object.entries(table)) {
      const all = count.right + count.open + count.missed + count.false;
      expect((count.missed + count.false) / all, `${rule}: wrong`).toBeLessThan(WRONG);
      expect(count.open / all, `${rule}: left open`).toBeLessThan(0.75);
    }
    expect(table['watermark']?.false, 'watermarks seen where there are none').toBe(0);
  }, 3_600_000);
});
