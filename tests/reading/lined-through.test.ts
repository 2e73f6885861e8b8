import { beforeEach, expect, test, vi } from 'vitest';
import { copyOf } from '../../utils/reading/copy.ts';
import { isLinedThrough } from '../../utils/reading/lined-through.ts';
import { shownIn } from '../../utils/reading/shown.ts';
import { readPriceCell } from '../../utils/reading/tables/cell.ts';
import { moneyAt } from '../../utils/reading/values.ts';
import { openInWindow } from '../page.ts';

/** A page that is laid out, as jsdom is not; `.x1` is struck through by its style sheet. Counts how often styles are asked for. */
function laidOut(html: string) {
  const page = openInWindow(`<body>${html}</body>`, 'https://shop.example/');
  const view = page.defaultView;
  if (!view) throw new Error('no window');
  Object.assign(view.Element.prototype, { checkVisibility: () => true });
  const styles = vi
    .spyOn(view, 'getComputedStyle')
    .mockImplementation(
      (element) =>
        ({ textDecorationLine: element.classList.contains('x1') ? 'line-through' : 'none' }) as CSSStyleDeclaration,
    );
  return { page, styles, at: (selector: string) => page.querySelector(selector) as Element };
}

const price = (element: Element) => readPriceCell(shownIn(element).lines, {});
const now = { kind: 'value', value: { amount: '12.99', currency: 'EUR' } };

beforeEach(() => vi.restoreAllMocks());

test.each([
  ['on a line of its own', '<td><div class="x1">19,99 €</div><div>12,99 €</div></td>'],
  ['behind the price that holds', '<td><div>12,99 €</div><div class="x1">19,99 €</div></td>'],
  ['on the same line', '<td><span class="x1">19,99 €</span> <span>12,99 €</span></td>'],
  ['within a box that is struck', '<td><div class="x1"><p><span>19,99 €</span></p></div><div>12,99 €</div></td>'],
])('an old price that only a style sheet strikes is none: %s', (_, cell) => {
  const { at } = laidOut(`<table><tr>${cell}</tr></table>`);
  expect(price(at('td'))).toEqual(now);
});

test('two prices of which neither is struck stay unclear; one price asks for no style', () => {
  const two = laidOut('<table><tr><td><div>19,99 €</div><div>12,99 €</div></td></tr></table>');
  expect(price(two.at('td'))).toEqual({ kind: 'unclear' });
  const one = laidOut('<table><tr><td><div>12,99 €</div></td></tr></table>');
  expect(price(one.at('td'))).toEqual(now);
  expect(one.styles).not.toHaveBeenCalled();
});

test('a box that holds nothing but a struck price shows none', () => {
  const { at } = laidOut('<div id="old"><span><b class="x1">19,99 €</b></span></div><div id="new">12,99 €</div>');
  expect(moneyAt(at('#old'), { decimal: ',' })).toBeUndefined();
  expect(moneyAt(at('#new'), { decimal: ',' })).toMatchObject({ amount: '12.99' });
});

test('of a copy the page itself is asked', () => {
  const { page } = laidOut('<p class="x1">19,99 €</p><p id="new">12,99 €</p>');
  const copy = copyOf(page);
  expect([...(copy?.querySelectorAll('p') ?? [])].map(isLinedThrough)).toEqual([true, false]);
});

test('where nothing is laid out, nothing is struck by a style sheet', () => {
  const page = openInWindow('<style>p{text-decoration:line-through}</style><p>19,99 €</p>', 'https://shop.example/');
  expect([...page.querySelectorAll('p')].map(isLinedThrough)).toEqual([false]);
});
