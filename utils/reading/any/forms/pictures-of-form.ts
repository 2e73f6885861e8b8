import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { isDrawn } from '../../drawn.ts';
import { namesOf } from '../../former-price.ts';
import { namesOf as namesInBox } from '../../forms/form-pictures.ts';
import { cellBefore } from '../../forms/label.ts';
import { tabsBefore } from '../../forms/tabs.ts';
import { pictureAt } from '../../picture.ts';
import { shownIn as linesOf } from '../../shown.ts';
import { aligned } from '../../tables/aligned.ts';
import { columnsOf, labelHere, means } from '../../tables/columns.ts';
import { gridsOf } from '../../tables/grids.ts';
import type { Draft } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';

const PICTURES_LIMIT = 100;
/** 'image', 'image_1920', 'product_image[0][image]'. */
const pictureField = /^(?:(?:product|item|main|cover)[_-]?)?(?:image|picture|photo)s?(?:[_[\d\]].*)?$/i;

/** Pictures that stand in a field which the markup names so, or beside one that is sent with the form. */
export const picturesInFields = (page: Document): Element[] =>
  [...page.querySelectorAll('form img,main img,[name] img')].slice(0, PICTURES_LIMIT).filter((picture) => {
    const field =
      picture.closest('[name]:not(form,meta)') ?? picture.parentElement?.querySelector('input[type="hidden"][name]');
    return pictureField.test(field?.getAttribute('name') ?? '') && !picture.closest('[contenteditable="true"]');
  });

/** Names of a box that shows the pictures of goods one beside another: 'product-gallery', 'gallery-editor', 'photos'. */
const gallery =
  /(?:^|[\s_-])(?:(?:product|item|goods|listing|image|picture|photo)s?[-_]?gallery|gallery[-_](?:edit(?:or)?|manager|upload(?:er)?))(?:$|[\s_-])|^(?:(?:product|item|goods|listing)[-_]?)?(?:photos|pictures|images)$/i;
const galleries = '[class*="gallery" i],form [class*="photos" i],form [class*="pictures" i],form [class*="images" i]';

/** Pictures in the one box of a form that the markup calls their gallery. */
export function picturesInGallery(page: Document): Element[] {
  const boxes = [...page.querySelectorAll(galleries)].filter((box) => gallery.test(box.className));
  const [box, ...more] = boxes.filter((each) => !boxes.some((other) => other !== each && other.contains(each)));
  if (!box || more.length > 0 || box.closest('[contenteditable="true"]')) return [];
  return [...box.querySelectorAll('img')].slice(0, PICTURES_LIMIT);
}

/**
 * Pictures in the one table of the form that has nothing but pictures, their order and words about them: one a row. Where numbers
 * beside them give another order than that of the rows, none.
 */
export function picturesInTable(page: Document, shape: Shape): Element[] {
  const found = gridsOf(page, shape).flatMap((grid) => {
    const columns = columnsOf(grid, shape);
    const [column, ...more] = columns.filter(({ meaning }) => means(meaning, 'image'));
    const isOfMore = columns.some(
      ({ meaning, role }) => (meaning && !('known' in meaning) && !means(meaning, 'image')) || role,
    );
    if (!column || more.length > 0 || isOfMore || !grid.element.closest('form,main,[role="main"]')) return [];
    const rows = [...grid.rows()].map((row) => aligned(row, grid, columns)?.cells);
    const pictures = rows.map((cells) => [...(cells?.[column.index]?.querySelectorAll('img') ?? [])]);
    const isInOrder = columns.every(({ index }) => rises(rows.map((cells) => squeeze(shownIn(cells?.[index])))));
    return isInOrder && pictures.length > 0 && pictures.every(({ length }) => length === 1) ? [pictures.flat()] : [];
  });
  return found.length === 1 ? (found[0] ?? []) : [];
}

const shownIn = (cell: Element | undefined): string =>
  cell?.querySelector('input')?.value ?? (cell?.textContent ?? '').slice(0, 40);

/** Whether what stands in a column is no numbers, or they do not fall: where some cannot be read nobody knows. */
function rises(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN));
  if (texts.every((text) => !/^\p{N}/u.test(text))) return true;
  return numbers.every((each, at) => each >= (numbers[at - 1] ?? 0));
}

/** The pictures in the one cell whose cell before it is called so, in a table of names and values by twos. */
export function picturesInCell(page: Document, shape: Shape): Element[] {
  const found = new Map<Element, Element[]>();
  for (const picture of [...page.querySelectorAll('form td img,main td img')].slice(0, PICTURES_LIMIT)) {
    const cell = picture.closest('td');
    const name = cell && cellBefore(cell);
    if (cell && name && isShown(picture) && means(labelHere(squeeze(name.textContent ?? '', 60), shape), 'image'))
      found.set(cell, [...(found.get(cell) ?? []), picture]);
  }
  const [pictures, ...more] = found.values();
  return pictures && more.length === 0 ? pictures : [];
}

/** Whether a form names its main picture alone: where no other is shown, how many there are is not known. */
export const isCalledMain = (page: Document): boolean =>
  [
    ...[...page.querySelectorAll(labels)].slice(0, LABELS_LIMIT).map((label) => linesOf(label).lines[0]?.text ?? ''),
    ...[...page.querySelectorAll('form img,main img')].slice(0, PICTURES_LIMIT).flatMap(namesInBox),
  ].some((text) => text.length <= NAME_MAX && dictionary.form(text, 'label') === 'main');
const NAME_MAX = 40;
const labels = 'label,legend,h2,h3,h4,strong,[class*="label" i],[class*="title" i]';
const LABELS_LIMIT = 400;

/** What a picture or the box around it is called where it is one of the goods, and where it is anything else. */
const ofGoods = /(?:^|[^a-z])(?:image|picture|photo|thumb|thumbnail|cover)s?(?![a-z])/;
const ofOthers =
  /(?:^|[^a-z])(?:logo|icon|avatar|user|profile|author|brand|flag|banner|promo|ad|ads|help|empty|placeholder|default|upload|add|drop|sample|no|video|qr|badge|emoji|captcha|app|store|shop|vendor|supplier|payment)(?![a-z])/;

/** The one picture of a page beside its signs and heads, where its own box calls it a picture, or what it is called for those who do not see it. */
export function putSolePicture(draft: Draft, page: Document, base: URL, shape: Shape): void {
  const pictures = [...page.querySelectorAll('img')]
    .slice(0, PICTURES_LIMIT)
    .filter((picture) => isShown(picture) && !picture.closest('header,nav,footer,[contenteditable="true"],button'))
    .filter(
      (picture) =>
        !/\.svg(?:[?#]|$)|^data:|\/(?:static|assets?|dist|icons?|themes?)\//.test(picture.getAttribute('src') ?? ''),
    );
  const addresses = new Set(pictures.map((picture) => pictureAt(picture, base)));
  const [address, ...more] = addresses;
  const [picture] = pictures;
  if (!address || more.length > 0 || !picture) return;
  const boxes = [picture, picture.parentElement, picture.parentElement?.parentElement];
  const names = [...boxes.map((each) => (each ? namesOf(each) : '')), changedBy(picture)].join(' ');
  const said = picture.getAttribute('alt') ?? '';
  // One word for a picture is put on any of them.
  const isCalled = ofGoods.test(names) || (!/^[a-z]*$/i.test(said) && means(labelHere(said, shape), 'image'));
  if (!isCalled || ofOthers.test(`${names} ${said}`.toLowerCase())) return;
  draft.image = address;
  draft.sources.image = 'picture of the form';
}

/** Whether a picture can come to be seen: behind a tab as well. */
const isShown = (picture: Element): boolean => isDrawn(picture) || tabsBefore(picture) !== undefined;

/** What the one field beside a picture is called by which another file takes its place. */
function changedBy(picture: Element): string {
  const [field, ...more] = picture.parentElement?.querySelectorAll('input[type="file"][name]') ?? [];
  return more.length === 0 ? (field?.getAttribute('name') ?? '').toLowerCase().replaceAll('_', '-') : '';
}
