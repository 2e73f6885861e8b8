import { namesOf } from '../former-price.ts';

/** Names of stars that are filled as far as their mark goes. */
const ofStars = /(?:^|[^a-z])(?:ratings?|stars?)(?![a-z])/;
const percent = /^(\d{1,3}(?:\.\d{1,2})?) ?%$/;
/** At most this many parts of a box are looked at. */
const PARTS_LIMIT = 200;

/**
 * The marks of five that stars in a box show by how wide they are filled, where the same share is written beside the width:
 * shops draw '96 %' of five stars for 4.8. A width alone may be rounded to half stars.
 */
export const marksByWidth = (box: Element): number[] =>
  [...box.querySelectorAll('[style*="width"]')].slice(0, PARTS_LIMIT).flatMap((filled) => markBy(filled) ?? []);

function markBy(filled: Element): number | undefined {
  const { parentElement: stars } = filled;
  const share = /(?:^|[;\s])width: ?([\d.]+%)/.exec(filled.getAttribute('style') ?? '')?.[1];
  if (!share || !stars || !ofStars.test(namesOf(stars))) return undefined;
  const said = [stars.getAttribute('title'), filled.getAttribute('title'), filled.textContent];
  const [, figures] = percent.exec(share) ?? [];
  const isSaid = said.some((text) => percent.exec((text ?? '').trim())?.[1] === figures);
  const mark = Math.round(Number(figures) * 5) / 100;
  return isSaid && mark > 0 && mark <= 5 ? mark : undefined;
}
