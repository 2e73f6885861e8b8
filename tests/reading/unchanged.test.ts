import { expect, test } from 'vitest';
import { isLinedThrough } from '../../utils/reading/lined-through.ts';
import type { Told } from '../../utils/reading/tables/close-group.ts';
import { hangsOn, unlessKnown } from '../../utils/reading/tables/unchanged.ts';
import { pageAnew } from '../page.ts';

// Rows that are as they were are not read again; whatever of them has changed, they are.
const html = `<body><table data-shop="1"><tbody>
  <tr id="a" data-id="1"><td><img src="https://a.example/1.jpg"><a href="/1">Walnut</a></td><td><input value="12"></td><td><select><option>1</option><option>2</option></select></td></tr>
  <tr id="b"><td>Apricot</td><td><x-price>9</x-price></td></tr>
  <tr id="c"><td>Fig</td><td><x-box><template shadowrootmode="open"><b>9</b><x-field><template shadowrootmode="open"><input value="9"></template></x-field></template></x-box></td><td><input></td><td><input></td></tr>
  <tr id="d"><td><iframe></iframe>Date</td></tr><tr id="e"><td><div><template shadowrootmode="open">Plum</template></div></td></tr></tbody></table></body>`;
const anew = pageAnew(html, 'https://console.example/');

/** Reads a row until it is kept; hands over how often it has been read since, after a change. */
function readsAfter(
  change: (page: Document) => void,
  rows = ['#a'],
  more: Partial<Told> = {},
  look: (page: Document) => unknown = () => undefined,
): number {
  const page = anew();
  let reads = 0;
  const told = (): Told => {
    reads++;
    look(page);
    return { draft: { id: '1', title: 'Walnut', sources: { title: 'x' } }, notes: [], waiting: false, ...more };
  };
  const read = () => {
    const found = rows.map((one) => page.querySelector(one) as Element).map((element) => ({ element, cells: [] }));
    return unlessKnown(found, hangsOn(['page'], found[0]?.element.parentElement ?? null), {}, told);
  };
  const first = read();
  read();
  expect(read()).toEqual(first);
  const before = reads;
  change(page);
  expect(read()).toEqual(first);
  return reads - before;
}
const at = (page: Document, selector: string) => page.querySelector(selector) as HTMLElement;

test('a row that has not changed is not read again', () => expect(readsAfter(() => undefined)).toBe(0));

test.each<[string, (page: Document) => void]>([
  ['a text', (page) => at(page, '#a a').replaceChildren('Walnuts')],
  ['an address', (page) => at(page, '#a a').setAttribute('href', '/2')],
  ['a picture', (page) => at(page, '#a img').setAttribute('src', 'https://a.example/2.jpg')],
  ['a class', (page) => at(page, '#a td').setAttribute('class', 'struck')],
  ['what a field holds', (page) => Object.assign(at(page, '#a input'), { value: '13' })],
  ['what is chosen', (page) => Object.assign(at(page, '#a select'), { selectedIndex: 1 })],
  ['a name of the row', (page) => at(page, '#a').setAttribute('data-id', '2')],
  ['a name of what it stands in', (page) => at(page, 'table').setAttribute('data-shop', '2')],
])('a row is read again where %s has changed', (_, change) => expect(readsAfter(change)).toBe(1));

test('all rows of a listing are compared', () => {
  expect(readsAfter(() => undefined, ['#a', '#a'])).toBe(0);
  expect(readsAfter((page) => at(page, '#a a').setAttribute('href', '/2'), ['#a', '#a'])).toBe(1);
});

const boxIn = (page: Document) => at(page, '#c x-box').shadowRoot as ShadowRoot;
const fieldIn = (page: Document) => boxIn(page).querySelector('x-field')?.shadowRoot as ShadowRoot;

test('a row whose shadow roots show what they showed is not read again', () => {
  expect(readsAfter(() => undefined, ['#b'])).toBe(0);
  expect(readsAfter(() => undefined, ['#c'])).toBe(0);
});

test.each<[string, string, (page: Document) => void]>([
  ['has got a shadow root', '#b', (page) => at(page, '#b x-price').attachShadow({ mode: 'open' })],
  ['shows another text in one', '#c', (page) => boxIn(page).querySelector('b')?.replaceChildren('8')],
  ['shows one more in one', '#c', (page) => boxIn(page).append('8')],
  ['shows less in one', '#c', (page) => boxIn(page).firstChild?.remove()],
  [
    'holds another value in one',
    '#c',
    (page) => Object.assign(fieldIn(page).querySelector('input') ?? {}, { value: '8' }),
  ],
  [
    'has another box in place of an equal one',
    '#c',
    (page) => {
      const other = page.createElement('x-box');
      other.attachShadow({ mode: 'open' }).append('8');
      at(page, '#c x-box').replaceWith(other);
    },
  ],
  ['has its fields in another order', '#c', (page) => at(page, '#c').append(at(page, '#c td:nth-child(3)'))],
])('a row is read again where it %s', (_, row, change) => expect(readsAfter(change, [row])).toBe(1));

test('what has a frame in it, or a shadow root in a plain box, is read each time, and so is what is still being drawn', () => {
  expect(readsAfter(() => undefined, ['#d'])).toBe(1);
  expect(readsAfter(() => undefined, ['#e'])).toBe(1);
  expect(readsAfter(() => undefined, ['#a'], { waiting: true })).toBe(1);
});

test('what hangs on styles is read each time: a style sheet may come later, and leaves no mark in the row', () => {
  expect(
    readsAfter(
      () => undefined,
      ['#a'],
      {},
      (page) => isLinedThrough(at(page, '#a td')),
    ),
  ).toBe(1);
});

test('what is done to a listing that was read stays with it', () => {
  const page = anew();
  const element = page.querySelector('#a') as Element;
  const metrics = { clicks: { value: 3, period: null, source: 'x' } } as unknown as Told['draft']['metrics'];
  const read = () =>
    unlessKnown([{ element, cells: [] }], '', {}, () => ({
      draft: { id: '1', title: 'Walnut', sources: { title: 'x' }, metrics: { ...metrics }, otherIds: { fnsku: 'X1' } },
      notes: [],
      waiting: false,
    }));
  read();
  for (let n = 0; n < 3; n++) {
    const { draft } = read();
    expect(draft).toMatchObject({ title: 'Walnut', sources: { title: 'x' }, metrics, otherIds: { fnsku: 'X1' } });
    delete draft.title;
    delete draft.sources.title;
    delete draft.metrics?.clicks;
    delete draft.otherIds?.fnsku;
  }
});
