import type { SeenListing } from '../../listing.ts';
import { at, balanced, listOf, parseLoose, valueAfter, wordOf } from '../../reading/data/embedded.ts';
import { type Found, find, put } from '../../reading/facts.ts';
import { addressOf, gallery } from '../../reading/values.ts';

/** The texts of the page's own scripts, read once. */
export const scriptsOf = (page: Document): string[] =>
  [...page.querySelectorAll('script:not([src])')].slice(0, 800).map((script) => script.textContent ?? '');

const mainPictures = ['#landingImage', '#imgTagWrapperId img', '#imgBlkFront', '#ebooksImgBlkFront', '#main-image'];

/** The main picture in the largest size the page names: its high resolution, else as shown, else of the sizes it may be shown in. */
export function mainPicture(page: Document): Found<string> | undefined {
  return find(page, mainPictures, (image) => {
    const named = ['data-old-hires', 'data-a-hires', 'src']
      .map((name) => addressOf(image.getAttribute(name), page))
      .find(Boolean);
    if (named) return named;
    const sizes = parseLoose(image.getAttribute('data-a-dynamic-image') ?? '');
    if (typeof sizes !== 'object' || sizes === null) return undefined;
    const [largest] = Object.entries(sizes).sort(
      ([, a], [, b]) => Number(listOf(b)[0] ?? 0) - Number(listOf(a)[0] ?? 0),
    );
    return addressOf(largest?.[0], page);
  });
}

/** All pictures of the gallery, from the page's data: the largest it names of each. */
export function putPictures(seen: SeenListing, page: Document, scripts: readonly string[]): void {
  let pictures: readonly unknown[] = [];
  let from = '';
  for (const text of scripts) {
    const at = text.indexOf("'colorImages'");
    const initial = at < 0 ? -1 : text.indexOf("'initial'", at);
    const open = initial >= 0 && initial - at < 60 ? text.indexOf('[', initial) : -1;
    if (open >= 0 && open - initial < 20) {
      pictures = listOf(parseLoose(balanced(text, open) ?? ''));
      from = 'state colorImages';
    } else if (text.includes("'imageGalleryData'")) {
      pictures = listOf(valueAfter(text, "'imageGalleryData'"));
      from = 'state imageGalleryData';
    }
    if (pictures.length > 0) break;
  }
  const images = gallery(
    pictures.slice(0, 60).map((picture) => {
      const best = wordOf(at(picture, 'hiRes'));
      const size = listOf(at(picture, 'dimensions'));
      const address = addressOf(best ?? wordOf(at(picture, 'large')) ?? wordOf(at(picture, 'mainUrl')), page);
      return {
        address,
        ...(best ? { original: true as const } : {}),
        width: Number(size[0]) || undefined,
        height: Number(size[1]) || undefined,
      };
    }),
  );
  if (images) put(seen, 'images', { value: images, from });
}

/** The family of variants: named by the page's state and, for search engines, as its canonical address. */
export function putParent(seen: SeenListing, page: Document, scripts: readonly string[]): void {
  const canonical = addressOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), page) ?? '';
  const [, family] = /\/dp\/([A-Z0-9]{10})(?=[/?#]|$)/.exec(canonical.slice(0, 2000)) ?? [];
  if (seen.id && family && family !== seen.id) {
    put(seen, 'parent', { value: family, from: 'link[rel="canonical"]' });
    return;
  }
  const named = new Set<string>();
  for (const text of scripts) {
    for (let at = text.indexOf('"parentAsin"'); at >= 0 && named.size < 3; at = text.indexOf('"parentAsin"', at + 12)) {
      const [, code] = /^\s*:\s*"([A-Z0-9]{10})"/.exec(text.slice(at + 12, at + 40)) ?? [];
      if (code) named.add(code);
    }
  }
  const [parent] = named;
  if (named.size === 1 && parent && parent !== seen.id)
    put(seen, 'parent', { value: parent, from: 'state parentAsin' });
}
