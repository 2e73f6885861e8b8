import { matchesOf } from '../text/matches.ts';
import { ordinaryIn } from './families.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';
import { alike, dated, fitted, fitting, meantFor, newness, newnessBehind, ofAYear, since } from './words/years.ts';

type Span = [start: number, end: number];

const one = String.raw`(?:20[12]\d|203[0-5])`;
/** '2026', '2026-27', 'new 2026': a year, or two; no number of a thing, an amount, or a part of an address. */
const year = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£#/-])(?:new\s+)?${one}(?:\s?[-–/]\s?(?:20)?[123]\d)?(?:\s+new(?:est)?)?(?![\p{N}/%+]|[.,-]?\d|-\p{L}|\p{L}|\s?(?:mah|w|wh|lm|lumens?|pcs|pieces?|piezas?|pièces?|ml|mg|g|kg|oz|ft|mm|cm|k|x|×|psi|rpm|count|ct|sheets?|pack|v|hz|grit)\b)`,
  'gu',
);
/** 'SS26', 'AW25/26', 'S/S 2026', 'MY26', "'26 model": a season or a model's year, shortened. */
const shortened =
  /(?<![\p{L}\p{N}])(?:(?:ss|aw|fw|my)(?:20)?2[4-9](?:[/-]2\d)?|(?:s\/s|a\/w|f\/w)\s?(?:20)?2[4-9](?:[/-]2\d)?|['’]2[4-9](?= (?:model|edition|version|collection|season|style)))(?![\p{L}\p{N}])/gu;

const words = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})s?(?!\\p{L})`, 'u');
const isDated = words(dated);
const isOfAYear = words(ofAYear);
const isFitted = words(fitted);
const isFitting = words(fitting);
const isMeantFor = words(meantFor);
/** Up to a year. */
const behind = (alternatives: string) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives})(?:[.:]?\\s[-–]?\\s?|\\s(?:for|in|of|de|del)\\s)$`, 'u');
const newAt = behind(newness);
const sinceAt = behind(since);
const alikeAt = behind(alike.before);
const newBehind = new RegExp(`^[)\\]]?\\s(?:${newnessBehind})(?!\\p{L}| year)`, 'u');
const alikeBehind = new RegExp(`^(?:\\s|-)${alike.after}(?!\\p{L})`, 'u');

/** Nobody sells goods as new by a year that is so many years past: such a one tells of what they are or fit. */
const OLD = 2;
/** So many years in a title are those of the cars it fits. */
const FITTED = 3;
const anyYear = /(?<!\p{N})(?:19[5-9]|20[0-3])\d(?!\p{N})/gu;

/** Years a title bears that are no part of the goods, on a day, 'yyyy-mm-dd'. */
export function idleYears(read: TitleText, today: string): Span[] {
  const { lower, brand } = read;
  if (!/2\d/.test(lower) || isDated.test(lower)) return [];
  const found = [...matchesOf(lower, year), ...matchesOf(lower, shortened)];
  if (found.length === 0) return [];
  const many = new Set(lower.match(anyYear)).size >= FITTED;
  const part = isOfAYear.test(lower);
  const fits = isFitted.test(lower);
  const isIdle = ({ 0: said, index }: RegExpExecArray): boolean => {
    const years = [...said.matchAll(/\d\d(?=\D|$)/g)].map(([digits]) => Number(digits));
    const [first = 0, last = first] = years;
    const before = lower.slice(Math.max(0, index - 40), index);
    const after = lower.slice(index + said.length);
    // A range of years is of what goods fit, but for a season, which has two.
    if (last - first > 1 || sinceAt.test(before)) return false;
    if (/\p{L}/u.test(said) || newAt.test(before) || newBehind.test(after)) return true;
    if (part || fits || many) return false;
    if (2000 + last < Number(today.slice(0, 4)) - OLD) return false;
    if (alikeAt.test(before) || alikeBehind.test(after)) return false;
    if (isFitting.test(lower.slice(0, index))) return false;
    return !(isMeantFor.test(before) && isName(read, index));
  };
  return found
    .filter((match) => !overlapsAny(brand, [match.index, match.index + match[0].length]) && isIdle(match))
    .map(({ 0: said, index }): Span => [index, index + said.length]);
}

/** Whether a name stands right before a place: a word with a capital that is no everyday one, or one with figures. */
function isName({ text, pieces }: TitleText, place: number): boolean {
  const before = pieces.findLast(({ span }) => span[1] <= place);
  if (!before || text.slice(before.span[1], place).trim() !== '') return false;
  return /^(?:\p{Lu}|\p{N})/u.test(text.slice(before.span[0])) && ordinaryIn(before.text).size === 0;
}
