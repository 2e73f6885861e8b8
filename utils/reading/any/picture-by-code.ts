import type { Found } from '../facts.ts';
import { isBoxedWithOthers, isNamedForOthers, isOfFrame } from '../others.ts';
import { isPictureOfPage } from '../products/drawn-picture.ts';
import { addressOfPicture } from '../products/picture-at.ts';

/** At most this many pictures of a page are looked at. */
const PICTURES_LIMIT = 400;
/** A shorter code stands in addresses by chance. */
const CODE_MIN = 6;

/**
 * The first picture of a page whose address names the goods by the code that the page's own address names them by: those of other
 * goods bear theirs.
 */
export function pictureByCode(code: string | null, heading: Element, page: Document): Found<string> | undefined {
  if (!code || code.length < CODE_MIN || !/^\w+$/.test(code)) return undefined;
  const itself = new RegExp(`(?<![a-zA-Z\\d])${code}(?![a-zA-Z\\d])`);
  for (const image of [...page.querySelectorAll('img,amp-img')].slice(0, PICTURES_LIMIT)) {
    const address = addressOfPicture(image, page);
    if (!address || !itself.test(new URL(address).pathname) || isPictureOfPage(address)) continue;
    if (isOfFrame(image) || isNamedForOthers(image) || isBoxedWithOthers(image, heading)) continue;
    return { value: address, from: 'picture by its code' };
  }
  return undefined;
}
