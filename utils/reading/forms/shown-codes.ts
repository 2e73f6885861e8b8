import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { withParts } from '../lines.ts';
import { shownIn } from '../shown.ts';
import { codeIn, type Draft, isCode, keyOfCode, putCode } from '../tables/identity.ts';
import { pairsIn } from '../tables/pairs.ts';
import type { Shape } from '../tables/shape.ts';
import { isWithin } from '../tables/value-box.ts';
import type { Control } from './form-shape.ts';
import { cellBefore } from './label.ts';

/**
 * Codes that a form shows and lets nobody change: text beside its label, in the box that holds the fields we know. Two codes of
 * one kind say nothing; what a field holds speaks first.
 */
export function putShownCodes(draft: Draft, controls: readonly Control[], shape: Shape): void {
  const box = boxOf(controls.map(({ element }) => element));
  if (!box) return;
  const lines = shownIn(box).lines.flatMap((line) =>
    withParts(
      line,
      ({ text, element, typed }) => !typed && !isAct(text, element) && !dictionary.added(text) && !isInGrid(element),
    ),
  );
  const held = controls.map(({ meaning }) => keyOfCode(meaning));
  const codes = pairsIn(lines, shape).pairs.flatMap(({ meaning, label, lines }) => {
    const key = keyOfCode(meaning);
    const code = isCode(meaning) && !held.includes(key) ? codeIn(lines, meaning, shape) : undefined;
    // Letters alone may be a second name of the field, in a language we do not know.
    return code && /\d/.test(code) ? [{ meaning, label, code, key }] : [];
  });
  for (const { meaning, label, code, key } of codes)
    if (codes.every((other) => other.key !== key || other.code === code))
      putCode(draft, meaning, code, `label "${label}"`);
}

/** Words to press beside a code: a link to the page of the goods, a button to copy it. */
const isAct = (text: string, element: Element): boolean => !/\d/.test(text) && element.closest('a,button') !== null;

/** What stands in a table of several columns is of variants or of other goods. */
function isInGrid(element: Element): boolean {
  const cell = element.closest('td,th,[role="cell"],[role="gridcell"],[role="columnheader"]');
  return [cell, cell?.nextElementSibling].every((each) => !each || !cellBefore(each)) && cell !== null;
}

/** The smallest box that holds several fields. */
function boxOf(elements: readonly Element[]): Element | undefined {
  let up = new Set(elements).size > 1 ? elements[0] : undefined;
  while (up && !elements.every((each) => isWithin(each, up as Element))) up = parentOf(up);
  return up;
}
