// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ReadThisPage } from '../../components/panel/ReadThisPage.tsx';
import { words } from '../../components/words/words.ts';
import { reportOn } from '../../utils/browser/pages/page-report.ts';
import { readThisPage } from '../../utils/browser/pages/read-once.ts';
import { freshDatabase, show } from './stage.tsx';

vi.mock('../../utils/browser/pages/read-once.ts', () => ({ readThisPage: vi.fn(), tabInFront: async () => 7 }));
vi.mock('../../utils/browser/pages/page-report.ts', () => ({ reportOn: vi.fn() }));

const outcome = (state: string) =>
  vi
    .mocked(readThisPage)
    .mockResolvedValue({ state, listings: 1 } as unknown as Awaited<ReturnType<typeof readThisPage>>);
const press = async () => {
  show(<ReadThisPage />, { db: freshDatabase('once') });
  screen.getByRole('button', { name: 'Read this page' }).click();
};

test('of a page on any domain that was not understood a report can be made, shown whole before it is saved', async () => {
  outcome('changed');
  vi.mocked(reportOn).mockResolvedValue('<html>\n <h1>\n  “letters, 12”');
  await press();
  (await screen.findByRole('button', { name: 'Make a report' })).click();
  const shown: HTMLTextAreaElement = await screen.findByRole('textbox', { name: 'Make a report' });
  expect(shown.value).toContain('“letters, 12”');
  expect(vi.mocked(reportOn).mock.calls[0]?.slice(0, 2)).toEqual([7, 'any']);
  expect(screen.getByRole('button', { name: 'Save this file' })).toBeTruthy();
});

test('where no report can be made that is said', async () => {
  outcome('nothing');
  vi.mocked(reportOn).mockRejectedValue(new Error('no'));
  await press();
  (await screen.findByRole('button', { name: 'Make a report' })).click();
  expect(await screen.findByText(words.en.health.reportFailed)).toBeTruthy();
});

test('where a page was kept no report is offered', async () => {
  outcome('kept');
  await press();
  await screen.findByText(/^Kept/);
  expect(screen.queryByRole('button', { name: 'Make a report' })).toBeNull();
});
