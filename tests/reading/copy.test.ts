import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readPage } from '../../utils/read-page.ts';
import { copyOf } from '../../utils/reading/copy.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { openPage, savedPage, wholeOf } from '../page.ts';

const root = new URL('../fixtures/', import.meta.url).pathname;
const pages = marketplaces.flatMap(({ id }) =>
  readdirSync(root + id)
    .filter((name) => /^(listings|metrics|edit).*\.html$/.test(name))
    .map((name) => `${id}/${name}`),
);

function read(page: Document, url: string, madeOn: string) {
  const at = new URL(url);
  const tools = { marketplaces, wall: wallOf, now: Date.parse(`${madeOn}T12:00:00Z`), clock: () => 0, budget: 1000 };
  return readPage(page, at, { ...tools, readers: readersAt(at.hostname) });
}

test.each(pages)('a copy of %s says what the page says, and leaves it as it was', (path) => {
  const { html, url, madeOn } = savedPage(root + path);
  const page = openPage(html, url);
  const before = wholeOf(page);
  const copy = copyOf(page);
  expect(copy?.URL).toBe(page.URL);
  expect(copy && read(copy, url, madeOn)).toEqual(read(page, url, madeOn));
  expect(wholeOf(page)).toBe(before);
});

const copied = (html: string, prepare?: (page: Document) => void): Document | undefined => {
  const page = openPage(`<body>${html}</body>`, 'https://agentseller.temu.com/goods/list');
  prepare?.(page);
  return copyOf(page);
};

test('what was typed or chosen and what stands in shadow roots is copied', () => {
  const copy = copied(
    '<select><option selected>7</option><option>30</option></select><input value="1"><textarea>old</textarea><div id="host"><b slot="in">light</b></div>',
    (page) => {
      for (const [name, value] of Object.entries({ input: '27', textarea: 'typed' }))
        Object.assign(page.querySelector(name) ?? {}, { value });
      Object.assign(page.querySelector('select') ?? {}, { selectedIndex: 1 });
      const shadow = page.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = '<p>deep</p><div class="inner"></div><slot name="in"></slot>';
      const inner = shadow?.querySelector('.inner')?.attachShadow({ mode: 'open' });
      if (inner) inner.textContent = 'deeper';
    },
  );
  expect(copy?.querySelector('input')?.value).toBe('27');
  expect(copy?.querySelector('textarea')?.value).toBe('typed');
  expect(copy?.querySelector('option:checked')?.textContent).toBe('30');
  const shadow = copy?.querySelector('#host')?.shadowRoot;
  expect(shadow?.querySelector('p')?.textContent).toBe('deep');
  expect(shadow?.querySelector('slot')?.assignedElements()[0]?.textContent).toBe('light');
  expect(shadow?.querySelector('.inner')?.shadowRoot?.textContent).toBe('deeper');
});

test('a copy does not go on with the page', () => {
  const page = openPage('<body><p>one</p></body>', 'https://agentseller.temu.com/goods/list');
  const copy = copyOf(page);
  page.body.textContent = 'two';
  expect(copy?.body.textContent).toBe('one');
});

test('a page too large to be copied at once is not copied', () => {
  expect(copied('<i></i>'.repeat(41_000))).toBeUndefined();
});
