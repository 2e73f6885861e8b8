import { everydayIn } from '../rules/tongues.ts';
import { unitOf } from './units.ts';
import type { Vocabulary } from './words/index.ts';

/** Why a stretch of a title does not pass into a better one: the id of a rule, or one of our own reasons. */
export type Why = string;

/** A stretch of the title that a rule objects to. */
export interface Objection {
  rule: string;
  level: 'must' | 'better';
  /** UTF-16 offsets, end excluded; absent: the whole title. */
  span?: readonly [start: number, end: number];
}

/** Rules whose objection is mended by leaving the words out. */
export const leftOut: ReadonlySet<string> = new Set([
  'promotional-phrase',
  'subjective-claim',
  'price-in-title',
  'contact-info',
  'condition-mention',
  'year-in-title',
  'restricted-claim',
  'competitor-brand',
  'emoji',
  'html',
  'banned-character',
]);

/** A sign that means the same as a forbidden one, where there is one. */
const instead: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4', '²': '2', '³': '3', _: ' ' };

/**
 * A title whose lost spaces are spaces again, as long as it was: files in the wrong encoding have '?' or a replacement
 * character where a space stood that does not break, '800?g'.
 */
export const withSpaces = (title: string): string =>
  title.replace(/(?<=[\p{L}\p{N}×])[?\ufffd](?=[\p{L}\p{N}×])/gu, ' ');

/** What of a title is left out, sign by sign: `why[i]` is the reason for the UTF-16 unit i. */
export function cutsOf(title: string, objections: readonly Objection[]): (Why | undefined)[] {
  const why: (Why | undefined)[] = new Array(title.length).fill(undefined);
  for (const { rule, span } of objections)
    if (span && leftOut.has(rule) && !isInName(title, rule, span))
      for (let at = span[0]; at < span[1]; at += 1) why[at] ??= rule;
  return why;
}

/** 'EP!C', 'P!nk': a sign between two letters is of a name. */
const isInName = (title: string, rule: string, [start, end]: readonly [number, number]): boolean =>
  rule === 'banned-character' && /\p{L}$/u.test(title.slice(0, start)) && /^\p{L}/u.test(title.slice(end));

/** Whether a sign that goes stood between two words, or before a mark that would join the word in front: then a space stands there. */
const parts = (before: string, after: string): boolean =>
  /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[^\p{L}\p{M}\p{N}\s]*[\p{L}\p{M}\p{N}]/u.test(after);

/** The text of a stretch without what is cut out of it, in clean spaces and without loose signs at its ends. */
export function textOf(
  title: string,
  [start, end]: readonly [number, number],
  cuts: readonly (Why | undefined)[],
): string {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const sign = title.charAt(at);
    if (!cuts[at]) text += sign;
    else if (cuts[at] === 'banned-character')
      text += instead[sign] ?? (sign === ' ' || parts(text, title.slice(at + 1)) ? ' ' : '');
    else if (!text.endsWith(' ')) text += ' ';
  }
  return tidy(text);
}

/** Single spaces, no empty brackets, no signs left hanging. */
export const tidy = (text: string): string =>
  text
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/[([（【]\s*[)\]）】]/g, '')
    .replace(/^\s*[)\]）】]+/g, '')
    .replace(/[([（【]+\s*$/g, '')
    .replace(/\s+([,;.)\]）】])/g, '$1')
    .replace(/([([（【])\s+/g, '$1')
    .replace(/,(?=\p{L})/gu, ', ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,;:|/&+\-–—·•*~=]*(?:\.(?!\p{Nd})[\s,;:|/&+\-–—.·•*~=]*)*(?![\p{Nd}.])/u, '')
    .replace(/^(?:(?!№)[\s\p{So}\p{Sk}\p{Cf},;:|/&·•*~=!?！？…]|\ufe0f)+/u, '')
    .replace(/[\s,;:|/&+\-–—·•*~=…×]+$/u, '')
    .replace(/^[¡¿]+\s+|\s*[¡¿]+$|\s+[!?]+$/gu, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();

const isLink = (word: string, { words }: Vocabulary): boolean => words.links.includes(word.toLowerCase());

/** A part without articles and prepositions left hanging at its end, and at its beginning where `start` says so. */
export function withoutLoose(text: string, vocabulary: Vocabulary, start: boolean): string {
  const words = text.split(' ');
  // '550 W' in Polish, '24 in': a unit, and no link.
  const isUnit = () => /\p{Nd}$/u.test(words.at(-2) ?? '') && unitOf(words.at(-1) ?? '') !== undefined;
  while (words.length > 0 && isLink(words.at(-1) ?? '', vocabulary) && !isUnit()) words.pop();
  while (start && words.length > 0 && isLink(words[0] ?? '', vocabulary)) words.shift();
  return tidy(words.join(' '));
}

/** Short forms that are written in capitals. */
const capitals = new Set(
  'HDMI SATA RGBW WIFI WLAN NVME SSD HDD USB LED LCD OLED QLED UHD FHD HDR RAM ROM CPU GPU GPS NFC RFID TWS ANC AUX VGA DVI LAN PVC ABS TPU EVA PET PLA HEPA BPA SPF UPF HVAC DIY EDP EDT XXL XXXL BCAA CBD MCT DHA EPA ASUS LEGO IKEA NASA IPHONE KPOP'.split(
    ' ',
  ),
);
/** Languages that write the words of a title with capitals; the others write a sentence. */
const titleCase = new Set(['en', 'de', 'id', 'vi']);

const notLatin = new Set(['ru', 'zh', 'ja', 'ko', 'th']);

/** A text in capitals as it would be written: brands, codes and short forms stay. */
export function calm(text: string, vocabulary: Vocabulary, brand: string | undefined, first: boolean): string {
  const kept = new Set((brand ?? '').toUpperCase().split(/\s+/));
  let begun = !first;
  return text.replace(/[\p{L}\p{M}\p{N}'’&.+-]+/gu, (word) => {
    const start = !begun;
    begun = true;
    const letters = word.replace(/[^\p{L}]/gu, '');
    const plain = word.toLowerCase();
    const foreign = /^\p{Script=Latin}+$/u.test(letters) && notLatin.has(vocabulary.language);
    const shouted = letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
    const known =
      everydayIn(plain).has(vocabulary.language) ||
      // English words stand in titles of every language in Latin letters.
      (!foreign && everydayIn(plain).has('en')) ||
      vocabulary.words.nouns.includes(plain) ||
      isLink(plain, vocabulary) ||
      vocabulary.words.colours.includes(plain);
    if (!shouted || /\p{Nd}/u.test(word) || kept.has(word.toUpperCase()) || capitals.has(letters)) return word;
    if (letters.length <= (foreign ? 2 : 3) && !known) return word;
    // Latin words in a title of another script are names.
    // What no language knows may be a name and keeps a capital.
    if (!foreign && !start && known && (isLink(plain, vocabulary) || !titleCase.has(vocabulary.language))) return plain;
    return plain.replace(/^[^\p{L}]*\p{L}|-\p{L}/gu, (head) => head.toUpperCase());
  });
}
