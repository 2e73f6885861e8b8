import { lightThenDeep, parentOf } from '../deep.ts';
import { IMAGES_LIMIT } from '../limits.ts';
import { mainPicture, pictureAt } from '../picture.ts';
import { shownIn, textOf } from '../shown.ts';
import { labelHere, means } from '../tables/columns.ts';
import type { Draft } from '../tables/identity.ts';
import type { FormShape } from './form-shape.ts';

/** The pictures of a form: those the site names, else those in the box whose label says so. */
export function putFormPictures(draft: Draft, page: Document, base: URL, shape: FormShape): void {
  const named = shape.pictures ? lightThenDeep(page, shape.pictures) : [];
  const elements = named.length > 0 ? named : labelledPictures(page, shape);
  const addresses = [...new Set(elements.flatMap((element) => pictureAt(element, base) ?? []))].slice(0, IMAGES_LIMIT);
  if (addresses.length === 0) return;
  draft.images = addresses.map((address) => ({ address }));
  draft.sources.images = 'pictures of the form';
  const main = mainPicture(elements, base);
  if (!main) return;
  draft.image = main;
  draft.sources.image = 'pictures of the form';
}

function labelledPictures(page: Document, shape: FormShape): Element[] {
  for (const label of [...page.querySelectorAll('label,legend,h2,h3,h4,[class*="label" i]')].slice(0, 400)) {
    if ((label.textContent ?? '').length > 80 || !means(labelHere(textOf(label), shape), 'image')) continue;
    let up = parentOf(label);
    for (let n = 0; up && n < 5; up = parentOf(up), n++) {
      const { pictures } = shownIn(up);
      if (pictures.length > 0) return pictures;
    }
  }
  return [];
}
