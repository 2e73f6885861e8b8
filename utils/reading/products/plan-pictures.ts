import type { SeenListing } from '../../listing.ts';
import { put } from '../facts.ts';
import { addressOf, gallery } from '../values.ts';
import { pictureAt } from './picture-at.ts';
import type { ProductPlan } from './plan.ts';

/** Puts the pictures of the gallery that a plan names. */
export function putGallery(plan: ProductPlan, seen: SeenListing, page: Document): void {
  for (const selector of plan.images ?? []) {
    const pictures = [...page.querySelectorAll(selector)].slice(0, 80).map((element) => {
      const original = (plan.originals ?? []).map((name) => addressOf(element.getAttribute(name), page)).find(Boolean);
      return original
        ? { address: original, original: true as const }
        : { address: pictureAt(element, page, plan.imageAttributes) };
    });
    const images = gallery(pictures);
    if (!images) continue;
    put(seen, 'images', { value: images, from: selector });
    return;
  }
}

/** Takes the largest version of the main picture that the <img> which shows it names. */
export function enlarge(plan: ProductPlan, seen: SeenListing, page: Document): void {
  const [name] = plan.imageAttributes ?? [];
  if (!name || !seen.image) return;
  const shown = [...page.querySelectorAll(`img[${name}]`)].find(
    (one) => addressOf(one.getAttribute('src'), page) === seen.image,
  );
  const larger = shown && addressOf(shown.getAttribute(name), page);
  if (larger) seen.image = larger;
}
