import { picturePage } from '../../../utils/command-line/picture-page.mjs';

/** Every row that a page of drawn pictures tells, set after set; `others`: of the other goods. */
export async function drawn<Row>(
  file: string,
  sets: readonly (readonly [seed: number, others: boolean])[],
): Promise<Row[]> {
  const page = await picturePage(file);
  const found: Row[] = [];
  try {
    for (const [seed, others] of sets) {
      await page.call('begin', seed, others);
      for (;;) {
        const row = (await page.call('next', false)) as Row | undefined;
        if (!row) break;
        found.push(row);
      }
    }
  } finally {
    await page.close();
  }
  return found;
}
