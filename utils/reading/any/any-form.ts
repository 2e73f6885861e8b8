import { lightThenDeep } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { held, labelOf, textControls } from '../forms/control.ts';
import { isAside } from '../forms/controls.ts';
import type { Control } from '../forms/form-shape.ts';
import { means } from '../tables/columns.ts';

/** At most this many fields of a form are looked at. */
const CONTROLS_LIMIT = 400;

/**
 * The field 'Name' of a form that has no other for a title: it is that of the goods where the form also has their price and a
 * code or a stock of theirs. Two such fields are none.
 */
export function nameOfGoods(page: Document, controls: readonly Control[]): Control | undefined {
  const has = (...fields: readonly ('price' | 'sku' | 'stock')[]) =>
    controls.some(({ meaning }) => fields.some((field) => means(meaning, field)));
  if (!has('price') || !(has('sku', 'stock') || controls.some(({ meaning }) => 'otherId' in meaning))) return undefined;
  const [element, ...more] = lightThenDeep(page, textControls)
    .slice(0, CONTROLS_LIMIT)
    .filter((control) => isOneLine(control) && !isAside(control) && isDrawn(control))
    .filter((control) => held(control) !== '' && isName(labelOf(control)));
  if (!element || more.length > 0) return undefined;
  const name = labelOf(element);
  return { meaning: { field: 'title' }, element, name, source: `label "${name}"` };
}

/** Where several lines may be written, 'Description' means one. */
const isOneLine = ({ localName }: Element): boolean => /^(?:kat-)?input$/.test(localName);

const isName = (label: string): boolean => dictionary.column(label.replace(/[\s*:：]+$/, '')) === 'name';
