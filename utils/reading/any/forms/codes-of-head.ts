import { squeeze } from '../../../text/normal.ts';
import { parentOf } from '../../deep.ts';
import { held, textControls } from '../../forms/control.ts';
import { fieldsOf } from '../../forms/controls.ts';
import type { Control } from '../../forms/form-shape.ts';
import { shownIn } from '../../shown.ts';
import { codeIn, type Draft } from '../../tables/identity.ts';
import { means } from '../../tables/meanings.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';
import { isMixed } from './own-key.ts';

/** So far up from the heading its box is looked for. */
const UP_MAX = 4;
const CODE_MIN = 6;

/** The boxes around the one heading of a page that hold no field, from the smallest. */
function boxesOf(page: Document): Element[] {
  const [heading, another] = page.querySelectorAll('h1');
  const boxes: Element[] = [];
  let up = heading && !another ? parentOf(heading) : undefined;
  for (let n = 0; up && n < UP_MAX && !up.querySelector(textControls); up = parentOf(up), n++) boxes.push(up);
  return boxes;
}

/** The codes that stand in the path of an address. */
const codesIn = (address: string): string[] =>
  URL.canParse(address)
    ? new URL(address).pathname.split('/').filter((part) => part.length >= CODE_MIN && /\d/.test(part))
    : [];

/** The labelled codes of the seller's kind in the head of a page. */
const labelledIn = (box: Element, shape: Shape): string[] => [
  ...new Set(
    pairsIn(shownIn(box).lines, shape).pairs.flatMap(({ meaning, lines }) =>
      means(meaning, 'sku') ? (codeIn(lines, meaning, shape) ?? []) : [],
    ),
  ),
];

/**
 * The name of the goods where the form of their offer has no field for it: the one heading of the page whose box, which holds no
 * field, shows the code that the address names, behind its label.
 */
export function titleByAddress(page: Document, shape: Shape): Control[] {
  const named = codesIn(page.URL);
  const [element] = page.querySelectorAll('h1');
  return element && boxesOf(page).some((box) => labelledIn(box, shape).some((code) => named.includes(code)))
    ? [{ meaning: { field: 'title' }, element, name: 'h1', source: 'heading' }]
    : [];
}

/**
 * Of two codes in the head of a page that are both called the seller's, that which the address names is the marketplace's own number of
 * the goods, as it calls its own numbers so as well; the other is the seller's.
 */
export function putCodesOfHead(draft: Draft, page: Document, shape: Shape): void {
  if (draft.sku !== undefined || draft.id !== null) return;
  const named = codesIn(page.URL);
  for (const box of boxesOf(page)) {
    const codes = labelledIn(box, shape);
    if (codes.length < 2) continue;
    const [id, ...more] = codes.filter((code) => named.includes(code));
    const [sku, ...others] = codes.filter((code) => !named.includes(code));
    if (!id || !sku || more.length > 0 || others.length > 0) return;
    draft.id = id;
    draft.sku = sku;
    draft.sources.id = 'address';
    draft.sources.sku = 'heading';
    return;
  }
}

/**
 * Letters and figures without a stroke that the path of the address names, and the form shows and holds in no field, are the
 * marketplace's number of the goods, whatever they are called: a code of the seller's could be changed.
 */
export function numberNotCode(draft: Draft, page: Document): void {
  const { sku, id } = draft;
  if (!sku || !isMixed(sku) || (id !== null && id !== sku) || !codesIn(page.URL).includes(sku)) return;
  if (fieldsOf(page).some((field) => squeeze(held(field)) === sku)) return;
  draft.id = sku;
  draft.sources.id = 'address';
  delete draft.sku;
  delete draft.sources.sku;
}
