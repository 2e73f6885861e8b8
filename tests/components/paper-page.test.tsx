// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PaperPage } from '../../components/papers/PaperPage.tsx';
import { words } from '../../components/words/words.ts';
import type { Database } from '../../utils/browser/database.ts';
import { judgeKeys } from '../../utils/browser/judge-all.ts';
import { chooseGoods } from '../../utils/browser/store/goods-choices.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { savePaper } from '../../utils/browser/store/papers.ts';
import { paperSchema } from '../../utils/paper.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import { freshDatabase, show } from './stage.tsx';

const key = 'amazon/DE//id/B0CROSSB1L';
const { en } = words;
async function kept(title: string): Promise<Database> {
  const db = freshDatabase('paper-page');
  await keep(db, aReading({ listings: [aSeenListing({ title })] }), aSource());
  return db;
}
const judged = (db: Database) => judgeKeys(db, [key], { targets: [], now: NOON });

test('a claim that is wrong stands on the page, and one that a paper answers for does not', async () => {
  const db = await kept('Eco-friendly cotton T-shirt for women');
  await judged(db);
  const { unmount } = show(<PaperPage listing={key} market="DE" />, { db });
  await screen.findByText(/Eco-friendly/, { selector: 'strong' });
  unmount();
  await savePaper(db, paperSchema.parse({ id: 'p', kind: 'eu-green-claims', to: '2030-01-01', changedAt: NOON }));
  await judged(db);
  show(<PaperPage listing={key} market="DE" />, { db });
  await screen.findByRole('heading', { name: en.drawer.pageTitle('Germany') });
  await screen.findByText(en.papers.severities.blocking);
  expect(screen.queryByText(en.drawer.claims)).toBeNull();
});

test('goods the person named are said to be so, and no words are blamed', async () => {
  const db = await kept('Walnut kernels, 1 kg');
  await chooseGoods(db, [key], 'food.nuts', NOON);
  await judged(db);
  show(<PaperPage listing={key} market="DE" />, { db });
  const taken = await screen.findByText(en.goods.said);
  expect(taken.parentElement?.textContent).not.toContain(en.papers.because);
});

test('of what is not shipped it says so', async () => {
  const db = await kept('Crochet pattern strawberry PDF, instant download');
  await judged(db);
  show(<PaperPage listing={key} market="DE" />, { db });
  await screen.findByText(en.papers.notShipped);
});
