// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { drawPill } from '../../utils/browser/in-page/pill.ts';
import type { Mark } from '../../utils/browser/messages.ts';
import { pillWords } from '../../utils/words/pill.ts';

const { en, ru } = pillWords;
const mark: Mark = {
  state: 'kept',
  listings: 3,
  must: 2,
  better: 1,
  pill: { hidden: false, side: 'right', top: 0.5 },
  language: 'en',
};
let root: ShadowRoot;
let pill: ReturnType<typeof drawPill>;
const button = (name: string) => root.querySelector<HTMLElement>(`.${name}`) as HTMLElement;
const press = (key: string) =>
  root.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
const focused = () => root.activeElement?.textContent;

beforeEach(() => {
  document.documentElement.replaceChildren(document.createElement('body'));
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attached(this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  pill = drawPill(document, { open: () => undefined, place: () => undefined }, new AbortController().signal);
  vi.restoreAllMocks();
  pill.show(mark);
});

test('says aloud what it shows, in words', () => {
  expect(button('open').getAttribute('aria-label')).toBe(`${en.open} (${en.states.kept}, Must: 2)`);
  pill.show({ ...mark, state: 'changed', language: 'ru' });
  expect(button('open').getAttribute('aria-label')).toBe(`${ru.open} (${ru.states.changed})`);
});

test('its menu is walked by keys, round and round, and Escape gives the focus back', () => {
  const heard = vi.fn();
  addEventListener('keydown', heard);
  button('more').focus();
  press('ArrowDown');
  expect(button('more').getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe(en.hideHere);
  press('ArrowUp');
  expect(focused()).toBe(en.hideEverywhere);
  press('ArrowDown');
  expect(focused()).toBe(en.hideHere);
  press('Escape');
  expect(button('menu').hidden).toBe(true);
  expect(root.activeElement).toBe(button('more'));
  // None of these keys was the page's to hear; the next is.
  expect(heard).not.toHaveBeenCalled();
  press('Escape');
  expect(heard).toHaveBeenCalledOnce();
});

test('a new mark leaves an open menu and its focus alone; a press elsewhere on the page closes it', () => {
  button('more').focus();
  press('ArrowDown');
  pill.show({ ...mark, must: 3 });
  expect(focused()).toBe(en.hideHere);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(button('menu').hidden).toBe(true);
});
