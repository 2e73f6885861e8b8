import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { languageTags } from '../../components/words/words.ts';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, historyWhen, openConsole, switchOn, test } from './extension.ts';

// No serious or critical finding of axe on any surface, in any of the three languages, light or dark. Darkness changes colours
// and nothing else, so in the dark axe looks at colours alone, and a language changes none: `npm test` looks at English in both,
// and at Russian, whose words are the longest, without colours; the long run at all three, with colours, in both.

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

/** The rules of axe that look at colours: those a dark page may break that a light one keeps. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands: `by` these rules and no others, or by all but those of colours. */
async function faults(page: Page, by: 'all' | 'colours' | 'all but colours'): Promise<string[]> {
  return page.evaluate(
    async ({ rules, by }) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(options: unknown): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      };
      const some = {
        all: {},
        colours: { runOnly: { type: 'rule', values: rules } },
        'all but colours': { rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) },
      }[by];
      const { violations } = await axe.run({ iframes: false, resultTypes: ['violations'], ...some });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    { rules: colours, by },
  );
}

const withColours = (language: string): boolean => language === 'en' || Boolean(process.env.CROSSBILL_LONG);

const languages = process.env.CROSSBILL_LONG ? (['en', 'zh', 'ru'] as const) : (['en', 'ru'] as const);

/** Until the place is there and has stood still for a moment; parts of it are fetched when they are first shown. */
async function settle(page: Page, place: string): Promise<void> {
  const [, section] = /^desk\.html#(?!start)(\w+)/.exec(place) ?? [];
  const main = section ? `main[data-section="${section}"] h1` : 'main';
  const shown = /#listings?\//.test(place) ? 'article.listing' : main;
  await page.locator(shown).first().waitFor({ timeout: 45_000 });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rests = () => setTimeout(resolve, 200);
        let still = rests();
        new MutationObserver(() => {
          clearTimeout(still);
          still = rests();
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(resolve, 5000);
      }),
  );
}

test(`nothing serious in ${languages.join(', ')}`, async ({ crossbill }) => {
  test.setTimeout(languages.length * 360_000);
  const desk = await switchOn(crossbill, 'Amazon', 'Ozon', 'Temu');
  const { pages } = trainingShop();
  for (const { address, marketplace, file } of pages)
    if (marketplace !== 'alibaba' && !file.includes('-de')) await openConsole(crossbill, address);
  const { listings } = await historyWhen(
    desk,
    'three are kept',
    (history) => new Set(history.listings.map((known) => known.marketplace)).size === 3,
  );
  const one = encodeURIComponent(listings[0]?.key ?? '');
  const page = await crossbill.context.newPage();
  const found: string[] = [];
  for (const language of languages) {
    await desk.evaluate(async (chosen) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), language: chosen } });
    }, language);
    for (const [place, width] of [
      ['popup.html', 380],
      ['sidepanel.html', 360],
      [`sidepanel.html#listing/${one}`, 360],
      ...sections.map((section) => [`desk.html#${section}`, 1100] as const),
      [`desk.html#listings/${one}`, 1100],
    ] as const) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(crossbill.page(place));
      await expect(page.locator('html')).toHaveAttribute('lang', languageTags[language]);
      await settle(page, place);
      // Handed over by the debugger: our own content policy lets no text become code. From one place of the desk to the next it stays.
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${axe}; undefined`);
      found.push(
        ...(await faults(page, withColours(language) ? 'all' : 'all but colours')).map(
          (fault) => `${language}, light ${place}: ${fault}`,
        ),
      );
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) found.push(`${language}, ${place}: ${wide} px too wide for ${width}`);
      if (!withColours(language)) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      found.push(...(await faults(page, 'colours')).map((fault) => `${language}, dark ${place}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});
