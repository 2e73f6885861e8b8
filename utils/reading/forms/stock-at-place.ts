import { squeeze } from '../../text/normal.ts';
import { parentOf } from '../deep.ts';
import { isDrawn } from '../drawn.ts';
import { shownIn } from '../shown.ts';
import { labelHere, means } from '../tables/columns.ts';
import type { Shape } from '../tables/shape.ts';
import { held } from './control.ts';
import { fieldsOf, isAside } from './controls.ts';
import { labelsOf } from './label.ts';

/**
 * How many lie in the one place a form names: the field is called by the word for stock and the place, and the place stands beside
 * it: 'Quantity at Leeds' behind 'Leeds'. Of several places nobody knows which of them sell.
 */
export function stockAtPlace(page: Document, shape: Shape): string | undefined {
  const fields = fieldsOf(page).filter((field) => !isAside(field) && isDrawn(field) && isOfPlace(field, shape));
  const text = fields.length === 1 && fields[0] ? squeeze(held(fields[0])) : '';
  return /^\d+$/.test(text) ? text : undefined;
}

function isOfPlace(field: Element, shape: Shape): boolean {
  const label = labelsOf(field)[0]?.text ?? '';
  const box = parentOf(field);
  if (label === '' || !box || labelHere(label, shape)) return false;
  return shownIn(box).lines.some(({ text: place, parts }) => {
    if (parts.some(({ typed }) => typed) || place === label) return false;
    const rest = label.endsWith(place)
      ? label.slice(0, -place.length)
      : label.startsWith(place)
        ? label.slice(place.length)
        : '';
    // A short word joins the two.
    const words = rest.trim().replace(/ \p{L}{1,4}$|^的|^の/u, '');
    return words !== '' && means(labelHere(words, shape), 'stock');
  });
}
