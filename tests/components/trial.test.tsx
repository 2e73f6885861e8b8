// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { ListingView } from '../../components/listing/ListingView.tsx';
import { ListingsTable } from '../../components/table/ListingsTable.tsx';
import { words } from '../../components/words/words.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import { freshDatabase, show } from './stage.tsx';

const key = 'ebay/US//id/256000111222';
const reader = 'ebay/metrics';
beforeEach(() => browser.storage.local.clear());

async function seeded() {
  const db = freshDatabase('trial');
  const day = { start: '2026-11-22', end: '2026-11-22' };
  const metrics = { pageViews: { value: 12, period: day }, impressions: { value: 900, period: day } };
  const listings = [aSeenListing({ id: '256000111222', sku: undefined, metrics })];
  const reading = aReading({ marketplace: 'ebay', store: 'US', reader, page: 'metrics', trial: true, listings });
  await keep(db, reading, aSource({ reader, at: NOON }));
  return db;
}

test('values read on trial stand hatched, and are held against the page one by one', async () => {
  const db = await seeded();
  const { announce } = show(<ListingView listing={key} />, { db });
  await screen.findByText('Read on trial');
  expect(document.querySelectorAll('[data-trial="true"]').length).toBeGreaterThan(3);
  expect(screen.getByText(/0 of 3 confirmed/)).toBeTruthy();
  expect(screen.getByText('Figures read on trial')).toBeTruthy();

  screen.getByRole('button', { name: 'Impressions: as on the page' }).click();
  await waitFor(() => expect(announce).toHaveBeenCalledWith('Noted.'));
  expect((await db.confirmations.get(reader))?.right).toEqual([{ key, name: 'impressions' }]);
});

test('in the table of all listings it stands hatched, too, and says so', async () => {
  const db = await seeded();
  show(<ListingsTable />, { db });
  const price = await screen.findByText(/19\.90/);
  expect(price.dataset.trial).toBe('true');
  fireEvent.focus(price);
  expect((await screen.findByRole('tooltip')).textContent).toContain(words.en.say.trial);
});

test('nothing is asked of what was not read on trial', async () => {
  const db = freshDatabase('no-trial');
  await keep(db, aReading(), aSource());
  show(<ListingView listing="amazon/DE//id/B0CROSSB1L" />, { db });
  await waitFor(() => expect(document.querySelector('article.listing')).not.toBeNull());
  expect(screen.queryByText('Read on trial')).toBeNull();
});
