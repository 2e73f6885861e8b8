import { expect, test } from 'vitest';
import type { PictureFinding, PictureJudgement } from '../../utils/judge-picture.ts';
import { mendHarmlessly } from '../../utils/mend-picture.ts';
import type { Measured } from '../../utils/pictures/measured.ts';
import type { Step, Wish } from '../../utils/pictures/mend/wish.ts';
import { measured } from './judged.ts';
import { recipes } from './recipes.ts';

const before = measured(recipes.small());
const wish: Wish = { least: [] };

/** Mending that takes all steps it may; a picture after them breaks what `broken` says. */
async function tried(
  steps: readonly Step[],
  broken: (taken: readonly Step[]) => readonly string[],
): Promise<{ steps: readonly Step[]; leftOut: readonly Step[]; times: number }> {
  const rulesBroken = new Map<Measured, readonly string[]>([[before, broken([])]]);
  const judge = (one: Measured): PictureJudgement => ({
    verdict: 'pass',
    passed: [],
    findings: (rulesBroken.get(one) ?? []).map(
      (rule): PictureFinding => ({ rule, verdict: 'fail', finding: undefined }),
    ),
  });
  let times = 0;
  const done = await mendHarmlessly(before, wish, judge, async ({ without = [] }) => {
    times += 1;
    const taken = steps.filter((step) => !without.includes(step));
    const after = { ...before };
    rulesBroken.set(after, broken(taken));
    return { measured: after, steps: taken };
  });
  return { steps: done?.steps ?? [], leftOut: done?.leftOut ?? [], times };
}

test('what adds no fault is done at once, though faults stay', async () => {
  const done = await tried(['whitened', 'framed'], () => ['blur']);
  expect(done).toEqual({ steps: ['whitened', 'framed'], leftOut: [], times: 1 });
});

test('the one step that adds a fault is left out', async () => {
  const done = await tried(['border-off', 'whitened', 'framed'], (taken) =>
    taken.includes('whitened') ? ['cut-off'] : ['background'],
  );
  expect(done).toMatchObject({ steps: ['border-off', 'framed'], leftOut: ['whitened'] });
});

test('a fault that comes of two steps together costs only the later of them', async () => {
  const done = await tried(['border-off', 'framed'], (taken) => (taken.length === 2 ? ['min-size'] : []));
  expect(done).toMatchObject({ steps: ['border-off'], leftOut: ['framed'] });
});

test('where every step adds a fault, none is taken', async () => {
  const done = await tried(['border-off', 'framed'], (taken) => (taken.length > 0 ? ['min-size'] : ['border']));
  expect(done).toMatchObject({ steps: [], leftOut: ['framed', 'border-off'] });
});

test('a fault that no leaving out avoids stays with the whole mending', async () => {
  const done = await tried(['whitened', 'converted'], (taken) => (taken.includes('converted') ? ['weight'] : []));
  expect(done).toMatchObject({ steps: ['whitened', 'converted'], leftOut: [] });
});

test('what cannot be opened gives nothing', async () => {
  const judge = (): PictureJudgement => ({ verdict: 'pass', passed: [], findings: [] });
  expect(await mendHarmlessly(before, wish, judge, async () => undefined)).toBeUndefined();
});
