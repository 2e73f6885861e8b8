import { lightThenDeep, parentOf } from '../deep.ts';
import { IMAGES_LIMIT } from '../limits.ts';
import { mainPicture, pictureAt } from '../picture.ts';
import { shownIn, textOf } from '../shown.ts';
import { labelHere, means } from '../tables/columns.ts';
import type { Draft } from '../tables/identity.ts';
import type { FormShape } from './form-shape.ts';

/** The pictures of a form: those the site names, else those in the box whose label says so, else those beside one that is called the main one. */
export function putFormPictures(draft: Draft, page: Document, base: URL, shape: FormShape): void {
  const named = shape.pictures ? lightThenDeep(page, shape.pictures) : [];
  const labelled = named.length > 0 ? named : labelledPictures(page, shape);
  const elements = labelled.length > 0 ? labelled : captionedPictures(page, shape);
  const addresses = [...new Set(elements.flatMap((element) => pictureAt(element, base) ?? []))].slice(0, IMAGES_LIMIT);
  if (addresses.length === 0) return;
  draft.images = addresses.map((address) => ({ address }));
  draft.sources.images = 'pictures of the form';
  const main = mainPicture(elements, base);
  if (!main) return;
  draft.image = main;
  draft.sources.image = 'pictures of the form';
}

const isOfPictures = (text: string, shape: FormShape): boolean =>
  text.length <= LABEL_MAX && means(labelHere(text, shape), 'image');
const LABEL_MAX = 60;

function labelledPictures(page: Document, shape: FormShape): Element[] {
  for (const label of [...page.querySelectorAll('label,legend,h2,h3,h4,[class*="label" i]')].slice(0, 400)) {
    if ((label.textContent ?? '').length > 80 || !isOfPictures(textOf(label), shape)) continue;
    let below: Element = label;
    for (let n = 0; n < 5; n++) {
      // What a heading is of stands behind it.
      for (
        let next = below.nextElementSibling;
        next && !/^h[1-4]$/.test(next.localName);
        next = next.nextElementSibling
      ) {
        const { pictures } = shownIn(next);
        if (pictures.length > 0) return pictures;
      }
      const up = parentOf(below);
      if (!up) break;
      const { pictures } = shownIn(up);
      if (pictures.length > 0) return pictures;
      below = up;
    }
  }
  return [];
}

/** At most this many pictures are looked at for what they are called. */
const PICTURES_LIMIT = 100;

/** The one picture that is called the main one in its own box, and those in the boxes beside it. */
function captionedPictures(page: Document, shape: FormShape): Element[] {
  const found = [
    ...page.querySelectorAll('form img,main img,section img,[class*="upload" i] img,[class*="image" i] img'),
  ]
    .slice(0, PICTURES_LIMIT)
    .filter((picture) => shownIn(boxOf(picture)).lines.some(({ text }) => isOfPictures(text, shape)));
  const [main, ...more] = found;
  if (!main || more.length > 0) return [];
  const others = shownIn(parentOf(boxOf(main)) ?? boxOf(main)).pictures;
  return [main, ...others.filter((picture) => picture !== main)];
}

/** The largest box, not far up, that holds a picture and no other. */
function boxOf(picture: Element): Element {
  let box = picture;
  for (let up = parentOf(picture), n = 0; up && n < 3; up = parentOf(up), n++) {
    if (up.querySelectorAll('img').length > 1) break;
    box = up;
  }
  return box;
}
