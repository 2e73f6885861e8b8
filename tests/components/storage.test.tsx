// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { DeskStorage } from '../../components/desk/Storage.tsx';
import { UnreadSettings } from '../../components/desk/UnreadSettings.tsx';
import { RestoredNote } from '../../components/parts/RestoredNote.tsx';
import { readSettings } from '../../utils/browser/settings.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import type { Restored } from '../../utils/browser/store/place-rows.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { languageSchema } from '../../utils/source.ts';
import { memoryCopy } from '../browser/memory-folder.ts';
import { aReading, aSource, NOON } from '../builders.ts';
import { freshDatabase, show } from './stage.tsx';

// jsdom's has no stream.
Object.assign(globalThis, { Blob: NodeBlob });

const restored: Restored = {
  name: 'restored',
  at: NOON,
  found: 'gone',
  back: { listings: 20, measurements: 1234 },
  lost: { changes: 17, written: { snapshots: 17, measurements: 102 }, from: NOON - 540_000, to: NOON - 120_000 },
};

describe('a history that was brought back', () => {
  test('what is missing is told in numbers, until it has been read', async () => {
    const db = freshDatabase();
    await db.places.put(restored);
    show(<RestoredNote />, { db });
    await screen.findByText(/had deleted the history/);
    screen.getByText(/20 listings, 1,234 figures.*17 changes.*Figures: 102/);
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(screen.queryByText(/had deleted/)).toBeNull());
  });

  test.each(languageSchema.options)('where nothing is missing it says that: %s', async (language) => {
    const db = freshDatabase();
    await db.places.put({ ...restored, lost: undefined });
    const { stage } = show(<RestoredNote />, { db, language });
    await screen.findByText(new RegExp(stage.words.storage.restored.whole));
  });
});

/** Every file and row is looked at in between. */
const patience = { timeout: 15_000 };

describe('storage on the desk', () => {
  async function shop() {
    const db = freshDatabase();
    db.copy = memoryCopy();
    await inTurn(() => keep(db, aReading(), aSource()));
    return db;
  }

  test('keeping less is asked twice, and then remembered', async () => {
    show(<DeskStorage />, { db: await shop() });
    fireEvent.change(await screen.findByLabelText('Keep the history for'), { target: { value: '12' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, forget it' }));
    await waitFor(async () => expect((await readSettings()).keepMonths).toBe(12));
    fireEvent.change(screen.getByLabelText('Keep the history for'), { target: { value: 'ever' } });
    await waitFor(async () => expect((await readSettings()).keepMonths).toBeNull());
  });

  test('settings that could not be read are named, and kept until the person lets go of them', async () => {
    await browser.storage.local.set({ settings: { version: 2, agreedAt: NOON, theme: 'sepia' } });
    show(<UnreadSettings />, { db: await shop() });
    await screen.findByText('Some settings could not be read.');
    screen.getByText(/Not read: Colours$|Not read: Theme$/);
    fireEvent.click(screen.getByRole('button', { name: 'Let go of it' }));
    await waitFor(() => expect(screen.queryByText('Some settings could not be read.')).toBeNull());
    expect((await readSettings()).agreedAt).toBe(NOON);
    await browser.storage.local.clear();
  });

  test('an examination says what is wrong, and a copy that is wrong is written anew', async () => {
    const db = await shop();
    await db.reports.put({ key: 'amazon/DE//id/B0CROSSB1L', on: '2026-11-23', audits: [], goods: [], markets: [] });
    show(<DeskStorage />, { db });
    fireEvent.click(await screen.findByRole('button', { name: 'Examine' }));
    await screen.findByText(/Nothing wrong was found/, {}, patience);
    await db.copy?.folder.remove('change-000000000001');
    fireEvent.click(screen.getByRole('button', { name: 'Examine' }));
    await screen.findByText('The second copy is behind', {}, patience);
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy anew now' }).at(-1) as HTMLElement);
    await screen.findByText(/Nothing wrong was found/, {}, patience);
  });

  test('rows that are wrong are brought back from the copy', async () => {
    const db = await shop();
    show(<DeskStorage />, { db });
    await db.listings.update('amazon/DE//id/B0CROSSB1L', { 'listing.title': 5 } as never);
    fireEvent.click(await screen.findByRole('button', { name: 'Examine' }));
    await screen.findByText('A listing that is not as listings are', {}, patience);
    fireEvent.click(screen.getByRole('button', { name: 'Bring back from the copy' }));
    await waitFor(
      async () => expect((await db.listings.toArray())[0]?.listing.title).toBe('Longnan walnut kernels, 1 kg'),
      patience,
    );
  });
});
