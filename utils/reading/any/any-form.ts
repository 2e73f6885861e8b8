import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { held } from '../forms/control.ts';
import { fieldsOf, isAside } from '../forms/controls.ts';
import type { Control } from '../forms/form-shape.ts';
import { labelsOf } from '../forms/label.ts';
import { means } from '../tables/columns.ts';

/**
 * The field 'Name' of a form that has no other for a title: it is that of the goods where the form also has their price and a
 * code or a stock of theirs. Two such fields are none.
 */
export function nameOfGoods(page: Document, controls: readonly Control[]): Control | undefined {
  const has = (...fields: readonly ('price' | 'sku' | 'stock')[]) =>
    controls.some(({ meaning }) => fields.some((field) => means(meaning, field)));
  if (!has('price') || !(has('sku', 'stock') || controls.some(({ meaning }) => 'otherId' in meaning))) return undefined;
  const [only, ...more] = fieldsOf(page)
    .filter((control) => isOneLine(control) && !isAside(control) && isDrawn(control) && held(control) !== '')
    .flatMap((element) => {
      const label = labelsOf(element).find(({ text }) => isName(text));
      return label ? [{ element, name: label.text }] : [];
    });
  return only && more.length === 0
    ? { meaning: { field: 'title' }, ...only, source: `label "${only.name}"` }
    : undefined;
}

/** Where several lines may be written, 'Description' means one. */
const isOneLine = ({ localName }: Element): boolean => /^(?:kat-)?input$/.test(localName);

const isName = (label: string): boolean => dictionary.column(label.replace(/[\s*:：]+$/, '')) === 'name';
