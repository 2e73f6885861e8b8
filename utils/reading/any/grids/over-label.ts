import { squeeze } from '../../../text/normal.ts';
import type { Line } from '../../lines.ts';
import { pairLabel } from '../../tables/columns.ts';
import type { Shape } from '../../tables/shape.ts';
import { isWithin } from '../../tables/value-box.ts';

/**
 * The box over a label that holds its value, where value and label stand in a box of their own, and so do others beside it:
 * '4.2%' over 'CTR', '12' over 'Stock'.
 */
function boxOverLabel(label: Element, shape: Shape): Element | undefined {
  let box = label;
  for (let n = 0; n < 3 && !box.previousElementSibling && !box.nextElementSibling && box.parentElement; n++)
    box = box.parentElement;
  const value = box.previousElementSibling;
  if (value && box.parentElement && isOfValuesOverLabels(box.parentElement)) return value;
  const pair = box.parentElement;
  if (!value || !pair || box.nextElementSibling || value.previousElementSibling) return undefined;
  const isLike = (other: Element | null | undefined): boolean =>
    other?.localName === pair.localName &&
    other.childElementCount === 2 &&
    (other.firstElementChild?.localName ?? '') === value.localName &&
    other.lastElementChild?.localName === box.localName &&
    pairLabel(squeeze((other.firstElementChild?.textContent ?? '').slice(0, 80)), shape) === undefined;
  return isLike(pair) && (isLike(pair.previousElementSibling) || isLike(pair.nextElementSibling)) ? value : undefined;
}

/** Whether a box holds several numbers, each with its name below it and nothing else: '1.2K', 'Views', '35', 'Sold'. */
function isOfValuesOverLabels(box: Element): boolean {
  const texts = [...box.children].slice(0, 20).map((each) => squeeze((each.textContent ?? '').slice(0, 80)));
  return texts.length > 3 && texts.length % 2 === 0 && texts.every((text, at) => /\d/.test(text) === (at % 2 === 0));
}

/** The lines that stand in a box over that of their label; no longer among those before it. */
export function valueOver({ parts }: Line, lines: Line[], shape: Shape): Line[] {
  const label = parts[0]?.element;
  const last = lines.at(-1)?.parts[0]?.element;
  const box = label && last && boxOverLabel(label, shape);
  if (!box?.contains(last ?? null)) return [];
  return lines.splice(lines.findIndex((line) => line.parts.some(({ element }) => isWithin(element, box))));
}
