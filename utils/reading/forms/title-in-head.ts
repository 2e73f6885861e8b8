import { squeeze } from '../../text/normal.ts';
import { parentOf } from '../deep.ts';
import { means } from '../tables/meanings.ts';
import { held, textControls } from './control.ts';
import type { Control } from './form-shape.ts';

/**
 * The name of the goods where the form of their offer has no field for it: the one heading of the page whose box, which holds no
 * field, also shows the seller's code that the form holds.
 */
export function titleInHead(page: Document, controls: readonly Control[]): Control[] {
  const [element, another] = page.querySelectorAll('h1');
  const heldAs = (field: 'sku' | 'title' | 'price' | 'stock') => controls.find(({ meaning }) => means(meaning, field));
  const coded = heldAs('sku');
  const code = coded ? squeeze(held(coded.element)) : '';
  if (!element || another || code.length < 3 || heldAs('title') || !(heldAs('price') ?? heldAs('stock'))) return [];
  let up = parentOf(element);
  for (let n = 0; up && n < 4 && !up.querySelector(textControls); up = parentOf(up), n++)
    if ((up.textContent ?? '').replace(element.textContent ?? '', '').includes(code))
      return [{ meaning: { field: 'title' }, element, name: 'h1', source: 'heading' }];
  return [];
}
