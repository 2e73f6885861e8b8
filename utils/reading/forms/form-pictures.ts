import { squeeze } from '../../text/normal.ts';
import { lightThenDeep, parentOf } from '../deep.ts';
import { IMAGES_LIMIT } from '../limits.ts';
import { mainPicture, pictureAt } from '../picture.ts';
import { shownIn, textOf } from '../shown.ts';
import { labelHere, means } from '../tables/columns.ts';
import { withoutAdded } from '../tables/header-text.ts';
import type { Draft } from '../tables/identity.ts';
import { textControls } from './control.ts';
import type { FormShape } from './form-shape.ts';

/**
 * The pictures of a form: those the site names, else those in the box whose label says so, else those beside one that is called
 * the main one. Where there are none, the main one may stand beside the title once more; how many there are is not known then.
 */
export function putFormPictures(draft: Draft, page: Document, base: URL, shape: FormShape): void {
  const named = shape.pictures ? lightThenDeep(page, shape.pictures) : [];
  const labelled = named.length > 0 ? named : labelledPictures(page, shape);
  const elements = (labelled.length > 0 ? labelled : captionedPictures(page, shape)).filter((each) => !isOfVideo(each));
  if (putGallery(draft, elements, base)) return;
  putMain(draft, mainPicture(titledPicture(page, draft.title), base));
}

/** Puts in pictures that are the form's; whether there were any. */
export function putGallery(draft: Draft, elements: readonly Element[], base: URL): boolean {
  const addresses = [...new Set(elements.flatMap((element) => pictureAt(element, base) ?? []))].slice(0, IMAGES_LIMIT);
  if (addresses.length === 0) return false;
  draft.images = addresses.map((address) => ({ address }));
  draft.sources.images = 'pictures of the form';
  putMain(draft, mainOf(elements, base));
  return true;
}

function putMain(draft: Draft, main: string | undefined): void {
  if (!main) return;
  draft.image = main;
  draft.sources.image = 'pictures of the form';
}

/** Of pictures with a choice each, that which is chosen; else the first, where none may stand before it. */
function mainOf(elements: readonly Element[], base: URL): string | undefined {
  const choices = elements.filter((each) => boxOf(each).querySelector('input[type="radio"]'));
  if (choices.length < 2) return hasGapBefore(elements) ? undefined : mainPicture(elements, base);
  const [chosen, ...more] = choices.filter((each) => boxOf(each).querySelector('input[type="radio"]:checked'));
  return chosen && more.length === 0 ? pictureAt(chosen, base) : undefined;
}

/** Whether a box like that of the first picture stands before it and shows none: that one may be the main picture. */
function hasGapBefore(pictures: readonly Element[]): boolean {
  const [first] = pictures;
  const like = first?.className
    ? first.parentElement?.parentElement?.getElementsByClassName(first.className)[0]
    : undefined;
  return Boolean(like) && !pictures.includes(like as Element);
}

/** Whether a label is that of the pictures; how many there are, of how many there may be, is no part of it: 'Photos 3/24'. */
const isOfPictures = (text: string, shape: FormShape): boolean =>
  text.length <= LABEL_MAX && means(labelHere(text.replace(/ \d+ ?\/ ?\d+$/, ''), shape), 'image');
const LABEL_MAX = 60;

const labels = 'label,legend,h2,h3,h4,strong,[class*="label" i],[class*="title" i]';

function labelledPictures(page: Document, shape: FormShape): Element[] {
  for (const label of [...page.querySelectorAll(labels)].slice(0, 400)) {
    if ((label.textContent ?? '').length > 80 || !isOfPictures(saidBy(label), shape)) continue;
    // Headings inside a description are of its own pictures.
    if (label.closest('[contenteditable="true"]')) continue;
    const pictures = picturesOf(label, shape);
    if (pictures.length > 0) return pictures;
  }
  return [];
}

/** The pictures behind a label, or in the boxes around it, as far as no other label comes between. */
function picturesOf(label: Element, shape: FormShape): Element[] {
  const isOther = (other: Element) => {
    const text = saidBy(other);
    return (
      other !== label && text !== '' && !label.contains(other) && !other.contains(label) && !isOfPictures(text, shape)
    );
  };
  let below = label;
  for (let n = 0; n < 5; n++) {
    const behind: Element[] = [];
    for (let next = below.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches(labels) && isOther(next)) break;
      behind.push(...(next.localName === 'img' ? [next] : shownIn(next).pictures));
      if (behind.length > 0 && next.localName !== 'img') break;
      if ([...next.querySelectorAll(labels)].some(isOther)) break;
    }
    if (behind.length > 0) return behind;
    const up = parentOf(below);
    if (!up || [...up.querySelectorAll(labels)].some(isOther)) return [];
    const { pictures } = shownIn(up);
    if (pictures.length > 0) return pictures;
    below = up;
  }
  return [];
}

/** What a label says without what its form adds: whether it must be filled, help, a star. */
const saidBy = (label: Element): string =>
  withoutAdded(shownIn(label).lines.flatMap(({ parts }) => parts.map(({ text }) => text))).join(' ');

/** The one picture beside a heading, or what is called a title, that says what the form's title says. */
function titledPicture(page: Document, title: string | undefined): Element[] {
  for (const heading of title ? [...page.querySelectorAll(`h1,${labels}`)].slice(0, 400) : []) {
    let up: Element | undefined = squeeze((heading.textContent ?? '').slice(0, 2000)) === title ? heading : undefined;
    // Far above the heading of the page stand the signs of its site.
    for (let n = heading.localName === 'h1' ? 1 : 0; up && n < 4; up = parentOf(up), n++) {
      if (up.querySelector(textControls)) break;
      const { pictures } = shownIn(up);
      if (pictures.length > 0) return pictures.length === 1 ? pictures : [];
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
    .filter((picture) => namesOf(picture).some((text) => isOfPictures(text, shape)));
  const [main, ...more] = found;
  if (!main || more.length > 0) return [];
  const others = shownIn(parentOf(boxOf(main)) ?? boxOf(main)).pictures;
  return [main, ...others.filter((picture) => picture !== main)];
}

/** What a picture is called: in its box, and to those who do not see it, who need more than that it is one. */
export function namesOf(picture: Element): string[] {
  const said = (picture.getAttribute('alt') ?? '').trim();
  return [...shownIn(boxOf(picture)).lines.map(({ text }) => text), ...(/\s/.test(said) ? [said] : [])];
}

/** A film, what it is called, and the sign that starts it. */
const film = 'video,[class*=video i],[class~=play]';

/** A film is shown by its first picture, with its length on it; that is no picture of the goods' own. */
function isOfVideo(picture: Element): boolean {
  const box = boxOf(picture);
  return /(?<!\d)\d?\d:\d\d(?!\d)/.test(textOf(box)) || box.querySelector(film) !== null;
}

/** What holds fields or headings is more than the box of a picture. */
const fields = 'input:not([type="file"]):not([type="checkbox"]):not([type="radio"]),textarea,select,h2,h3,h4';

/** The largest box, not far up, that holds a picture and no other, and hardly more than its name. */
function boxOf(picture: Element): Element {
  let box = picture;
  for (let up = parentOf(picture), n = 0; up && n < 3; up = parentOf(up), n++) {
    const isMore = up.querySelectorAll('img').length > 1 || up.querySelector(fields) !== null;
    if (isMore || (up.textContent ?? '').trim().length > LABEL_MAX) break;
    box = up;
  }
  return box;
}
