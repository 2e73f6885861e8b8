import { ADDRESS_LIMIT } from './limits.ts';

const background = /(?<!cursor: {0,2})url\(\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^'")\s]{1,2000}))\s*\)/;
/** Pictures that are of the page, not of the goods. */
const pageWords =
  'icon|logo|sprite|avatar|flag|placeholder|loading|spinner|badge|blank|pixel|transparent|no[-_]?image|default';
const ofThePage = new RegExp(`^(?:fav)?(?:${pageWords})s?$`, 'i');
/** Without any of these letters in it a path is not taken apart. */
const ofThePageSomewhere = new RegExp(pageWords, 'i');
/** More words than these beside such a one are a name of goods: 't-shirt-with-logo'. */
const WORDS_BESIDE = 2;

/** Whether a path is one of a picture of the page's: a folder, or a name of few words, says so; 'small_default' names a size. */
function isPathOfPage(path: string): boolean {
  if (!ofThePageSomewhere.test(path)) return false;
  const steps = path.replace(/\.\w{2,5}$/, '').split('/');
  const name = (steps.pop() ?? '')
    .replace(/(?:cart|small|home|medium|large)_default$/, '')
    .replace(/no[-_]image/i, 'noimage');
  const words = name.split(/[\s_.-]+/);
  const beside = words.filter((word) => /^\p{L}+$/u.test(word) && !ofThePage.test(word));
  return (
    steps.some((step) => ofThePage.test(step)) ||
    (beside.length <= WORDS_BESIDE && words.some((word) => ofThePage.test(word)))
  );
}

/**
 * The main picture among those shown: the first that is not one of the page's own. Where its address cannot be read
 * (a stand-in, another scheme), no later picture takes its place.
 */
export function mainPicture(elements: readonly Element[], base: URL): string | undefined {
  const first = elements.find((element) => !isOfPage(element));
  return first && pictureAt(first, base);
}

/** The address of a picture as the page names it, whole; undefined where it is none or one of the page's own. */
export function pictureAt(element: Element, base: URL): string | undefined {
  const isImage = element.localName === 'img';
  for (const name of isImage ? addressesOf(element) : ['style']) {
    const said = isImage ? element.getAttribute(name) : backgroundOf(element);
    const whole = webAddress(name === 'srcset' ? said?.trim().split(/[\s,]/)[0] : said, base);
    if (whole && !isPathOfPage(pathOf(whole))) return whole;
  }
  return undefined;
}
/** Attributes of a picture that name where it lies while it is not fetched yet. */
const late = ['data-src', 'data-original', 'data-lazy-src', 'data-ks-lazyload'] as const;
/** Attributes of a picture that name where it lies, the surest first. */
const addresses = ['src', ...late, 'srcset'] as const;
const whenFetched = [...late, 'srcset'] as const;
/** The class of a picture that is fetched when it comes into view; a word more says that it was. */
const lazy = /(?:^|[\s_-])lazy(?:-?load(?:ing)?)?(?:$|\s)/i;

/** Before a picture is fetched its `src` names what stands in for it. */
const isAwaited = (element: Element): boolean =>
  lazy.test(element.className) && !/loaded/i.test(element.className) && late.some((name) => element.hasAttribute(name));

const addressesOf = (element: Element): readonly string[] => (isAwaited(element) ? whenFetched : addresses);

/** The address of the picture that the style of an element draws behind it. */
export const backgroundOf = (element: Element): string | undefined => {
  const match = background.exec((element.getAttribute('style') ?? '').slice(0, 4000));
  return match?.[1] ?? match?.[2] ?? match?.[3];
};

/** Nothing in it that a browser would write otherwise. */
const plainAddress = /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/[\w\-./?=&%@:,~+!*;#|]*$/;
/** Whole, or from the root or the folder of the page; a bare word is no address of a picture. */
const wellFormed = /^(https?:)?\/\/|^\.{0,2}\/[^<>"\s]*$/i;

/** An address of the web, made whole; undefined for any other scheme, `javascript:` and `data:` among them. */
export function webAddress(address: string | null | undefined, base: URL): string | undefined {
  if (!address || address.length > ADDRESS_LIMIT || !wellFormed.test(address.trim())) return undefined;
  if (plainAddress.test(address)) return address;
  try {
    const whole = new URL(address.trim(), base);
    return whole.protocol === 'https:' || whole.protocol === 'http:' ? whole.href.slice(0, ADDRESS_LIMIT) : undefined;
  } catch {
    return undefined;
  }
}

/** An icon: by its name, its make or the size it gives itself. */
export function isOfPage(element: Element): boolean {
  if (element.localName === 'img' && isAwaited(element)) return isTiny(element);
  const address = (element.localName === 'img' ? element.getAttribute('src') : backgroundOf(element)) ?? '';
  return (
    isTiny(element) || /^data:image\/svg|\.svg([?#]|$)/i.test(address.slice(0, 2000)) || isPathOfPage(pathOf(address))
  );
}

const pathOf = (address: string): string =>
  address.startsWith('data:') ? '' : (address.slice(0, 2000).split(/[?#]/)[0] ?? '');

function isTiny(element: Element): boolean {
  const sides = ['width', 'height'].map((name) => Number(element.getAttribute(name) ?? Number.NaN));
  return sides.some((side) => side > 0 && side <= 20);
}
