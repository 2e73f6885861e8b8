import { squeeze } from '../../text/normal.ts';
import { dictionary } from '../dictionary.ts';
import type { Found } from '../facts.ts';
import { isBoxedWithOthers, isOfFrame } from '../others.ts';

/** At most this many elements of a page are looked at. */
const ELEMENTS_LIMIT = 1500;
/** A longer text is no label, and no maker's name. */
const LABEL_MAX = 24;
const NAME_MAX = 40;
/** A label and what it is of in one line of a list. */
const inLine = /^(\p{L}[^:：]{0,23}?)\s?[:：]\s?([^:：]{1,40})$/u;
/** Where goods are looked for by their makers. */
const filters = 'aside,form,select,option,[class*="filter" i],[class*="facet" i]';
const isName = (text: string): boolean =>
  text !== '' && text.length <= NAME_MAX && /\p{L}/u.test(text) && !/[?!…]|\.\.\.$|https?:/.test(text);

/** Whether a label is the word for the maker. */
function isMaker(label: string): boolean {
  const meaning = dictionary.label(label);
  return meaning !== undefined && 'field' in meaning && meaning.field === 'brand';
}

/** The maker's name behind the word for it, in a list of terms, a table or a line of what a page tells of its one thing; two that differ are none. */
export function brandInTerms(page: Document, heading: Element | undefined): Found<string> | undefined {
  const names = new Map<string, string>();
  for (const element of [...page.querySelectorAll('dt,th,label,td:first-child,li,dl>div')].slice(0, ELEMENTS_LIMIT)) {
    const [label, name] = pairOf(element);
    if (!label || !name || !isName(name) || !isMaker(label)) continue;
    if (isOfFrame(element) || element.closest(filters) || isBoxedWithOthers(element, heading)) continue;
    names.set(name, label);
  }
  const [only, ...others] = names;
  return only && others.length === 0 ? { value: only[0], from: `label "${only[1]}"` } : undefined;
}

/** What an element calls by a word, or what stands behind it in the next one. */
function pairOf(element: Element): readonly (string | undefined)[] {
  const text = squeeze((element.textContent ?? '').slice(0, 200), 100);
  if (/^(?:li|div)$/.test(element.localName)) {
    const [, label, name] = inLine.exec(text) ?? [];
    return [label, name?.trim()];
  }
  const next = element.nextElementSibling;
  const label = text.replace(/\s?[:：]$/, '');
  if (!next || label === '' || label.length > LABEL_MAX || next.localName === element.localName)
    return pairOfCells(element, label);
  return [label, oneText(next)];
}

/** What an element shows in one piece: a badge or a link behind a name would run into it. */
function oneText(element: Element): string | undefined {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  const pieces: string[] = [];
  while (texts.nextNode() && pieces.length < 2) {
    const text = squeeze((texts.currentNode.nodeValue ?? '').slice(0, 200), 100);
    if (text !== '') pieces.push(text);
  }
  return pieces.length === 1 ? pieces[0] : undefined;
}

/** Two cells of one row, which has no more. */
function pairOfCells(element: Element, label: string): readonly (string | undefined)[] {
  const next = element.nextElementSibling;
  const isPair = element.localName === 'td' && next?.localName === 'td' && !next.nextElementSibling;
  return isPair ? [label, oneText(next)] : [];
}
