// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FirstRun } from '../../components/consent/FirstRun.tsx';
import { DeskErase } from '../../components/desk/Erase.tsx';
import { DeskTitles } from '../../components/desk/Titles.tsx';
import { ExportForm } from '../../components/export/ExportForm.tsx';
import { PaperForm } from '../../components/papers/PaperForm.tsx';
import { Papers } from '../../components/papers/Papers.tsx';
import { KeyList } from '../../components/parts/KeyList.tsx';
import { TrainingRibbon } from '../../components/parts/TrainingRibbon.tsx';
import { Surface } from '../../components/stage/Surface.tsx';
import { useKeys } from '../../components/stage/useKeys.ts';
import { ListingsTable } from '../../components/table/ListingsTable.tsx';
import { words } from '../../components/words/words.ts';
import { Database } from '../../utils/browser/database.ts';
import { judgeKeys } from '../../utils/browser/judge-all.ts';
import { changeSettings, readSettings } from '../../utils/browser/settings.ts';
import { settingsSchema } from '../../utils/browser/settings-record.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { savePaper } from '../../utils/browser/store/papers.ts';
import { paperSchema } from '../../utils/paper.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import { freshDatabase, show } from './stage.tsx';

const { en } = words;
let db: Database;
beforeEach(async () => {
  db = freshDatabase('desk');
  await browser.storage.local.clear();
});
const keepSome = async (count: number, title = (index: number) => `Walnuts ${index}`) => {
  const listings = Array.from({ length: count }, (_, index) =>
    aSeenListing({ id: `B0${String(index).padStart(8, '0')}`, title: title(index) }),
  );
  const { keys } = await keep(db, aReading({ listings }), aSource());
  await judgeKeys(db, keys, { targets: [], now: NOON });
};

const Broken = () => {
  throw new Error('boom');
};
function Typing({ pressed }: { pressed(): void }) {
  useKeys({ c: pressed, 'j arrowdown': pressed, escape: pressed });
  return <input aria-label="field" />;
}

describe('first run', () => {
  test('nothing is agreed to before Agree is pressed, and both ways stand side by side', async () => {
    show(<FirstRun onDone={() => undefined} />, { settings: settingsSchema.parse({ version: 1 }) });
    expect(screen.getByText(en.firstRun.nothingYet)).toBeTruthy();
    const agree = screen.getByRole('button', { name: en.firstRun.agree });
    const shop = screen.getByRole('link', { name: en.firstRun.shop });
    expect(agree.parentElement).toBe(shop.parentElement);
    expect((await readSettings()).agreedAt).toBeUndefined();
    fireEvent.click(agree);
    await waitFor(async () => expect((await readSettings()).agreedAt).toBeGreaterThan(0));
    // The button is gone: the focus is where the next step begins.
    const next = await screen.findByText(en.firstRun.marketplaces);
    await waitFor(() => expect(next).toBe(document.activeElement));
  });

  test('each step after it can be skipped', async () => {
    const done = vi.fn();
    show(<FirstRun onDone={done} />);
    fireEvent.click(screen.getByRole('button', { name: en.do.skip }));
    expect(done).toHaveBeenCalled();
  });

  test('papers appear at once for goods and markets', async () => {
    show(<FirstRun onDone={() => undefined} />, {
      settings: settingsSchema.parse({ version: 1, agreedAt: NOON, targets: ['EU'] }),
    });
    fireEvent.click(screen.getByRole('button', { name: en.do.next }));
    expect(screen.getByText(en.firstRun.papersNone)).toBeTruthy();
    pick(en.firstRun.goods, 'Nuts and edible seeds');
    expect(screen.getAllByRole('link', { name: /^[\w-]+\.[\w.-]+$/ }).length).toBeGreaterThan(0);
  });
});

/** Chooses one of very many by typing its name. */
const pick = (label: string, name: string) => {
  const field = screen.getByRole('combobox', { name: label });
  fireEvent.change(field, { target: { value: name } });
  fireEvent.keyDown(field, { key: 'Enter' });
};

describe('papers', () => {
  const fill = (from: string, to: string) => {
    pick(en.papers.kind, en.papers.otherKind);
    fireEvent.change(screen.getByLabelText(en.papers.from), { target: { value: from } });
    fireEvent.change(screen.getByLabelText(en.papers.to), { target: { value: to } });
    fireEvent.click(screen.getByRole('button', { name: en.do.save }));
  };

  test('an end before the start is said at the field, and nothing is kept', async () => {
    const closed = vi.fn();
    show(<PaperForm onClose={closed} />, { db });
    fill('2026-05-02', '2026-05-01');
    expect(await screen.findByText(en.papers.endsBeforeStart)).toBeTruthy();
    expect(screen.getByLabelText(en.papers.to).getAttribute('aria-invalid')).toBe('true');
    expect(closed).not.toHaveBeenCalled();
    expect(await db.papers.count()).toBe(0);
  });

  test('without saying what it is nothing is kept', async () => {
    show(<PaperForm onClose={() => undefined} />, { db });
    fireEvent.click(screen.getByRole('button', { name: en.do.save }));
    expect(await screen.findByText(en.papers.needKind)).toBeTruthy();
    expect(await db.papers.count()).toBe(0);
  });

  test.each([
    ['more codes than it takes', Array.from({ length: 501 }, (_, n) => `LN-${n}`).join('\n'), en.papers.tooManyCodes],
    ['a code too long', 'x'.repeat(201), en.papers.codeTooLong],
  ])('%s: that is said at the codes, and no date is blamed', async (_what, codes, sentence) => {
    show(<PaperForm onClose={() => undefined} />, { db });
    fireEvent.change(screen.getByLabelText(en.papers.scopeCodes), { target: { value: codes } });
    fill('2026-05-01', '2026-05-01');
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByLabelText(en.papers.scopeCodes).getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByText(en.papers.badDate)).toBeNull();
    expect(await db.papers.count()).toBe(0);
  });

  test('one that was changed in another window is not overwritten, and that is said', async () => {
    const opened = paperSchema.parse({ id: 'p1', kind: 'other', number: 'A', changedAt: NOON });
    await savePaper(db, opened);
    const closed = vi.fn();
    show(<PaperForm paper={opened} onClose={closed} />, { db });
    await savePaper(db, { ...opened, number: 'B', changedAt: NOON + 1 });
    fireEvent.click(screen.getByRole('button', { name: en.do.save }));
    expect((await screen.findByRole('alert')).textContent).toBe(en.papers.changedElsewhere);
    expect(closed).not.toHaveBeenCalled();
    expect(await db.papers.toArray()).toMatchObject([{ number: 'B' }]);
  });

  test('a paper is kept as typed, edited and removed', async () => {
    show(<Papers />, { db });
    fireEvent.click(await screen.findByRole('button', { name: en.papers.new }));
    fireEvent.change(screen.getByLabelText(en.papers.number), { target: { value: '=cmd|1' } });
    fireEvent.change(screen.getByLabelText(en.papers.scopeCodes), { target: { value: ' LN-1 \n\nLN-2' } });
    fill('2026-05-01', '2026-05-01');
    await waitFor(async () => expect(await db.papers.count()).toBe(1));
    expect(await db.papers.toCollection().first()).toMatchObject({
      kind: 'other',
      number: '=cmd|1',
      scope: ['LN-1', 'LN-2'],
      from: '2026-05-01',
      to: '2026-05-01',
    });
    expect(await screen.findByText('=cmd|1')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: `${en.do.remove}: =cmd|1` }));
    fireEvent.click(await screen.findByRole('button', { name: en.do.remove }));
    await waitFor(async () => expect(await db.papers.count()).toBe(0));
  });
});

describe('the table', () => {
  test('draws only what is in sight of three hundred, and says how many there are', async () => {
    await keepSome(300);
    show(<ListingsTable />, { db });
    const table = await screen.findByRole('table', {}, { timeout: 15_000 });
    await waitFor(() => expect(table.getAttribute('aria-rowcount')).toBe('301'), { timeout: 15_000 });
    await waitFor(() => expect(within(table).getAllByRole('row').length).toBeGreaterThan(10));
    expect(within(table).getAllByRole('row').length).toBeLessThan(80);
    expect(screen.getByText('300 of 300')).toBeTruthy();
  }, 30_000);

  test('sorts by a column and says so', async () => {
    await keepSome(3, (index) => ['Cherries', 'Apples', 'Walnuts'][index] ?? '');
    show(<ListingsTable />, { db });
    const heading = await screen.findByRole('columnheader', { name: new RegExp(en.table.title) });
    fireEvent.click(within(heading).getByRole('button'));
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    await waitFor(() => expect(screen.getAllByRole('row')[1]?.textContent).toContain('Apples'));
  });
});

describe('export', () => {
  test('shows the first rows as they will stand; a formula is text', async () => {
    await keepSome(7, () => '=HYPERLINK("https://evil.example")');
    const { container } = show(<ExportForm />, { db });
    fireEvent.change(screen.getByLabelText(en.export.what), { target: { value: 'listings' } });
    const table = await screen.findByRole('table');
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(6));
    expect(container.querySelector('a')).toBeNull();
  });

  test('with nothing kept there is nothing to save', async () => {
    show(<ExportForm />, { db });
    expect(await screen.findByText(en.export.previewNone)).toBeTruthy();
    expect(screen.getByRole('button', { name: en.export.save }).hasAttribute('disabled')).toBe(true);
  });

  test('a page is of one listing: what is saved of all of them is a table', async () => {
    await keepSome(2);
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:saved';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { announce } = show(<ExportForm listing="amazon/DE//id/B000000000" />, { db });
    fireEvent.change(screen.getByLabelText(en.export.format), { target: { value: 'html' } });
    fireEvent.change(screen.getByLabelText(en.export.scope), { target: { value: 'all' } });
    fireEvent.change(screen.getByLabelText(en.export.what), { target: { value: 'listings' } });
    await screen.findByRole('table');
    fireEvent.click(screen.getByRole('button', { name: en.export.save }));
    await waitFor(() => expect(announce).toHaveBeenCalled());
    expect(saved).toEqual([expect.stringMatching(/\.csv$/)]);
    vi.restoreAllMocks();
  });
});

describe('what cannot be kept', () => {
  test('is told, and the paper stays as it was typed', async () => {
    const closed = vi.fn();
    db.papers.bulkPut = (() => Promise.reject(new Error('full'))) as never;
    const { announce } = show(<PaperForm kind="eu-organic" onClose={closed} />, { db });
    fireEvent.click(screen.getByRole('button', { name: en.do.save }));
    await waitFor(() => expect(announce).toHaveBeenCalledWith(en.do.notKept));
    expect(closed).not.toHaveBeenCalled();
  });
});

test('an order of parts is of the marketplace it was written for, and of no other that is looked at next', async () => {
  show(<DeskTitles />, { db });
  const order = () => screen.getByLabelText(en.titles.order) as HTMLInputElement;
  const choose = (id: string) => fireEvent.change(screen.getByLabelText(en.titles.orderFor), { target: { value: id } });
  await screen.findByLabelText(en.titles.order);
  choose('amazon');
  fireEvent.change(order(), { target: { value: '{brand} {product}' } });
  choose('ozon');
  expect(order().value).toBe('');
  choose('amazon');
  fireEvent.change(order(), { target: { value: '{product} {size}' } });
  fireEvent.click(screen.getByRole('button', { name: en.titles.save }));
  await waitFor(async () =>
    expect(await db.titleNotes.toArray()).toMatchObject([{ of: 'amazon', text: '{product} {size}' }]),
  );
});

describe('erasing', () => {
  test('counts before, asks, and counts after', async () => {
    await keepSome(3);
    show(<DeskErase />, { db });
    fireEvent.change(screen.getByLabelText(en.erase.what), { target: { value: 'marketplace' } });
    await waitFor(() => expect(screen.getAllByRole('option', { name: 'Amazon' }).length).toBe(1));
    fireEvent.change(screen.getByLabelText(en.erase.kinds.marketplace), { target: { value: 'amazon' } });
    const before = await screen.findByRole('row', { name: `${en.erase.rows.listings} 3` });
    expect(before).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: en.erase.button }));
    expect(await db.listings.count()).toBe(3);
    fireEvent.click(screen.getByRole('button', { name: en.erase.yes }));
    await waitFor(async () => expect(await db.listings.count()).toBe(0));
    expect(await screen.findByRole('row', { name: `${en.erase.rows.listings} 3 0` })).toBeTruthy();
  });
});

describe('surfaces', () => {
  test('the training shop says so, the real one does not', () => {
    const training = new Database('crossbill-training');
    show(<TrainingRibbon />, { db: training });
    expect(screen.getByRole('note').textContent).toBe(en.training);
    show(<TrainingRibbon />, { db });
    expect(screen.getAllByRole('note')).toHaveLength(1);
  });

  test('language, colours and density are the person’s, whatever the browser’s', async () => {
    await changeSettings((before) => ({ ...before, language: 'ru', theme: 'dark', density: 'compact' }));
    render(
      <Surface db={db} toListing={(key) => key}>
        <p>here</p>
      </Surface>,
    );
    await screen.findByText('here');
    expect(document.documentElement.lang).toBe('ru');
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', density: 'compact' });
    await changeSettings((before) => ({ ...before, language: 'zh' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('zh-Hans'));
  });

  test('a view that breaks is said in words, and the store is not blamed', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <Surface db={db} toListing={(key) => key}>
        <Broken />
      </Surface>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain(en.trouble.part);
    quiet.mockRestore();
  });

  test('no single letter does anything while a field has the focus', () => {
    const pressed = vi.fn();
    render(<Typing pressed={pressed} />);
    const field = screen.getByLabelText('field');
    fireEvent.keyDown(field, { key: 'c' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(pressed).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(pressed).toHaveBeenCalledTimes(3);
    fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'c', isComposing: true });
    expect(pressed).toHaveBeenCalledTimes(3);
    show(<KeyList onClose={() => undefined} />);
    fireEvent.keyDown(document.body, { key: 'c' });
    expect(pressed).toHaveBeenCalledTimes(3);
  });
});

vi.setConfig({ testTimeout: 20_000 });
