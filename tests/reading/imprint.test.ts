import { expect, test } from 'vitest';
import { imprintOf, isUnchanged } from '../../utils/reading/imprint.ts';
import { openPage } from '../page.ts';

const html = `<table><tr><td class="name" id="cell"><a href="/1"><b>Oak</b> lamp</a><!-- a --><input value="12"><i></i></td></tr></table>
<section id="box"><x-field><template shadowrootmode="open"><div>12<slot></slot></div></template><em>each</em></x-field></section>`;

const opened = (selector: string) => {
  const page = openPage(html, 'https://shop.example/');
  const element = page.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there`);
  return { page, element };
};

test.each(['#cell', '#box'])('%s that nobody touched is unchanged', (selector) => {
  const { page, element } = opened(selector);
  const imprint = imprintOf(element) ?? [];
  expect(isUnchanged(element, imprint)).toBe(true);
  expect(isUnchanged(page.body, imprint)).toBe(false);
});

const changes: Record<string, (cell: Element) => void> = {
  'a text': (cell) => cell.querySelector('b')?.firstChild?.replaceWith('Ash'),
  'the data of a text': (cell) => {
    const text = cell.querySelector('b')?.firstChild as Text;
    text.data = 'Ash';
  },
  'an attribute that says something else': (cell) => cell.querySelector('a')?.setAttribute('href', '/2'),
  'an attribute more': (cell) => cell.querySelector('a')?.setAttribute('style', 'display: none'),
  'an attribute on what had none': (cell) => cell.querySelector('b')?.setAttribute('hidden', ''),
  'an attribute less': (cell) => cell.querySelector('a')?.removeAttribute('href'),
  'an attribute for another': (cell) => {
    cell.removeAttribute('class');
    cell.setAttribute('role', 'tooltip');
  },
  'what is typed': (cell) => {
    const input = cell.querySelector('input');
    if (input) input.value = '13';
  },
  'an element for one that is the same': (cell) => cell.querySelector('b')?.replaceWith('Oak'),
  'an element more': (cell) => cell.append(cell.ownerDocument.createElement('i')),
  'an element less': (cell) => cell.querySelector('i')?.remove(),
  'two elements in another order': (cell) => cell.querySelector('a')?.before(cell.querySelector('i') ?? ''),
  'a text moved out of its element, in the order it was': (cell) =>
    cell.querySelector('b')?.after(cell.querySelector('b')?.firstChild ?? ''),
  'a text moved into the element after it': (cell) =>
    cell.querySelector('i')?.append(cell.querySelector('input') ?? ''),
};

test.each(Object.entries(changes))('%s is a change', (_, change) => {
  const { element } = opened('#cell');
  const imprint = imprintOf(element) ?? [];
  change(element);
  expect(isUnchanged(element, imprint)).toBe(false);
});

const shadowChanges: Record<string, (box: Element) => void> = {
  'a text in a shadow root': (box) => {
    const text = box.querySelector('x-field')?.shadowRoot?.querySelector('div')?.firstChild as Text;
    text.data = '13';
  },
  'an element into a shadow root': (box) =>
    box.querySelector('x-field')?.shadowRoot?.append(box.ownerDocument.createElement('i')),
  'what stands in a slot': (box) => box.querySelector('em')?.remove(),
  'a shadow root where there was none': (box) => box.attachShadow({ mode: 'open' }),
};

test.each(Object.entries(shadowChanges))('%s is a change', (_, change) => {
  const { element } = opened('#box');
  const imprint = imprintOf(element) ?? [];
  change(element);
  expect(isUnchanged(element, imprint)).toBe(false);
});

test.each(['beside', 'within'])('of what holds too many elements %s each other there is no imprint', (how) => {
  const { page, element } = opened('#cell');
  let place = element;
  for (let at = 0; at < 2_000; at++) {
    const more = page.createElement('i');
    place.append(more);
    if (how === 'within') place = more;
  }
  expect(imprintOf(element)).toBeUndefined();
});
