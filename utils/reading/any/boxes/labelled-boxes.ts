import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { isDrawn } from '../../drawn.ts';
import { isField, pairLabel } from '../../tables/columns.ts';
import { isCode } from '../../tables/meanings.ts';
import type { Pair } from '../../tables/pair.ts';
import type { Shape } from '../../tables/shape.ts';
import { dashed } from './dashed-labels.ts';

/** At most this many texts of a page are looked at. */
const TEXTS_LIMIT = 20_000;
/** So far up from a label its box is looked for. */
const DEPTH_LIMIT = 12;
/** Words that come up over an element. */
const help = '[role="tooltip"],[class*="tooltip" i],[class*="popover" i]';
const silent =
  'script,style,option,select,header,footer,nav,aside,[role="tooltip"],[hidden],[class*="filter" i],[class*="search" i]';
/** What a label may be of besides goods: an order, whoever placed it, an advertisement, a warehouse. */
const ofOthers = /^(?:event|buyer|person|source|place)$/;

/** A label that several boxes bear, in the order of the page. */
interface Label {
  elements: Element[];
  isCode: boolean;
}

/**
 * Boxes of one make that bear the same labels, a code's among them: 'SKU', 'Price' and 'Stock' in each. Where labels of the
 * page speak of orders or people there are none.
 */
export function labelledBoxes(page: Document, shape: Shape): Element[] {
  const labels = labelsOf(page, shape);
  if (labels.length < 2 || !labels.some((label) => label.isCode)) return [];
  /** Of each box how many labels it bears. */
  const borne = new Map<Element, number>();
  for (const { elements } of labels) for (const box of boxesOf(elements)) borne.set(box, (borne.get(box) ?? 0) + 1);
  const makes = new Map<string, Element[]>();
  for (const [box, count] of borne) {
    if (count < 2 || !isDrawn(box)) continue;
    const make = makeOf(box);
    makes.set(make, [...(makes.get(make) ?? []), box]);
  }
  const [most = [], ...others] = [...makes.values()].sort((a, b) => b.length - a.length);
  // Boxes of two makes, as many of each, are of two things.
  return most.length > 1 && others[0]?.length !== most.length ? most.sort(inOrder) : [];
}

const inOrder = (one: Element, other: Element): number => (one.compareDocumentPosition(other) & 4 ? -1 : 1);

/** Boxes stand as deep as their fellows and are of one kind. */
function makeOf(box: Element): string {
  let depth = 0;
  for (let up = box.parentElement; up; up = up.parentElement) depth++;
  return `${box.localName} ${depth}`;
}

/** The fields that texts of the page name, alone or before a colon, more than once. */
function labelsOf(page: Document, shape: Shape): Label[] {
  const labels = new Map<string, Label>();
  const walker = page.createTreeWalker(page.body ?? page.documentElement, 4);
  const others = new Set<string>();
  for (let node = walker.nextNode(), n = 0; node && n < TEXTS_LIMIT; node = walker.nextNode(), n++) {
    const text = squeeze((node as Text).data.slice(0, 200));
    const coded = phraseIn(text, shape);
    const name = coded?.label ?? dashed(text)?.label ?? (text.split(/[:：]/)[0] ?? '').trim();
    const element = node.parentElement;
    if (name === '' || name.length > 40 || !element) continue;
    if (ofOthers.test(dictionary.column(name) ?? '') && !element.closest(help)) {
      // Said once it may be a menu's; said of each box it is what they are of.
      if (others.has(name)) return [];
      others.add(name);
    }
    const meaning = coded?.meaning ?? pairLabel(name, shape);
    if (!meaning || !(isField(meaning) || isCode(meaning)) || element.closest(silent)) continue;
    const key = JSON.stringify(meaning);
    const label = labels.get(key) ?? { elements: [], isCode: isCode(meaning) };
    label.elements.push(element);
    labels.set(key, label);
  }
  return [...labels.values()].filter(({ elements }) => elements.length > 1);
}

/** The code that a marketplace writes in a way of its own: '#MLB1234567890'. */
function phraseIn(text: string, { phrases = [] }: Shape): Pick<Pair, 'label' | 'meaning'> | undefined {
  const phrase = phrases.find(({ pattern, meaning }) => isCode(meaning) && pattern.test(text));
  return phrase && { label: phrase.name, meaning: phrase.meaning };
}

/** Of each label what lies round it and round no other of its name. */
function boxesOf(elements: readonly Element[]): Element[] {
  const counts = new Map<Element, number>();
  for (const element of elements)
    for (let up: Element | null = element, n = 0; up && n < DEPTH_LIMIT; up = up.parentElement, n++)
      counts.set(up, (counts.get(up) ?? 0) + 1);
  return elements.map((element) => {
    let box = element;
    for (let n = 0; n < DEPTH_LIMIT && box.parentElement && counts.get(box.parentElement) === 1; n++)
      box = box.parentElement;
    return box;
  });
}
