import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { ChangedElsewhere, removePaper, savePaper, savePapers } from '../../utils/browser/store/papers.ts';
import { type Paper, type PaperFile, paperSchema } from '../../utils/paper.ts';
import { NOON } from '../builders.ts';
import './locks.ts';

let db: Database;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new Database(`crossbill-papers-${turn}`);
});

const file = (sign: string): PaperFile => ({
  hash: sign.repeat(64),
  name: `${sign}.pdf`,
  type: '',
  size: 1,
  bytes: 'QQ==',
});
const paper = (id: string, sign?: string): Paper =>
  paperSchema.parse({
    id,
    kind: 'eu-organic',
    changedAt: NOON,
    ...(sign ? { file: { hash: sign.repeat(64), name: `${sign}.pdf`, size: 1 } } : {}),
  });
const kept = async () => (await db.files.toArray()).map(({ name }) => name);

test('a file that another took the place of, or that was taken off its paper, is kept no longer', async () => {
  await savePaper(db, paper('p1', 'a'), file('a'));
  await savePaper(db, paper('p1', 'b'), file('b'));
  expect(await kept()).toEqual(['b.pdf']);
  await savePaper(db, paper('p1'));
  expect(await kept()).toEqual([]);
});

test('a file that was chosen and taken off again before the paper was saved is not kept', async () => {
  await savePaper(db, paper('p1'), file('a'));
  expect(await kept()).toEqual([]);
});

test('a file stays as long as any paper names it', async () => {
  await savePapers(db, [paper('p1', 'a'), paper('p2', 'a')], [file('a')]);
  await savePaper(db, paper('p1'));
  expect(await kept()).toEqual(['a.pdf']);
  await removePaper(db, 'p2');
  expect(await kept()).toEqual([]);
});

test('a paper that was changed or removed in another window is not overwritten by what this one had opened', async () => {
  const opened = paper('p1', 'a');
  await savePaper(db, opened, file('a'));
  await savePaper(db, { ...opened, number: 'here', changedAt: NOON + 1 }, undefined, opened);
  const there = { ...opened, number: 'there', changedAt: NOON + 2 };
  await expect(savePaper(db, there, undefined, opened)).rejects.toThrow(ChangedElsewhere);
  expect(await db.papers.toArray()).toMatchObject([{ number: 'here' }]);
  await removePaper(db, 'p1');
  await expect(savePaper(db, there, undefined, opened)).rejects.toThrow(ChangedElsewhere);
  expect(await db.papers.count()).toBe(0);
});
