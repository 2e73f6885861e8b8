import { fold } from '../../text/normal.ts';
import { sameName } from '../data/item.ts';
import type { Found } from '../facts.ts';
import { namesOf } from '../former-price.ts';
import { isBoxedWithOthers, isNamedForOthers, isOfFrame } from '../others.ts';
import { follows } from '../prices/shown-amounts.ts';
import { namesMoney } from '../prices/undercut.ts';
import { isStandIn } from '../stand-in.ts';
import { addressOf } from '../values.ts';
import { addressOfPicture } from './picture-at.ts';
import { largestDrawn } from './picture-sizes.ts';

/** Names of the place where shops show what they sell. */
const gallery =
  /(?:^|[^a-z])(?:galler[yi]\w{0,2}|galer[ií]\w{0,2}|main-?(?:image|img|pic|photo|picture)|(?:fotos?|bild(?:er)?|immagin[ei]|im[aá]ge(?:ns?|nes)|zdjeci[ae]|obraz(?:ek|ky)?|foto?grafi[ae]s?|resim(?:ler)?|gorsel(?:ler)?|visuels?|afbeelding(?:en)?|kuvat?|bilde(?:r|n)?|keyimg|imgarea)|product-?(?:image|img|photo|pic|picture|media|cover|gallery)|(?:image|img|photo|pic)-?(?:main|container|wrap|box|gallery|viewer|zoom)|jqzoom|zoom\w*|cover|preview|carousel|slider|swiper|media|thumbnails?|spec-img|landing)(?![a-z])/;
/** Those of them that are of goods only. */
const ofGoods = /(?:^|[^a-z])(?:(?:pdp)?main|product)-?(?:image|img|pic|photo|picture|gallery)(?![a-z])/;
/** Where those show pictures who bought something, and who sells. */
const ofPeople =
  /(?:^|[^a-z])(?:reviews?|comments?|feedback|customers?|buyers?|sellers?|shops?|stores?|users?|ugc|community|social|instagram|lookbook)(?![a-z])/;
/** Attributes in which pictures name a larger version of themselves. */
const larger = ['data-zoom-image', 'data-zoom', 'data-large', 'data-large_image', 'data-original', 'data-origin'];
const file = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i;
/** Pictures of the page itself. */
const ofPage =
  /(?:logo|icon|android-chrome|mstile|cursor|zoom-?(?:in|out)|sprite|placeholder|blank|pixel|spinner|loading|flag|badge|avatar|banner|award|seal|visa|master-?card|paypal|klarna|payment|promo)s?(?![a-z])/i;

/** Whether the file of an address is called a picture of the page, or one that stands in for a picture, not of goods. */
export const isPictureOfPage = (address: string): boolean =>
  ofPage.test(new URL(address).pathname.split('/').pop() ?? '') || isStandIn(address);

const pictures = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('img,amp-img,[style*="background" i][style*="url(" i]')]
    .slice(0, 400)
    .filter((image) => !isOfFrame(image) && !isNamedForOthers(image));

/** Names of the mark of whoever makes something. */
const ofMaker = /(?:^|[^a-z])(?:logo|brand(?![-_]?new))(?![a-z])/;

/** The picture that bears the name of the goods. */
export function namedPicture(title: string | undefined, page: Document): Found<string> | undefined {
  const all = pictures(page).filter((image) => !ofMaker.test(namesOf(image)));
  const called = (isIt: (name: string) => boolean) =>
    all.find((image) =>
      ['alt', 'title'].some((name) => isIt((image.getAttribute(name) ?? '').replaceAll('&amp;', '&'))),
    );
  // A name cut short may be that of the maker, with which many begin: the whole name is looked for first.
  const bears =
    called((name) => title !== undefined && fold(name) === fold(title)) ?? called((name) => sameName(name, title));
  const address = bears && versionOf(bears, page);
  return address && !isStandIn(address) ? { value: address, from: 'img[alt]' } : undefined;
}

/** The first picture that stands where shops show what they sell, in the smallest box around the heading with one; else the page's sole picture. */
export function placedPicture(heading: Element, page: Document): Found<string> | undefined {
  for (let box: Element | null = heading.parentElement; box && box.localName !== 'html'; box = box.parentElement) {
    const within = pictures(box);
    const shown =
      within.find((one) => isAmong(ofGoods, one, heading, page)) ??
      within.find((one) => isAmong(gallery, one, heading, page)) ??
      within.find((one) => isInFolderOfGoods(one, page) && isAmong(/(?:)/, one, heading, page)) ??
      within.find((one) => isAmong(/(?:)/, one, heading, page) && ledTo(one, page));
    if (!shown) continue;
    // Where the first is yet to come, the next is not it.
    const address = isLater(shown) ? undefined : versionOf(shown, page);
    return address ? { value: address, from: 'gallery' } : undefined;
  }
  return solePicture(page, heading);
}

/** 'Picture 2 of 5', 'Bild 2 von 5', '2/5'. */
const numbered = /^\D{0,40}(\d{1,2})\D{1,8}(\d{1,2})\D{0,20}$/;
/** Where galleries count their pictures from nought. */
const counting = ['data-idx', 'data-index', 'data-slick-index', 'data-swiper-slide-index', 'data-slide-index'];

/** Whether a picture says that others come before it: the first of them is not there. */
function isLater(image: Element): boolean {
  for (let up: Element | null = image, n = 0; up && n < 3; up = up.parentElement, n++) {
    if (counting.some((name) => Number(up?.getAttribute(name)) > 0)) return true;
    for (const said of [up.getAttribute('alt'), up.getAttribute('aria-label')]) {
      const [, at, of] = numbered.exec(said ?? '') ?? [];
      if (Number(at) > 1 && Number(at) <= Number(of)) return true;
    }
  }
  return false;
}

/** The one picture of a page, where it is called nothing else than the goods are (which `namedPicture` finds); where one is yet to come (it has no address) there is no telling which is meant. */
function solePicture(page: Document, heading: Element): Found<string> | undefined {
  const [only, ...more] = pictures(page).filter((one) => mayBeOfGoods(one, page) && !isOfOthers(one, heading));
  const isOther =
    only?.getAttribute('alt')?.trim() || only?.closest('[class*="pay" i],[class*="trust" i],[class*="logo" i]');
  const address = only && more.length === 0 && !isOther ? versionOf(only, page) : undefined;
  return address ? { value: address, from: 'img' } : undefined;
}

/** The file of a picture to which one leads: its larger version, which galleries show alone. */
function ledTo(image: Element, page: Document): string | undefined {
  const led = addressOf(image.closest('a')?.getAttribute('href'), page);
  return led && file.test(new URL(led).pathname) ? led : undefined;
}

/** The largest version of a picture: that it leads to, that it names, or that the page draws elsewhere. */
function versionOf(image: Element, page: Document): string | undefined {
  const led = ledTo(image, page);
  if (led) return led;
  const named = [image, image.parentElement].flatMap((one) =>
    larger.map((name) => addressOf(one?.getAttribute(name), page)),
  );
  const drawn = named.find(Boolean) ?? addressOfPicture(image, page);
  return drawn && largestDrawn(drawn, page);
}

/** A folder in which shops keep the pictures of their goods, each under a code that is nobody's name. */
const folderOfGoods =
  /\/(?:products?|goods|items?)(?:[-_/](?:images?|img|pics?|photos?|big|large|main|original))?\/(?:[^/]{1,40}\/){0,3}(?=[^/]*\d)[\w-]{6,80}\.\w{3,4}$/i;

function isInFolderOfGoods(image: Element, page: Document): boolean {
  const address = addressOfPicture(image, page);
  return address !== undefined && folderOfGoods.test(new URL(address).pathname);
}

/** What shows a picture large, by its address. */
const viewer = /(?:image|pic|photo)s?\.(?:php|html?|aspx?|jsp)(?:$|\?)/i;

/** Whether a picture is none of the page itself, and leads to no page but one that shows it large. */
function mayBeOfGoods(image: Element, page: Document): boolean {
  const address = addressOfPicture(image, page);
  if (address && isPictureOfPage(address)) return false;
  const href = image.closest('a[href]')?.getAttribute('href') ?? '#';
  return /^(?:#|javascript:)/.test(href) || file.test(href) || viewer.test(href);
}

/** Whether a picture stands where shops show what they sell, by the names around it; in a card of other goods it does not. */
function isAmong(names: RegExp, image: Element, heading: Element, page: Document): boolean {
  return (
    mayBeOfGoods(image, page) &&
    around(image, heading).some((box) => names.test(namesOf(box))) &&
    !isOfOthers(image, heading)
  );
}

/** A picture and the boxes around it, short of the one with the heading. */
function around(image: Element, heading: Element): Element[] {
  const boxes: Element[] = [];
  for (let up: Element | null = image; up && boxes.length < 4 && !up.contains(heading); up = up.parentElement)
    boxes.push(up);
  return boxes;
}

/** Whether a picture stands with what people say of the goods, or in a card with a price of its own; the row of the page's own price is no card. */
const isOfOthers = (image: Element, heading: Element): boolean =>
  around(image, heading).some(
    (box) => ofPeople.test(namesOf(box)) || (namesMoney(box) && !box.contains(ownMoney(heading) ?? null)),
  );

/** At most this many elements behind the heading are looked at, and texts of this length. */
const BEHIND_LIMIT = 300;
const MONEY_LIMIT = 60;

/** The first element behind the heading that names money, unless that is of other goods. */
function ownMoney(heading: Element): Element | undefined {
  let looked = 0;
  for (const element of heading.ownerDocument.body.querySelectorAll('*')) {
    if (!follows(heading, element) || heading.contains(element)) continue;
    if (++looked > BEHIND_LIMIT) return undefined;
    const text = element.textContent ?? '';
    if (text.length > MONEY_LIMIT || !/\p{Nd}/u.test(text) || !namesMoney(element)) continue;
    return isBoxedWithOthers(element, heading) ? undefined : element;
  }
  return undefined;
}
