import { fold } from '../../../text/normal.ts';
import { isDrawn } from '../../drawn.ts';
import { putGallery } from '../../forms/form-pictures.ts';
import { pictureAt } from '../../picture.ts';
import type { Draft } from '../../tables/identity.ts';

const PICTURES_LIMIT = 100;
/** Shorter names may be words for any picture. */
const NAME_MIN = 8;
/** What shows the pictures of one thing beside each other. */
const gallery = '[class*="gallery" i],[class*="thumbs" i],[class*="thumbnails" i]';
const apart = 'header,nav,footer,table,[role="dialog"],[contenteditable="true"]';

/**
 * The picture of a form that is called by the very title for those who do not see it; and where it lies in a gallery, those beside it.
 * None where two different ones are called so.
 */
export function putPicturesNamed(draft: Draft, page: Document, base: URL): void {
  const title = fold(draft.title ?? '');
  if (title.length < NAME_MIN) return;
  const called = [...page.querySelectorAll('img[alt]')]
    .slice(0, PICTURES_LIMIT)
    .filter(
      (picture) => fold(picture.getAttribute('alt') ?? '') === title && !picture.closest(apart) && isDrawn(picture),
    );
  const addresses = new Set(called.map((picture) => pictureAt(picture, base)));
  const [address, ...more] = addresses;
  if (!address || more.length > 0) return;
  const box = called[0]?.closest(gallery);
  if (box && putGallery(draft, [...box.querySelectorAll('img')].slice(0, PICTURES_LIMIT), base)) return;
  draft.image = address;
  draft.sources.image = 'picture called by the title';
}
