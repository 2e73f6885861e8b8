import { describe, expect, test } from 'vitest';
import { picturePage } from '../../../utils/command-line/picture-page.mjs';
import type { Measured } from '../../../utils/pictures/measured.ts';
import { heldAgainst, type Label, measuredAs, photographs, photographsHere } from '../../corpus/photographs.ts';

const asked = { marketplace: 'amazon', role: 'main', on: '2026-11-28' };

describe.skipIf(!photographsHere)('real photographs', () => {
  test('no measured value contradicts a label that is sure', async () => {
    const page = await picturePage();
    const confusion: Record<string, number> = {};
    const counts: Record<string, { agrees: number; differs: number; open: number }> = {};
    const wrong: string[] = [];
    try {
      for (const one of photographs()) {
        const { measured } = (await page.run('check', one.path, asked)) as { measured: Measured };
        for (const [name, how] of heldAgainst(one, measured)) {
          counts[name] ??= { agrees: 0, differs: 0, open: 0 };
          counts[name][how] += 1;
          const is = measuredAs[name as Label](measured);
          if (name !== 'fill') {
            const pair = `${name}: ${one.labels[name]} measured ${is}`;
            confusion[pair] = (confusion[pair] ?? 0) + 1;
          }
          if (how === 'differs') wrong.push(`${one.file} ${name}: ${one.labels[name]}, measured ${is}`);
        }
      }
    } finally {
      await page.close();
    }
    console.table(counts);
    console.log(Object.fromEntries(Object.entries(confusion).sort()));
    expect(wrong).toEqual([]);
  }, 1_200_000);
});
