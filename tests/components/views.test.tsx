// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FindingCard } from '../../components/findings/FindingCard.tsx';
import { DraftCheck } from '../../components/listing/DraftCheck.tsx';
import { ListingView } from '../../components/listing/ListingView.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PanelHome } from '../../components/panel/PanelHome.tsx';
import { Foreign } from '../../components/parts/Foreign.tsx';
import { type CheckState, StateMark } from '../../components/parts/StateMark.tsx';
import { linkTo } from '../../components/stage/useHash.ts';
import { CompareVersions } from '../../components/titles/CompareVersions.tsx';
import { words } from '../../components/words/words.ts';
import type { Database } from '../../utils/browser/database.ts';
import { judgeKeys } from '../../utils/browser/judge-all.ts';
import { readSettings } from '../../utils/browser/settings.ts';
import { noteDayAhead } from '../../utils/browser/store/day-ahead-note.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import type { Audit, Finding } from '../../utils/report.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import { aListing } from '../listings.ts';
import { copied, freshDatabase, show } from './stage.tsx';

const hour = 3_600_000;
const KEY = 'amazon/DE//id/B0CROSSB1L';
let db: Database;
beforeEach(() => {
  db = freshDatabase();
});
const keepAndJudge = async (reading = aReading(), at = NOON - hour) => {
  const { keys } = await keep(db, reading, aSource({ at }));
  await judgeKeys(db, keys, { targets: [], now: NOON });
};

describe('the panel', () => {
  test('the focus goes with the person: to the listing they open, and back to the link to it', async () => {
    await keepAndJudge();
    location.hash = linkTo(`listing/${KEY}`);
    show(<Panel />, { db, toListing: (key) => linkTo(`listing/${key}`) });
    const heading = await screen.findByRole('heading', { level: 2, name: /Longnan walnut kernels/ });
    // Nothing was pressed here yet.
    expect(document.activeElement).toBe(document.body);
    fireEvent.keyDown(heading, { key: 'Escape' });
    const link = await screen.findAllByRole('link', { name: /Longnan walnut kernels/ });
    await waitFor(() => expect(link).toContain(document.activeElement));
    location.hash = linkTo(`listing/${KEY}`);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    expect(document.activeElement?.textContent).toContain('Longnan walnut kernels');
  });

  test.each([
    ['switched off for it', { version: 1, agreedAt: NOON, marketplaces: { ozon: 'on' } }, 'marketplaces'],
    ['at its first start again for it', { version: 1, agreedAt: 'yes' }, 'agreedAt'],
  ] as const)(
    'settings that cannot be read: what is %s says so, and which, until the person lets go',
    async (_what, stored, name) => {
      await browser.storage.local.set({ settings: stored });
      const settings = await readSettings();
      show(<Panel />, { db, settings });
      expect(await screen.findByText(words.en.storage.unreadSettings.title)).toBeTruthy();
      const called = { marketplaces: words.en.desk.sections.marketplaces, agreedAt: words.en.firstRun.agree }[name];
      expect(screen.getByText(new RegExp(`${words.en.storage.unreadSettings.names}: .*${called}`))).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: words.en.storage.unreadSettings.forget }));
      await waitFor(() => expect(screen.queryByText(words.en.storage.unreadSettings.title)).toBeNull());
      await browser.storage.local.clear();
    },
  );

  test('what has the focus by the time the listing is there keeps it', async () => {
    await keepAndJudge();
    show(<Panel />, { db, toListing: (key) => linkTo(`listing/${key}`) });
    await screen.findAllByRole('link', { name: /Longnan walnut kernels/ });
    const keys = screen.getByRole('button', { name: new RegExp(words.en.do.keys) });
    location.hash = linkTo(`listing/${KEY}`);
    keys.focus();
    await screen.findByRole('heading', { level: 2, name: /Longnan walnut kernels/ });
    expect(document.activeElement).toBe(keys);
  });
});

describe('states', () => {
  test('all seven differ in shape and in word', () => {
    const states: CheckState[] = ['pass', 'must', 'better', 'look', 'unread', 'inapplicable', 'unchecked'];
    const shapes = new Set<string>();
    for (const state of states) {
      const { container, unmount } = show(<StateMark state={state} />);
      expect(screen.getByRole('img', { name: words.en.states[state] })).toBeTruthy();
      shapes.add(container.querySelector('svg')?.innerHTML ?? '');
      unmount();
    }
    expect(shapes.size).toBe(7);
  });
});

describe('text of pages', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
    ['a formula', '=HYPERLINK("https://evil.example","x")'],
    ['marks that turn the text', 'abc\u202ecba\u2066x'],
    ['zero-width characters', 'wal\u200bnut'],
    ['fifty thousand characters', 'ж'.repeat(50_000)],
  ])('%s is text and nothing else', (_, text) => {
    const { container } = show(<Foreign text={text} lines={2} />);
    expect(container.querySelectorAll('img, script, a')).toHaveLength(0);
    const drawn = container.querySelector('bdi');
    expect(drawn?.textContent).toHaveLength(text.length);
    expect(drawn?.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
  });

  test('its language is named', () => {
    const { container } = show(<Foreign text="核桃" lang="zh" />);
    expect(container.querySelector('bdi')?.getAttribute('lang')).toBe('zh');
  });
});

describe('two language versions', () => {
  test('what only one of them states is named, and another listing’s brand in it', async () => {
    await keepAndJudge(aReading({ listings: [aSeenListing({ id: 'B0OTHER000', brand: 'Nordwind' })] }));
    show(<CompareVersions listing={aListing({ title: 'Carrow walnut kernels, 500 g, organic', brand: 'Carrow' })} />, {
      db,
    });
    const type = (value: string) =>
      fireEvent.change(screen.getByLabelText(words.en.versions.other), { target: { value } });
    type('Carrow Walnusskerne, 500 g, bio');
    expect(screen.getByText(words.en.versions.same)).toBeTruthy();
    type('Nordwind Walnusskerne, 250 g');
    await waitFor(() => {
      const said = screen.getByRole('status').textContent ?? '';
      expect(said).toContain('500 g (number)');
      expect(said).toContain('250 g (number)');
      expect(said).toContain('organic (claim)');
      expect(said).toContain('Nordwind (brand or name)');
    });
  });
});

describe('one listing', () => {
  test('facts come first, then Must, apart from it Better', async () => {
    await keepAndJudge();
    show(<ListingView listing={KEY} />, { db });
    await screen.findByRole('heading', { name: words.en.listing.facts });
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent ?? '');
    const at = (name: string) => headings.findIndex((heading) => heading.startsWith(name));
    expect(at(words.en.listing.facts)).toBeLessThan(at(words.en.finding.must));
    expect(at(words.en.finding.must)).toBeLessThan(at(words.en.finding.better));
  });

  test('a value tells its source when reached by key', async () => {
    await keepAndJudge();
    show(<ListingView listing={KEY} />, { db });
    const price = await screen.findByText(/19\.90/);
    fireEvent.focus(price);
    const tip = await screen.findByRole('tooltip');
    expect(tip.textContent).toContain('column "Price"');
    expect(tip.textContent).toContain('product list');
    expect(tip.textContent).toMatch(/Nov 23, 2026/);
    fireEvent.keyDown(price, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  test('where a value stood is said in the person’s language, the page’s own words as they are', async () => {
    await keepAndJudge();
    show(<ListingView listing={KEY} />, { db, language: 'ru' });
    fireEvent.focus(await screen.findByText(/19,90/));
    expect((await screen.findByRole('tooltip')).textContent).toContain('столбец "Price"');
  });

  test('what was not read is a dash with a reason, never zero', async () => {
    await keepAndJudge(aReading({ listings: [aSeenListing({ stock: undefined })] }));
    show(<ListingView listing={KEY} />, { db });
    const stock = (await screen.findByText(words.en.fields.stock)).closest('div');
    expect(within(stock as HTMLElement).getByText('–')).toBeTruthy();
    expect(stock?.textContent).not.toContain('0');
  });

  test('the old title can be copied back, whole', async () => {
    await keepAndJudge(aReading(), NOON - 48 * hour);
    await keepAndJudge(aReading({ listings: [aSeenListing({ title: 'Walnuts, new wording' })] }));
    show(<ListingView listing={KEY} />, { db });
    fireEvent.click(await screen.findByRole('button', { name: new RegExp(words.en.listing.copyOld) }));
    await waitFor(() => expect(copied).toEqual(['Longnan walnut kernels, 1 kg']));
  });

  test('what is not in the store is said', async () => {
    show(<ListingView listing="amazon/DE//id/NOSUCH" />, { db });
    expect(await screen.findByText(words.en.listing.notFound)).toBeTruthy();
  });

  test('a hostile title is drawn as text', async () => {
    await keepAndJudge(aReading({ listings: [aSeenListing({ title: '<img src=x onerror=alert(1)> walnuts' })] }));
    const { container } = show(<ListingView listing={KEY} />, { db });
    await screen.findAllByText(/<img src=x/);
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('a finding', () => {
  const finding: Finding = {
    level: 'must',
    says: 'tooLong',
    with: { rest: 'x', max: 10, unit: 'characters' },
    place: { field: 'title' },
    citation: { url: 'https://seller.example/policy/titles', readOn: '2026-11-01', sure: 'read', since: '2026-02-03' },
    edit: { was: 'Longnan walnut kernels, 1 kg', span: [22, 28], text: '' },
  };
  const audit: Audit = { rule: 'too-long', category: 'title', result: 'failed', findings: [finding] };

  test('names its source with address and day, and copies what it suggests', async () => {
    await keepAndJudge();
    const known = await db.listings.get(KEY);
    show(<FindingCard audit={audit} finding={finding} known={known} />, { db });
    const link = screen.getByRole('link', { name: 'seller.example' });
    expect(link.getAttribute('href')).toBe(finding.citation?.url);
    expect(link.getAttribute('title')).toBe(finding.citation?.url);
    expect(screen.getByText(/Nov 1, 2026/)).toBeTruthy();
    expect(screen.getByText(/Feb 3, 2026/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: new RegExp(words.en.finding.copySuggestion) }));
    await waitFor(() => expect(copied).toEqual(['Longnan walnut kernels']));
  });

  test('says why only when asked', async () => {
    show(<FindingCard audit={audit} finding={finding} />);
    const why = screen.getByRole('button', { name: words.en.do.why });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the panel’s first sight', () => {
  test('with nothing seen it says what to do', async () => {
    show(<PanelHome tab={null} />, { db });
    expect(await screen.findByText(words.en.brief.none)).toBeTruthy();
    expect(screen.getByText(words.en.brief.noneHint)).toBeTruthy();
  });

  test('it follows what the background keeps', async () => {
    show(<PanelHome tab={null} />, { db });
    await screen.findByText(words.en.brief.none);
    await keepAndJudge();
    expect((await screen.findAllByText('Longnan walnut kernels, 1 kg')).length).toBeGreaterThan(0);
  });

  test('says when a reading could not be kept for want of room', async () => {
    await db.counters.put({ name: 'no-room', count: 1, last: NOON - hour });
    show(<PanelHome tab={null} />, { db });
    expect(await screen.findByText(words.en.trouble.noRoom)).toBeTruthy();
  });

  test.each([
    ['three days on: it is in doubt', '2026-11-26', true],
    ['tomorrow, or come meanwhile: it is not', '2026-11-24', false],
  ])('a page that showed a day %s', async (_what, day, isSaid) => {
    await noteDayAhead(day);
    show(<PanelHome tab={null} />, { db });
    await screen.findByText(words.en.brief.none);
    await waitFor(() => expect(screen.queryByText(words.en.trouble.clock) !== null).toBe(isSaid));
  });

  test('searching narrows the list and says how many there are', async () => {
    await keepAndJudge(
      aReading({ listings: [aSeenListing(), aSeenListing({ id: 'B0OTHER', sku: 'X', title: 'Green tea' })] }),
    );
    const { announce } = show(<PanelHome tab={null} />, { db });
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'green' } });
    await waitFor(() => expect(announce).toHaveBeenCalledWith('1 result'));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(await screen.findByText(words.en.brief.noMatch)).toBeTruthy();
  });
});

describe('the form being edited', () => {
  test('variants that disagree on a title have none', async () => {
    const reading = aReading({
      page: 'edit',
      draft: true,
      listings: ['Walnuts, 500 g', 'Walnuts, 1 kg'].map((title) => aSeenListing({ title })),
    });
    const { draftNote } = await import('../../components/data/draft.ts');
    const note = await draftNote(reading, 'https://sellercentral.amazon.de/abis/listing/edit', {
      targets: [],
      now: NOON,
    });
    if (!note) throw new Error('no note');
    show(<DraftCheck note={note} />, { db });
    expect(await screen.findByText(words.en.popup.noTitle)).toBeTruthy();
  });

  test('counts the title against the limit of its store, and keeps nothing', async () => {
    const reading = aReading({
      page: 'edit',
      draft: true,
      listings: [aSeenListing({ title: 'Walnuss '.repeat(30).trim() })],
    });
    const { draftNote } = await import('../../components/data/draft.ts');
    const note = await draftNote(reading, 'https://sellercentral.amazon.de/abis/listing/edit', {
      targets: [],
      now: NOON,
    });
    if (!note) throw new Error('no note');
    show(<DraftCheck note={note} />, { db });
    expect(await screen.findByText(words.en.popup.editing)).toBeTruthy();
    const counted = screen.getAllByText(/^239 of \d+$/)[0]?.textContent ?? '';
    const limit = Number(counted.split(' of ')[1]);
    expect(limit).toBeGreaterThan(0);
    expect(screen.getByText(new RegExp(`${239 - limit} over`))).toBeTruthy();
    expect(await db.listings.count()).toBe(0);
  });
});

vi.setConfig({ testTimeout: 20_000 });
