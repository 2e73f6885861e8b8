import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { shownIn } from '../shown.ts';
import { codeIn, type Draft, isCode, keyOfCode, putCode } from '../tables/identity.ts';
import { pairsIn } from '../tables/pairs.ts';
import type { Shape } from '../tables/shape.ts';
import type { Control } from './form-shape.ts';
import { cellBefore } from './label.ts';

/**
 * Codes that a form shows and lets nobody change: text beside its label, in the box that holds the fields we know. Two codes of
 * one kind say nothing; what a field holds speaks first.
 */
export function putShownCodes(draft: Draft, controls: readonly Control[], shape: Shape): void {
  const box = boxOf(controls.map(({ element }) => element));
  if (!box) return;
  const lines = shownIn(box).lines.flatMap(({ parts, ...line }) => {
    const kept = parts.filter(({ text, element }) => !dictionary.added(text) && !isInGrid(element));
    return kept.length > 0 ? [{ ...line, text: kept.map(({ text }) => text).join(' '), parts: kept }] : [];
  });
  const found = new Map<string, Set<string>>();
  const pairs = pairsIn(lines, shape).pairs.filter(({ meaning }) => isCode(meaning));
  for (const { meaning, lines } of pairs) {
    const isTyped = lines.some(({ parts }) => parts.some(({ typed }) => typed));
    const code = isTyped ? undefined : codeIn(lines, meaning, shape);
    const key = keyOfCode(meaning);
    if (code) found.set(key, (found.get(key) ?? new Set()).add(code));
  }
  for (const { meaning, label } of pairs) {
    const [code, ...more] = found.get(keyOfCode(meaning)) ?? [];
    const isHeld = controls.some((control) => keyOfCode(control.meaning) === keyOfCode(meaning));
    if (code && more.length === 0 && !isHeld) putCode(draft, meaning, code, `label "${label}"`);
  }
}

/** What stands in a table of several columns is of variants or of other goods. */
function isInGrid(element: Element): boolean {
  const cell = element.closest('td,th,[role="cell"],[role="gridcell"],[role="columnheader"]');
  const next = cell?.nextElementSibling;
  return Boolean(cell && !cellBefore(cell) && !(next && cellBefore(next) === cell));
}

/** The smallest box that holds several fields. */
function boxOf([first, ...others]: readonly Element[]): Element | undefined {
  let up = first && others.some((other) => other !== first) ? parentOf(first) : undefined;
  while (up && !others.every((other) => isWithin(other, up as Element))) up = parentOf(up);
  return up;
}

function isWithin(element: Element, box: Element): boolean {
  for (let up: Element | undefined = element; up; up = parentOf(up)) if (up === box) return true;
  return false;
}
