import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { structureOf } from '../../utils/reading/structure.ts';
import { textKind } from '../../utils/text/text-kind.ts';
import { headingOf, openPage, wholeOf } from '../page.ts';

const root = new URL('../fixtures/', import.meta.url).pathname;
/** Names, addresses and telephones of buyers that stand on our pages. */
const canaries = /canary|birdwell|feather ?lane|555 ?0100|канарейк|пташкин|金丝雀|900 000-00-00/i;
/** The pages that buyers stand on; on others there is nothing to be told. */
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: readFileSync(root + name, 'utf8') }))
  .filter(({ html }) => html.startsWith('<!-- {') && canaries.test(html));

describe('kinds of text', () => {
  test.each([
    ['', 'empty'],
    ['1,234', 'number 5'],
    ['$12.99', 'money 6'],
    ['EUR 12,99', 'money 9'],
    ['12,5 %', 'share 6'],
    ['2026-11-28', 'date 10'],
    ['jane@example.com', 'mail 16'],
    ['https://example.com/a', 'address 21'],
    ['B0CROSSB11', 'code 10'],
    ['Price', 'word latin 5'],
    ['Crossbill oak lamp', 'words latin 3 18'],
    ['Грецкий орех, 1 kg', 'words latin+cyrillic 4 18'],
    ['核桃仁', 'word han 3'],
    ['…', 'word signs 1'],
  ])('%s is %s', (text, kind) => expect(textKind(text)).toBe(kind));
});

describe('structure of a page', () => {
  test('elements and the names a site gives them stand there; texts, addresses and values do not', () => {
    const page = openPage(
      `<table class="eui-table row-98765432" id="t1"><tr><th scope="col">Price</th></tr><tr data-order="Jane Birdwell 17"><td><a href="/orders/Birdwell" title="Jane's order">Jane Birdwell</a><input name="price" value="12.99"><img alt="Jane" src="https://x.example/Jane.jpg"></td></tr></table><script>var buyer = "Jane Birdwell";</script>`,
      'https://shop.example/',
    );
    const text = structureOf(page);
    expect(text).toContain('<table class=eui-table.row-# id=t1>');
    expect(text).toContain('<th scope=col>');
    expect(text).toContain('“word latin 5”');
    expect(text).toContain('<input name=price value=(money 5)>'.replace('money 5', 'number 5'));
    expect(text).toContain('characters>');
    expect(text).not.toMatch(/jane|birdwell|12\.99/i);
  });

  test('names that are not plain are told by kind', () => {
    const text = structureOf(openPage('<p class="плашка mail@x.example a"></p>', 'https://shop.example/'));
    expect(text).toContain('<p class=(word cyrillic 6).(mail 14).a>');
  });

  test('shadow roots are entered', () => {
    const html = '<my-cell><template shadowrootmode="open"><b>Secret</b></template></my-cell>';
    const text = structureOf(openPage(html, 'https://shop.example/'));
    expect(text).toMatch(/#shadow-root\n\s+<b>\n\s+“word latin 6”/);
  });

  test('a page without end is cut, and says so', () => {
    const text = structureOf(openPage('<i></i>'.repeat(12_001), 'https://shop.example/'));
    expect(text).toContain('… more than 12000 elements');
  });

  test('no buyer of our own pages stands in it, and the pages stay as they were', () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const { name, html } of pages) {
      const page = openPage(html, headingOf(html).url);
      const before = wholeOf(page);
      expect(structureOf(page), name).not.toMatch(canaries);
      expect(wholeOf(page)).toBe(before);
    }
  });
});
