// Ways in which single texts, boxes, fields and attributes change, wherever they stand.

import { type Break, pick } from './choices.ts';
import { elements, leaves, texts } from './places.ts';

const grouped = /\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+(?!\d)/;
const isCell = (element: Element): boolean =>
  /^(td|th|kat-table-cell)$/.test(element.localName) || /cell$/.test(element.getAttribute('role') ?? '');
const isNumber = ({ textContent }: Element): boolean => /^\s*[\d.,]+\s*$/.test(textContent ?? '');

const poisonable = ['href', 'src', 'value', 'style', 'data-sku', 'data-id'];
const poisons = [
  'javascript:alert(1)',
  '__proto__',
  '<script>alert(1)</script>',
  'x'.repeat(5000),
  '',
  '1e999',
  'constructor',
  '\u202e\u0000',
];

export const ofPieces: Record<string, Break> = {
  'digit grouping changed'(page, choose) {
    const number = pick(
      texts(page.body).filter(({ data }) => grouped.test(data)),
      choose,
    );
    if (!number) return false;
    const [sign = ',', point = '.'] = pick([',.', '.,', '\u00a0,', '\u202f.', ' ,', '’.'], choose) ?? '';
    const isAlone = /^[^\d]*\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?[^\d]*$/.test(number.data);
    if (!isAlone) return false;
    number.data = number.data
      .replace(/[.,](?=\d{1,2}(?!\d))/, '\u0001')
      .replace(/(\d)[.,\s\u00a0\u202f](?=\d{3})/g, `$1${sign}`)
      .replace('\u0001', point);
    return true;
  },
  'digits not grouped'(page, choose) {
    const number = pick(
      texts(page.body).filter(({ data }) => /^\s*\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+\s*$/.test(data)),
      choose,
    );
    if (number) number.data = number.data.replace(/[.,\s\u00a0\u202f]/g, '');
    return number !== undefined;
  },
  'digits of another script'(page, choose) {
    const number = pick(
      texts(page.body).filter(({ data }) => /^\s*[\d.,]+\s*$/.test(data)),
      choose,
    );
    if (number) number.data = number.data.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    return number !== undefined;
  },
  'cell emptied'(page, choose) {
    const cell = pick(elements(page).filter(isCell), choose);
    cell?.replaceChildren();
    return cell !== undefined;
  },
  'box emptied'(page, choose) {
    const leaf = pick(leaves(page), choose);
    leaf?.replaceChildren();
    return leaf !== undefined;
  },
  'box removed'(page, choose) {
    const leaf = pick(
      // Without the one that is chosen, a list to choose from shows another.
      leaves(page).filter((each) => !isCell(each) && each.localName !== 'option'),
      choose,
    );
    leaf?.remove();
    return leaf !== undefined;
  },
  'field emptied'(page, choose) {
    const field = pick(
      elements(page).filter(({ localName }) => /^(input|textarea)$/.test(localName)),
      choose,
    );
    if (!field) return false;
    const host = (field.getRootNode() as ShadowRoot).host;
    for (const each of host ? [field, host] : [field]) each.removeAttribute('value');
    if (field.localName === 'textarea') field.textContent = '';
    return true;
  },
  'attribute poisoned'(page, choose) {
    const targets = elements(page).flatMap((element) =>
      poisonable.filter((name) => element.hasAttribute(name)).map((name) => ({ element, name })),
    );
    const { element, name } = pick(targets, choose) ?? {};
    // What a text field holds is what the person sees: poison there is the text itself.
    if (!element || !name || (name === 'value' && /\p{L}/u.test(element.getAttribute('value') ?? ''))) return false;
    element.setAttribute(name, pick(poisons, choose) ?? '');
    return true;
  },
  'text nodes split'(page, choose) {
    const text = pick(
      texts(page.body).filter(({ data }) => data.trim().length > 1 && data.length > 1),
      choose,
    );
    if (!text) return false;
    text.splitText([1, Math.ceil(text.data.length / 2), text.data.length - 1][choose(3)] ?? 1);
    return true;
  },
  'white space added'(page, choose) {
    const text = pick(texts(page.body), choose);
    if (!text) return false;
    text.data = `\n\u00a0 ${text.data.replace(/ /g, '  ')}\u200b \u202f`;
    return true;
  },
  'classes renamed'(page) {
    for (const element of elements(page)) {
      const names = element.getAttribute('class');
      // What a component calls itself stays; what is hashed behind it is made anew.
      if (names) element.setAttribute('class', names.replace(/(--|__)[\w+]{1,12}(?=\s|$)/g, '$1Zz9'));
    }
    return true;
  },
  'wrapped once more'(page, choose) {
    const leaf = pick(
      leaves(page).filter(({ localName }) => /^(div|span|p|td|a)$/.test(localName)),
      choose,
    );
    if (!leaf) return false;
    const inner = page.createElement('span');
    inner.append(...leaf.childNodes);
    leaf.append(inner);
    return true;
  },
  'trend added under a number'(page, choose) {
    const cell = pick(elements(page).filter(isCell).filter(isNumber), choose);
    if (!cell) return false;
    const trend = page.createElement('div');
    trend.textContent = pick(['+12.5%', '-3%', '↑ 5%', '▼12'], choose) ?? '';
    cell.append(trend);
    return true;
  },
  'second number beside a number'(page, choose) {
    const cell = pick(elements(page).filter(isCell).filter(isNumber), choose);
    if (!cell) return false;
    const other = page.createElement(choose(2) === 0 ? 'span' : 'div');
    other.textContent = '77';
    cell.append(other);
    return true;
  },
};
