import { squeeze } from '../../text/normal.ts';
import { parentOf } from '../deep.ts';
import { textOf } from '../shown.ts';
import { pairLabel } from './columns.ts';
import type { Shape } from './shape.ts';

/** 'label: value' in one piece; the value may be empty and follow in the next piece. */
const withColon = /^([^:：]{1,60})[:：](?!\/\/)(.*)$/s;
/** Most texts have no colon; looking for one costs less than the pattern. */
export const parted = (text: string): RegExpExecArray | null =>
  text.includes(':') || text.includes('：') ? withColon.exec(text) : null;

/** A box beside the label that once held its value. */
const emptied = 'span:empty,b:empty,strong:empty,em:empty,div:empty,p:empty,a:empty';

/** What may stand beside a label in its box: a mark, a word of help. */
const ASIDE_MAX = 12;

/**
 * Whether a box is one of labels, whose value stands in the next box: it holds the label and hardly more, nothing in it is
 * empty, and the box before it does not hold label and value together, as it would then itself.
 */
function isLabelBox(box: Element, label: Element, shape: Shape): boolean {
  if (box !== label) {
    const [own = '', text = ''] = [label, box].map((each) => squeeze((each.textContent ?? '').slice(0, 2000)));
    const most = own.length + ASIDE_MAX;
    // A word of help that is not shown yet is no part of it.
    if (text.length > most && textOf(box).length > most) return false;
    // What stands before it in its own box is its value: '292', '–' or a field over 'Price'.
    const field = box.querySelector('input,textarea,select');
    if (!text.startsWith(own) || (field && label.compareDocumentPosition(field) & 2)) return false;
  }
  if (box.firstElementChild !== null && box.querySelector(emptied) !== null) return false;
  const before = box.previousElementSibling;
  const match = before ? parted((before.textContent ?? '').trim().slice(0, 200)) : null;
  return !match || (match[2] ?? '').trim() === '' || !pairLabel(match[1] ?? '', shape);
}

/** Whether what ends a box is a label: its values stand over their labels, and none is of the label before it. */
const endsInLabel = ({ lastElementChild: lower }: Element, shape: Shape): boolean =>
  lower !== null && pairLabel(textOf(lower), shape) !== undefined;

/** The box that holds a label's value, if this text stands in it. */
export function boxOfValue(label: Element, text: Element, shape: Shape): Element | undefined {
  const above: Element[] = [];
  for (let up: Element | undefined = label, n = 0; up && n < 5; up = parentOf(up), n++) above.push(up);
  let branch: Element | undefined;
  for (let up: Element | undefined = text, n = 0; up && n < 12; up = parentOf(up), n++) {
    const at = above.indexOf(up);
    // The label is text of the very box the value stands in.
    if (at === 0) return up;
    const box = above[at - 1];
    if (box) {
      const isItsOwn =
        box.nextElementSibling === branch &&
        isLabelBox(box, label, shape) &&
        !endsInLabel(branch, shape) &&
        !endsInLabel(up, shape);
      return isItsOwn ? branch : undefined;
    }
    branch = up;
  }
  return undefined;
}

export function isWithin(element: Element, box: Element): boolean {
  let up = element;
  for (let n = 0; n < 5; n++) {
    if (box.contains(up)) return true;
    const root = up.getRootNode();
    if (!('host' in root)) return false;
    up = (root as ShadowRoot).host;
  }
  return false;
}
