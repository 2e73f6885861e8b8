import { squeeze } from '../../text/normal.ts';
import { parentOf } from '../deep.ts';
import { shownIn } from '../shown.ts';
import { means } from '../tables/meanings.ts';
import { held, textControls } from './control.ts';
import type { Control } from './form-shape.ts';

/**
 * The name of the goods where the form of their offer has no field for it: the one heading of the page whose box, which holds no
 * field, also shows the seller's code that the form holds.
 */
export function titleInHead(page: Document, controls: readonly Control[]): Control[] {
  const [element, ...more] = page.querySelectorAll('h1');
  const [coded] = controls.filter(({ meaning }) => means(meaning, 'sku'));
  const isOffer = controls.some(({ meaning }) => means(meaning, 'price') || means(meaning, 'stock'));
  if (!element || more.length > 0 || !coded || !isOffer || controls.some(({ meaning }) => means(meaning, 'title')))
    return [];
  const code = squeeze(held(coded.element));
  let up = parentOf(element);
  for (let n = 0; up && n < 4 && !up.querySelector(textControls); up = parentOf(up), n++) {
    const words = shownIn(up).lines.flatMap(({ parts }) =>
      parts.flatMap((part) => (element.contains(part.element) ? [] : part.text.split(/[\s:：]+/))),
    );
    if (code.length > 2 && words.includes(code))
      return [{ meaning: { field: 'title' }, element, name: 'h1', source: 'heading' }];
  }
  return [];
}
