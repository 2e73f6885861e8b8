import { isCountedBy, isMeasuredBy, isNumberedBy, isUnit } from './beside-numbers.ts';
import { kinOf } from './families.ts';
import type { TitleText } from './title-text.ts';

/** A number, or a size, that has no unit. */
export interface Bare {
  span: [start: number, end: number];
  says: 'measure' | 'size';
}

/** 'Capacity 34', 'Länge 120': a measure by its name, and no unit after the number. */
export function dimensioned({ lower: text, pieces }: TitleText, numbers: readonly number[]): Bare[] {
  return numbers.flatMap((index): Bare[] => {
    const { span: [start, end] = [0, 0], text: number = '' } = pieces[index] ?? {};
    if (number.length > 8) return [];
    const after = text.slice(end, end + 24);
    if (!ends.test(after) || !isMeasuredBy(text.slice(Math.max(0, start - 24), start))) return [];
    return isUnit(after) || isCountedBy(after) ? [] : [{ span: [start, end], says: 'measure' }];
  });
}

/** '54 Tall', '120 lang': by the word behind, where it does not end a size of clothes. */
export function measuredOut({ lower: text, pieces, languages }: TitleText, numbers: readonly number[]): Bare[] {
  if (
    !/\d (?:tall|long|wide|high|width|length|height|thickness|diameter|depth|capacity|lang|hoch|breit|hoog|breed|kapasiteli)(?!\p{L})/u.test(
      text,
    )
  )
    return [];
  if (!['en', 'de', 'nl', 'tr'].some((one) => languages.has(one))) return [];
  if (pieces.some(({ text: word }) => kinOf(word).some(({ family }) => family === 'worn'))) return [];
  return numbers.flatMap((index): Bare[] => {
    const [start, end] = pieces[index]?.span ?? [0, 0];
    const said =
      !/\p{L}/u.test(text.charAt(start - 1)) &&
      out.test(text.slice(end, end + 12)) &&
      !isNumberedBy(text.slice(Math.max(0, start - 14), start));
    return said ? [{ span: [start, end], says: 'measure' }] : [];
  });
}
const out =
  /^\s(?:tall|long|wide|high|width|length|height|thickness|diameter|depth|capacity|lang|hoch|breit|hoog|breed|kapasiteli)(?=\s*(?:[,;|)]|$))/u;

/** What may stand behind a number that is neither a range nor one of several. */
const ends = /^(?=[\s,;|)，、]|$)(?!\s[x×х*]\s?\d|\s[-–—]\s?\d)/u;
