import type { Policy, PolicyOn, TitlePart } from '../policy.ts';
import { lengthIn } from '../text/measure.ts';

/** What a marketplace wants of a title, put together from its policies. */
export interface TitleOrder {
  /** In which order the parts go. */
  order: readonly TitlePart[];
  /** The brand stands in its own field and not in the title. */
  noBrand: boolean;
  lengths: readonly PolicyOn<'title-length'>[];
  /** So many columns are seen in search on a phone, about. */
  shown: number;
  /** Limit of the line beside the title, in characters, where there is one. */
  highlights?: number;
}

/** Where a marketplace says nothing of it: most phones show two lines of about thirty characters. */
const SHOWN = 60;
const usual: readonly TitlePart[] = [
  'brand',
  'product',
  'model',
  'variety',
  'material',
  'feature',
  'colour',
  'size',
  'quantity',
  'pack',
];

/** What the policies that hold want of a title. */
export function orderOf(policies: readonly Policy[]): TitleOrder {
  const on = <On extends Policy['on']>(kind: On) => policies.filter((one): one is PolicyOn<On> => one.on === kind);
  const highlights = on('highlights-length')[0]?.max;
  return {
    order: on('title-structure')[0]?.order ?? usual,
    noBrand: on('title-brand').some(({ place }) => place === 'out'),
    lengths: on('title-length'),
    shown: on('title-shown')[0]?.about ?? SHOWN,
    ...(highlights ? { highlights } : {}),
  };
}

/** Whether a title is within the limits; `advised`: within the lengths that are only advised too. */
export const fits = (title: string, { lengths }: TitleOrder, advised: boolean): boolean =>
  lengths.every((length) => (!advised && length.advised) || lengthIn(title, length.unit) <= length.max);

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** How many columns a text takes on a screen: East Asian signs take two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}

/** The UTF-16 offset up to which a title is seen in so many columns. */
export function shownOnPhone(title: string, columns: number): number {
  let seen = 0;
  let at = 0;
  for (const character of title) {
    seen += wide.test(character) ? 2 : 1;
    if (seen > columns) return at;
    at += character.length;
  }
  return title.length;
}
