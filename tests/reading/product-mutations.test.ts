import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SeenListing } from '../../utils/listing.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { pictureName } from '../../utils/picture-name.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { shopLayouts } from '../layouts/index.ts';
import { pageAnew, savedPage } from '../page.ts';

// Every product and result page and every layout of our own, broken in one place at a time: what is read is what was read, or nothing.
const root = new URL('../fixtures/', import.meta.url).pathname;
const saved = [...marketplaces.map(({ id }) => id as string), 'any'].flatMap((place) =>
  readdirSync(root + place)
    .filter((name) => /^(?:product|search).*\.html$/.test(name) && !/hostile/.test(name))
    .map((name) => `${place}/${name}`),
);
const pages: readonly (readonly [
  name: string,
  page: () => { html: string; url: string; twice?: readonly string[] },
])[] = [
  ...saved.map((path) => [path, () => savedPage(root + path)] as const),
  ...shopLayouts
    // What a page leaves unsure may become sure when the other half of it is gone.
    .filter(({ expect: expected }) => {
      const listings = [expected].flat();
      return listings.length > 0 && listings.every(({ title = '', price = '' }) => title !== null && price !== null);
    })
    .map((layout) => [layout.name, () => layout] as const),
];

/** A generator of numbers that always gives the same ones (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % below) | 0;
  };
}

/** One thing that happens to pages: an element gone, emptied, renamed, moved, cut in two, said twice, poisoned. */
const mutations: Record<string, (element: Element, pick: (below: number) => number) => void> = {
  removed: (element) => element.remove(),
  // A cell is emptied; a word out of the middle of a text would be another text.
  emptied: (element) => {
    const whole = element.parentElement?.textContent?.trim() === element.textContent?.trim();
    if (whole || element.childElementCount > 0) element.textContent = '';
  },
  'its names gone': (element) => {
    for (const name of ['class', 'id', 'itemprop', 'data-testid', 'data-widget']) element.removeAttribute(name);
  },
  'one attribute poisoned': (element, pick) => {
    const names = element.getAttributeNames();
    const name = names[pick(names.length)];
    if (name && !/^(?:href|src|content|value|data-(?!testid|widget|e2e))/.test(name))
      element.setAttribute(name, '"><script>alert(1)</script> 99.99');
  },
  'moved behind its sibling': (element) => element.nextElementSibling?.after(element),
  'its text cut in two': (element) => {
    const text = [...element.childNodes].find((node) => node.nodeType === 3);
    if (text?.nodeValue && text.nodeValue.length > 2) (text as Text).splitText(1);
  },
  'hidden text in it': (element) => {
    const hidden = element.ownerDocument.createElement('span');
    hidden.className = 'sr-only';
    hidden.textContent = ' 77 ';
    element.append(hidden);
  },
  'a program in it': (element) => {
    const script = element.ownerDocument.createElement('script');
    script.textContent = 'var price = 88;';
    element.prepend(script);
  },
};

function read(page: Document, url: string, kind?: string | null): { listings: SeenListing[]; kind: string | null } {
  const at = new URL(url);
  const reading = readPage(page, at, {
    readers: readersAt(at.hostname),
    marketplaces,
    wall: wallOf,
    now: Date.UTC(2026, 10, 23),
    clock: () => 0,
    budget: 1,
  });
  // What has lost all that told its kind may be read as the list it also is.
  if (reading === 'waiting' || (kind && reading.page !== kind)) return { listings: [], kind: null };
  return { listings: reading.listings, kind: reading.page };
}

/** What a layout calls by one name. */
const factsOf: Record<string, string> = { amount: 'price', max: 'price', currency: 'price' };
const facts = ['title', 'rating', 'reviews', 'stock', 'sku'] as const;
/** What a listing says, in a form in which the same is the same: a picture at any size, an amount with any zeros. */
const saysOf = (seen: SeenListing): Record<string, string> => ({
  ...Object.fromEntries(
    facts.flatMap((fact) => (seen[fact] === undefined ? [] : [[fact, JSON.stringify(seen[fact])]])),
  ),
  ...(seen.price ? { amount: String(Number(seen.price.amount)) } : {}),
  ...(seen.price?.max ? { max: String(Number(seen.price.max)) } : {}),
  ...(seen.price?.currency ? { currency: seen.price.currency } : {}),
  ...(seen.image ? { image: pictureName(seen.image).replace(/\/(?:big|[a-z]{2}\d{3,4})\//, '/') } : {}),
});

/** One way to break a page: its element at a place, how, and which of its attributes where that matters. */
interface Break {
  at: number;
  kind: string;
  pick: (below: number) => number;
}

/** Ways after which something stands elsewhere or nowhere. */
const isPlaced = /^(?:removed|emptied|moved)/;
const fileOf = (address: string): string => address.split('?')[0]?.split('/').pop() ?? address;

const kinds = Object.keys(mutations);
const breakable = (page: Document): Element[] => [...page.body.querySelectorAll('*:not(script):not(template)')];
/** So many by chance. */
const someBreaks = (page: Document, pick: Break['pick']): Break[] =>
  Array.from({ length: ROUNDS }, () => ({
    at: pick(breakable(page).length),
    kind: kinds[pick(kinds.length)] ?? 'removed',
    pick,
  }));
/** Every element in every way: no seed outdoes it. */
const everyBreak = (page: Document): Break[] =>
  breakable(page).flatMap((element, at) =>
    kinds.flatMap((kind) => {
      const choices = kind === 'one attribute poisoned' ? element.getAttributeNames() : [''];
      return choices.map((_, choice) => ({ at, kind, pick: () => choice }));
    }),
  );

/** A few of each in `npm test`; with CROSSBILL_LONG=1 more than two thousand in all; with ROUNDS=all every one, some minutes long. */
const isAll = process.env.ROUNDS === 'all';
const ROUNDS = isAll ? 0 : Number(process.env.ROUNDS ?? (process.env.CROSSBILL_LONG === '1' ? 60 : 2));
/** PART=2/6: the second of six parts of the pages. */
const [part = 1, parts = 1] = (process.env.PART ?? '1/1').split('/').map(Number);
const mine = pages.filter((_, at) => at % parts === part - 1);
test.each(mine)('%s, broken in one place at a time, says nothing else', { timeout: 300_000 }, (path, opened) => {
  const { html, url, twice = [] } = opened();
  const anew = pageAnew(html, url);
  const whole = read(anew(), url);
  const known = whole.listings.map((seen) => ({ id: seen.id, says: saysOf(seen) }));
  const mains = whole.listings.flatMap(({ image }) => (image ? [fileOf(image)] : []));
  /** Where the main picture itself is gone or stands behind another, the next beside it comes first. */
  const isNext = (fact: string, { image }: SeenListing, was: string, around: string): boolean =>
    fact === 'image' && mains.some((main) => was.includes(main)) && around.includes(fileOf(image ?? ''));
  const chance = seeded(
    [...path].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, Number(process.env.SEED ?? 0)),
  );
  for (const { at, kind, pick } of isAll ? everyBreak(anew()) : someBreaks(anew(), chance)) {
    const page = anew();
    const element = breakable(page)[at];
    // A header over another column is another table, and a cell under another header is that one's: nobody can know that it
    // stood elsewhere. Beside its value a header is a label.
    const next = element?.nextElementSibling?.localName;
    const isCell =
      next === element?.localName && (next === 'th' || (next === 'td' && element?.closest('table')?.tHead));
    if (!element || (kind === 'moved behind its sibling' && isCell)) continue;
    const place = `${kind}: <${element.localName} ${element
      .getAttributeNames()
      .map((name) => `${name}="${element.getAttribute(name)?.slice(0, 60)}"`)
      .join(' ')}>`;
    const [was = '', around = ''] = isPlaced.test(kind)
      ? [element.outerHTML, element.parentElement?.parentElement?.outerHTML]
      : [];
    mutations[kind]?.(element, pick);
    for (const seen of read(page, url, whole.kind).listings) {
      const says = saysOf(seen);
      // What has lost its code is the one of that name or that picture; of both, any that was there.
      const alike = (fact: string) => known.filter((one) => says[fact] !== undefined && one.says[fact] === says[fact]);
      const named = [alike('title'), alike('image'), known].find(({ length }) => length > 0) ?? [];
      const same = seen.id === null || twice.includes('id') ? named : known.filter(({ id }) => id === seen.id);
      if (!twice.includes('id')) expect(same.length, `${place}: ${seen.id} was not there`).toBeGreaterThan(0);
      const wrong = Object.entries(says).filter(
        ([fact, value]) =>
          !twice.includes(factsOf[fact] ?? fact) &&
          !same.some((one) => one.says[fact] === value) &&
          !isNext(fact, seen, was, around),
      );
      expect(wrong, place).toEqual([]);
    }
  }
});
