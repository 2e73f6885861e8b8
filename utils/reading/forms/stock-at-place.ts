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
  const fields = fieldsOf(page).filter((field) => !isAside(field) && isDrawn(field));
  const [found, ...more] = fields.flatMap((field) => {
    const words = wordsBesidePlace(field, shape);
    return words ? [{ field, words }] : [];
  });
  // Another that is called so is of a place, too, whether or not it stands beside it.
  const isCalledSo = (field: Element) => found !== undefined && nameOf(field).includes(found.words);
  const text = found && more.length === 0 && fields.filter(isCalledSo).length === 1 ? squeeze(held(found.field)) : '';
  return /^\d+$/.test(text) ? text : undefined;
}

const nameOf = (field: Element): string => labelsOf(field)[0]?.text ?? '';

/** What a field is called beside the name of the place that stands at its side, where that is a word for stock. */
function wordsBesidePlace(field: Element, shape: Shape): string | undefined {
  const label = nameOf(field);
  const box = parentOf(field);
  if (label === '' || !box || labelHere(label, shape)) return undefined;
  for (const { text: place, parts } of shownIn(box).lines) {
    if (parts.some(({ typed }) => typed) || place === label) continue;
    const rest = label.endsWith(place)
      ? label.slice(0, -place.length)
      : label.startsWith(place)
        ? label.slice(place.length)
        : '';
    // A short word joins the two.
    const words = rest.trim().replace(/ \p{L}{1,4}$|^的|^の/u, '');
    if (words !== '' && means(labelHere(words, shape), 'stock')) return rest.trim();
  }
  return undefined;
}
