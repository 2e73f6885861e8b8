import { expect, test } from 'vitest';
import { picturePage } from '../../utils/command-line/picture-page.mjs';
import type { Measured } from '../../utils/pictures/measured.ts';
import { dice } from '../pictures/draw.ts';
import { heldAgainst, photographs, photographsHere } from './photographs.ts';

/** A few at a time; all of them are measured by tests/long. */
const HANDFUL = 5;
const SEED = 28;

test.skipIf(!photographsHere)(
  'a handful of real photographs contradict none of their sure labels',
  async () => {
    const roll = dice(SEED);
    const some = photographs()
      .map((one) => ({ one, place: roll() }))
      .sort((a, b) => a.place - b.place)
      .slice(0, HANDFUL);
    const page = await picturePage();
    const wrong: string[] = [];
    try {
      for (const { one } of some) {
        const asked = { marketplace: 'amazon', role: 'main', on: '2026-11-28' };
        const { measured } = (await page.run('check', one.path, asked)) as { measured: Measured };
        for (const [name, how] of heldAgainst(one, measured)) if (how === 'differs') wrong.push(`${one.file}: ${name}`);
      }
    } finally {
      await page.close();
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);
