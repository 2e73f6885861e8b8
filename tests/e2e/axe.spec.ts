import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, historyWhen, openConsole, switchOn, test } from './extension.ts';

// No serious or critical finding of axe on any surface, in any of the three languages, light or dark. Darkness changes colours
// and no words, and Russian words are the longest: `npm test` looks at English in both and at Russian in light, the long run at
// all three in both.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sections = [
  'start',
  'listings',
  'titles',
  'papers',
  'papers/matrix',
  'papers/changes',
  'pictures',
  'marketplaces',
  'import',
  'export',
  'backup',
  'rules',
  'health',
  'left',
  'storage',
  'erase',
  'training',
  'settings',
];

async function faults(page: Page): Promise<string[]> {
  // Handed over by the debugger: our own content policy lets no text become code.
  await page.evaluate(`${axe}; undefined`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: unknown): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ iframes: false, resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const schemesOf = (language: string): readonly ('light' | 'dark')[] =>
  language === 'en' || process.env.CROSSBILL_LONG ? ['light', 'dark'] : ['light'];

const languages = process.env.CROSSBILL_LONG ? (['en', 'zh', 'ru'] as const) : (['en', 'ru'] as const);

const settle = async (page: Page, place: string) => {
  await page
    .locator(/#listings?\//.test(place) ? 'article.listing' : 'main')
    .first()
    .waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

for (const language of languages)
  test(`nothing serious in ${language}`, async ({ crossbill }) => {
    test.setTimeout(180_000);
    const desk = await switchOn(crossbill, 'Amazon', 'Ozon', 'Temu');
    const { pages } = trainingShop();
    for (const { address, marketplace, file } of pages)
      if (marketplace !== 'alibaba' && !file.includes('-de')) await openConsole(crossbill, address);
    const { listings } = await historyWhen(
      desk,
      'three are kept',
      (history) => new Set(history.listings.map((known) => known.marketplace)).size === 3,
    );
    await desk.evaluate(async (chosen) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), language: chosen } });
    }, language);
    const one = encodeURIComponent(listings[0]?.key ?? '');
    const page = await crossbill.context.newPage();
    const found: string[] = [];
    for (const colorScheme of schemesOf(language)) {
      await page.emulateMedia({ colorScheme });
      for (const [place, width] of [
        ['popup.html', 380],
        ['sidepanel.html', 360],
        [`sidepanel.html#listing/${one}`, 360],
        ...sections.map((section) => [`desk.html#${section}`, 1100] as const),
        [`desk.html#listings/${one}`, 1100],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        // A place in the same page is no new page: leave it first.
        await page.goto('about:blank');
        await page.goto(crossbill.page(place));
        await settle(page, place);
        found.push(...(await faults(page)).map((fault) => `${colorScheme} ${place}: ${fault}`));
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) found.push(`${colorScheme} ${place}: ${wide} px too wide for ${width}`);
      }
    }
    expect(found).toEqual([]);
  });
