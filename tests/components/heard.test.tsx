// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FirstRun } from '../../components/consent/FirstRun.tsx';
import { MarketplaceList } from '../../components/consent/MarketplaceList.tsx';
import { SwitchButton } from '../../components/consent/SwitchButton.tsx';
import { Targets } from '../../components/consent/Targets.tsx';
import * as tasks from '../../components/data/title-tasks.ts';
import { Retention } from '../../components/desk/Retention.tsx';
import { DeskSettings } from '../../components/desk/Settings.tsx';
import { DeskTitles } from '../../components/desk/Titles.tsx';
import { ExportForm } from '../../components/export/ExportForm.tsx';
import { SavedFile } from '../../components/papers/FileField.tsx';
import { PaperForm } from '../../components/papers/PaperForm.tsx';
import { PictureDesk } from '../../components/pictures/PictureDesk.tsx';
import { PictureDrop } from '../../components/pictures/PictureDrop.tsx';
import { Surface } from '../../components/stage/Surface.tsx';
import { ColumnMenu } from '../../components/table/ColumnMenu.tsx';
import { columnsFor } from '../../components/table/columns.tsx';
import { words } from '../../components/words/words.ts';
import * as download from '../../utils/browser/desk/download.ts';
import { watchActiveTab } from '../../utils/browser/pages/tabs.ts';
import * as pictureWork from '../../utils/browser/pictures/picture-work.ts';
import { settingsSchema } from '../../utils/browser/settings-record.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { withoutPixels } from '../../utils/pictures/measured.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import { freshDatabase, show } from './stage.tsx';

// What the browser refuses is heard, and said where the person acts; vitest itself fails where nobody hears it.

const { en } = words;
const full = () => Promise.reject(new Error('no room'));
beforeEach(async () => {
  vi.restoreAllMocks();
  await browser.storage.local.clear();
});
const on = { on: true, since: NOON, pictures: true, pill: { hidden: true, side: 'right' as const, top: 0.5 } };
const settings = settingsSchema.parse({ version: 1, agreedAt: NOON, marketplaces: { ozon: on } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getAllByLabelText(label)[0] as HTMLElement, { target: { value } });
const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);

describe('a setting that cannot be kept', () => {
  const rows: [string, () => ReactNode, () => unknown][] = [
    ['the separator', () => <ExportForm />, () => choose(en.export.separator, ';')],
    ['how long it is kept', () => <Retention />, () => choose(en.storage.thin, '12')],
    ['the language', () => <DeskSettings />, () => choose(en.settings.language, 'ru')],
    [
      'a column',
      () => <ColumnMenu columns={columnsFor({ words: en } as never)} hidden={[]} />,
      () => fireEvent.click(screen.getAllByRole('checkbox', { hidden: true })[0] as HTMLElement),
    ],
    [
      'the pictures of a marketplace',
      () => <MarketplaceList />,
      () => fireEvent.click(screen.getByLabelText(en.consent.pictures)),
    ],
    ['the mark of a marketplace', () => <MarketplaceList />, () => press(en.consent.showPill)],
    ['agreement', () => <FirstRun onDone={() => undefined} />, () => press(en.firstRun.agree)],
    [
      'a market',
      () => <Targets />,
      () => {
        const field = screen.getByRole('combobox', { name: en.markets.targets });
        fireEvent.change(field, { target: { value: 'Japan' } });
        fireEvent.keyDown(field, { key: 'Enter' });
      },
    ],
  ];
  test.each(rows)('%s: that is said', async (what, view, act) => {
    const { announce } = show(view(), {
      settings: what === 'agreement' ? settingsSchema.parse({ version: 1 }) : settings,
    });
    vi.spyOn(browser.storage.local, 'set').mockImplementation(full);
    act();
    await waitFor(() => expect(announce).toHaveBeenCalledWith(en.do.notKept));
  });

  test('reminders the browser does not let us ask for: that is said', async () => {
    const { announce } = show(<DeskSettings />, { settings });
    Object.assign(browser, { permissions: { request: full } });
    fireEvent.click(screen.getByLabelText(en.drawer.remind));
    await waitFor(() => expect(announce).toHaveBeenCalledWith(en.do.notKept));
  });
});

test('settings the browser does not give: said on the page, which is never blank', async () => {
  vi.spyOn(browser.storage.local, 'get').mockImplementation(full);
  render(<Surface toListing={() => ''}>hidden</Surface>);
  expect((await screen.findByRole('alert')).textContent).toContain(en.trouble.title);
});

test('a browser that does not say which tab is in front: none is, until it does', async () => {
  const ends = new AbortController();
  const told = vi.fn();
  vi.spyOn(browser.tabs, 'query').mockImplementation(full);
  watchActiveTab(told, ends.signal);
  await waitFor(() => expect(told).toHaveBeenCalledWith(undefined));
  ends.abort();
});

test('a title that cannot be checked stops no other, and is counted', async () => {
  const db = freshDatabase('heard');
  await keep(db, aReading({ listings: ['A1', 'A2'].map((id) => aSeenListing({ id })) }), aSource());
  const check = tasks.titleTask;
  vi.spyOn(tasks, 'titleTask').mockImplementation((base, known, now) =>
    known.listing.id === 'A1' ? full() : check(base, known, now),
  );
  show(<DeskTitles />, { db });
  expect((await screen.findByRole('alert')).textContent).toContain('1 title could not be checked');
});

test('what cannot be read where it was dropped is counted and said, and the rest is taken', async () => {
  const good = new File(['x'], 'main.jpg', { type: 'image/jpeg' });
  const file = { isFile: true, file: (take: (file: File) => void) => take(good) };
  const gone = { isFile: true, file: (_take: unknown, refuse: (why: Error) => void) => refuse(new Error('gone')) };
  const locked = {
    isFile: false,
    createReader: () => ({ readEntries: (_: unknown, refuse: (why: Error) => void) => refuse(new Error('no')) }),
  };
  const items = [file, gone, locked].map((entry) => ({ webkitGetAsEntry: () => entry }));
  const taken = vi.fn();
  const { container } = show(<PictureDrop onFiles={taken} />);
  fireEvent.drop(container.querySelector('.picture-drop') as Element, { dataTransfer: { items, files: [] } });
  expect((await screen.findByRole('alert')).textContent).toBe(en.pictures.dropUnread(2));
  expect(taken).toHaveBeenCalledWith([good]);
});

const unreadableFile = () =>
  Object.assign(new File(['x'], 'paper.pdf'), { arrayBuffer: () => Promise.reject(new Error('gone')) });

test('a file for a paper that cannot be read: said at the file, and nothing is attached', async () => {
  const { container } = show(<PaperForm onClose={() => undefined} />);
  const field = container.querySelector('input[type=file]') as Element;
  fireEvent.change(field, { target: { files: [unreadableFile()] } });
  expect(await screen.findByText(en.drawer.fileUnread)).toBeTruthy();
  expect(screen.queryByText('paper.pdf')).toBeNull();
});

test('a file of a paper that the store does not give is not said to be gone', async () => {
  const db = freshDatabase('heard');
  db.files.get = full as never;
  const { announce } = show(<SavedFile file={{ hash: 'a'.repeat(64), name: 'paper.pdf', size: 1 }} />, { db });
  press('paper.pdf');
  await waitFor(() => expect(announce).toHaveBeenCalledWith(en.export.failed));
});

test('a marketplace that cannot be kept as switched on: that is said, and not that somebody refused', async () => {
  Object.assign(browser, { permissions: { request: async () => true, remove: async () => true } });
  const { announce } = show(<SwitchButton id="ozon" name="Ozon" />);
  vi.spyOn(browser.storage.local, 'set').mockImplementation(full);
  fireEvent.click(screen.getByRole('switch'));
  await waitFor(() => expect(announce).toHaveBeenCalledWith(en.do.notKept));
  expect(screen.queryByText(en.consent.refused('Ozon'))).toBeNull();
});

test('a zip of mended pictures that cannot be saved: that is said, and it can be tried again', async () => {
  const head = { width: 1, height: 1, format: 'png', bytes: 1, animated: false, cmyk: false, profile: null } as const;
  const measured = withoutPixels({ ...head, ending: null }, 'undecodable');
  vi.spyOn(pictureWork, 'openPictureWork').mockReturnValue({
    measure: async () => measured,
    close: () => undefined,
  } as never);
  vi.spyOn(download, 'saveFile').mockImplementation(full);
  const { container, announce } = show(<PictureDesk />);
  const file = Object.assign(new File(['x'], 'main.png', { type: 'image/png' }), {
    arrayBuffer: async () => new ArrayBuffer(1),
  });
  fireEvent.change(container.querySelector('input[type=file]') as Element, { target: { files: [file] } });
  const button = await screen.findByRole('button', { name: en.pictures.mendAll });
  await waitFor(() => expect((button as HTMLButtonElement).disabled).toBe(false));
  fireEvent.click(button);
  await waitFor(() => expect(announce).toHaveBeenCalledWith(en.export.failed));
  await waitFor(() => expect((button as HTMLButtonElement).disabled).toBe(false));
});
