import type { Found } from '../facts.ts';
import { addressOf } from '../values.ts';

// One picture lies under several addresses that differ in how large it is.

/** A step of an address that says nothing but how large a picture is. */
const isSize = /^(?:\d{2,4}x\d{0,4}|[wh]_?\d{2,4}|[sml])$/i;
/** 'nb640' before a name with figures of its own: a side, under letters that only this shop knows. */
const isSideOf = (step: string, name: string | undefined): boolean =>
  /^[a-z]{1,3}\d{3,4}$/i.test(step) && /\d{3}.*\d{3}/.test(name ?? '');

/** The number of a picture with its sides behind it, as VTEX writes it: '162083-331-331'. */
const behindNumber = /(?<=\/\d{3,12})-(\d{2,4})-(\d{2,4})(?=\/|$)/g;

/** What two addresses of one picture share: its folder and its name without size and ending. */
export const pictureKey = (address: string): string =>
  new URL(address).pathname
    .replace(behindNumber, '')
    .split('/')
    .filter((step, at, all) => !isSize.test(step) && !(at === all.length - 2 && isSideOf(step, all[at + 1])))
    .slice(-2)
    .map((step) => step.replace(/-[a-z]{4,9}_default$/i, ''))
    .join('/')
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/i, '')
    .replace(/[_-](?:pico|icon|thumb|small|compact|medium|large|grande|original|master|\d{2,4}x\d{0,4})(?:@\dx)?$/i, '')
    .toLowerCase();

/** The side that an address names its picture to have; undefined where it names none, as originals do not. */
function sideIn(address: string): number | undefined {
  const sides = address.matchAll(
    /(?<!\d)(\d{2,4})x\d{0,4}(?![\da-z])|(?<=\/)([1-9]\d{1,3})\/\2(?=\/)|(?<=\/[a-z]{1,3})(\d{3,4})(?=\/[^/]{6,120}$)/gi,
  );
  const all = [...sides, ...address.matchAll(behindNumber)].map(([, one, other, lettered]) =>
    Number(one ?? other ?? lettered),
  );
  return all.length > 0 ? Math.max(...all) : undefined;
}

/** The addresses of drawn pictures that say how large they are. */
export const sizedIn = (page: Document): string[] =>
  [...page.querySelectorAll('img[src]')]
    .slice(0, 400)
    .flatMap((picture) => addressOf(picture.getAttribute('src'), page) ?? [])
    .filter((address) => sideIn(address) !== undefined);

/** The largest version of a picture that a page draws, where its address says how large it is. */
export const largestDrawn = (address: string, page: Document): string =>
  sideIn(address) === undefined ? address : largest({ value: address, from: '' }, sizedIn(page)).value;

/** Of the addresses that the page names for one picture, that of its largest version: one of no named size is the original. */
export function largest(image: Found<string>, others: readonly (string | undefined)[]): Found<string> {
  const key = pictureKey(image.value);
  const worth = (address: string) => sideIn(address) ?? Number.POSITIVE_INFINITY;
  const value = others.reduce<string>(
    (best, one) => (one && pictureKey(one) === key && worth(one) > worth(best) ? one : best),
    image.value,
  );
  return { ...image, value };
}
