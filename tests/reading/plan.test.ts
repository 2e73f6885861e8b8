import { existsSync, readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { type Chance, chanceOf } from '../chance.ts';
import { pageAnew, savedPage } from '../page.ts';
import { by } from './breaks/choices.ts';
import { breaks } from './breaks/index.ts';

// Rows that are alike are read by a plan learnt from the first of them. Whatever stands in them: what a plan says is what the row
// says when it is read in full. With CROSSBILL_LONG=1 every page, many times over.
const plans = vi.hoisted(() => ({ follow: true, followed: 0 }));
vi.mock('../../utils/reading/tables/plan.ts', async (original) => {
  const actual = await original<typeof import('../../utils/reading/tables/plan.ts')>();
  return {
    ...actual,
    plannedIn: (...asked: Parameters<typeof actual.plannedIn>) => {
      const planned = plans.follow ? actual.plannedIn(...asked) : undefined;
      if (planned) plans.followed++;
      return planned;
    },
  };
});

const isLong = process.env.CROSSBILL_LONG === '1';
const ROUNDS = isLong ? 12 : 2;
const SEED = Number(process.env.SEED ?? 0);
const root = new URL('../fixtures/', import.meta.url).pathname;
const pages = [...marketplaces.map(({ id }) => id as string), 'any'].flatMap((place) =>
  existsSync(root + place)
    ? readdirSync(root + place)
        .filter((name) => (isLong ? /^(listings|metrics)[a-z-]*\.html$/ : /^listings\.html$/).test(name))
        .map((name) => `${place}/${name}`)
    : [],
);

function read(page: Document, url: string, follow: boolean) {
  const at = new URL(url);
  const tools = { marketplaces, wall: wallOf, now: Date.UTC(2026, 10, 23, 8), clock: () => 0, budget: 1000 };
  plans.follow = follow;
  return readPage(page, at, { ...tools, readers: readersAt(at.hostname) });
}

const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)] as T;

/** Texts that may turn what stands in a row into something else: labels, sums, codes, money, names, cut and empty ones. */
const texts =
  `|  |A|-|N/A|Product|Product:|Товар|商品信息|Listing|Total|Итого|合计|Price|Stock|价格|库存|Цена|SKU|ASIN|Views|Product name|SKU: ABC-1|ID：123456789|SKU 1553435399|Views 12|12 visits|1.2K views|Price: 5|ABC-123|123456|7700100009|B0CRSB0009|FBA2|$4.05|12 ₽|1,234|4 02|99%|2026-03-02 10:11|Active|Hand woven basket of willow, large|有机核桃仁 1千克 袋装 零食|Корзина из ивы ручной работы|Walnuts in the shell, 1 kg, opens in new window|A basket of willow …|Willow baskets...|Home > Nuts > Walnuts|Nuts / Walnuts / Shelled|https://example.com/dp/B0CRSB0008|#42|(5)|a: b: c|${'long '.repeat(120)}`.split(
    '|',
  );
const classes = ['hidden', 'sr-only', 'product-title', 'old-price', 'line-through', 'skeleton', 'x1'];

/** Elements of which several alike stand side by side. */
function rowsOf(page: Document): Element[][] {
  const lists = [...page.body.querySelectorAll('*')].map(({ children }) => {
    const [first] = children;
    const alike = [...children].filter(
      (child) => child.localName === first?.localName && (child.textContent ?? '').trim().length > 20,
    );
    return alike.length > 1 && alike.length === children.length ? alike : [];
  });
  return lists.filter(({ length }) => length > 0);
}

/** Makes a page of few rows one of many, and writes other texts, addresses and names into some of them. */
function enrich(page: Document, chance: Chance): void {
  const lists = rowsOf(page);
  for (const rows of lists)
    for (let n = 0; n < 3; n++) for (const row of rows) row.parentElement?.append(row.cloneNode(true));
  for (const row of rowsOf(page).flat()) {
    if (chance() < 0.3) continue;
    const walker = page.createTreeWalker(row, 4);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    const own = found.filter(({ data }) => data.trim() !== '');
    if (own.length === 0) continue;
    for (let n = 0; n < 1 + chance() * 3; n++) {
      const text = pick(own, chance);
      const way = chance();
      if (way < 0.4) text.data = pick(texts, chance);
      else if (way < 0.6) text.data = pick(own, chance).data;
      else if (way < 0.9) text.data = text.data.replace(/\d/g, () => String(Math.floor(chance() * 10)));
      else text.parentElement?.setAttribute('class', pick(classes, chance));
    }
    for (const link of row.querySelectorAll('a[href]'))
      if (chance() < 0.3)
        link.setAttribute(
          'href',
          (link.getAttribute('href') ?? '').replace(/\d/g, () => String(Math.floor(chance() * 10))),
        );
    for (const picture of row.querySelectorAll('img[src]'))
      if (chance() < 0.3)
        picture.setAttribute('src', pick(['https://a.example/1.jpg', '/icons/x.svg', 'data:x', ''], chance));
  }
}

test.each([...pages.entries()])('%i %s: a plan says what the whole row says', (at, path) => {
  const { html, url } = savedPage(root + path);
  const anew = pageAnew(html, url);
  const changes = Object.values(breaks);
  for (let round = 0; round < ROUNDS; round++) {
    const chance = chanceOf(SEED + at * 1000 + round);
    const page = anew();
    enrich(page, chance);
    if (round % 2 === 1) pick(changes, chance)(page, by(chance));
    const whole = read(page, url, false);
    expect(read(page, url, true), `round ${round}`).toEqual(whole);
    expect(read(page, url, true), `round ${round}, again`).toEqual(whole);
  }
});

test('plans were followed', () => {
  expect(plans.followed).toBeGreaterThan(isLong ? 2000 : 100);
});
