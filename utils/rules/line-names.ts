import { ordinaryIn } from './families.ts';
import type { List } from './lexicon.ts';
import type { Match } from './phrases.ts';

type Span = readonly [start: number, end: number];

/**
 * 'WMF Perfect Plus' in a German title, 'Клей Момент Супер': one word of praise with a capital beside the maker's name names a line of
 * its goods, where the other words of the title go without one and, in German, where it is English. `told`: what the page or the store
 * speaks, in whose language praise is praise; `languages`: what the title may be in.
 */
export function isLine(
  text: string,
  brand: readonly Span[],
  told: readonly string[],
  languages: ReadonlySet<string>,
  { list, language, span: [start, end] }: Match<List>,
): boolean {
  if (list !== 'subjective' || start === 0 || !/^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(text.slice(start, end)))
    return false;
  // 'No7 Protect & Perfect': joined to what stands behind the maker's name.
  if (brand.some(([, to]) => to < start && /^\s\p{Lu}\p{Ll}+\s&\s$/u.test(text.slice(to, start)))) return true;
  // Nothing is praised by 'Wow' before its noun: 'High-Rise Wow Jeans'.
  if (
    /^Wow$/.test(text.slice(start, end)) &&
    /\p{L}\s$/u.test(text.slice(0, start)) &&
    /^\s\p{Lu}/u.test(text.slice(end))
  )
    return true;
  // 'Zeszyt w kratkę Hit, A5': a capital in the middle of a part whose other words go without.
  if (language !== 'de' && /\p{Ll}\s$/u.test(text.slice(0, start)) && isSentence(text, [...brand, [start, end]], 1))
    return true;
  if (isFirstPart(text, brand, [start, end])) return true;
  if (languages.has('en') && told.includes('en')) return false;
  const behind = brand.some(([, to]) => to < start && text.slice(to, start).trim() === '');
  // 'WMF Perfect Schnellkochtopf', 'Selpak Super Soft Tuvalet Kağıdı': right behind the maker's name, before what the goods are.
  if (behind && !told.includes(language) && goesOn.test(text.slice(end))) return true;
  if (isBeforeName(text, brand, languages, [start, end])) return true;
  if (language !== 'de' && brand.some((name) => isInRun(text, name, [start, end]))) return true;
  if (/\s/.test(text.slice(start, end))) return false;
  if (language === 'de' || (language !== 'en' && !isSentence(text, [...brand, [start, end]]))) return false;
  return brand.some(
    ([from, to]) =>
      (to < start && text.slice(to, start).trim() === '') || (end < from && text.slice(end, from).trim() === ''),
  );
}

/** 'Levi's Women's Perfect Tee, White': all that stands before the first comma is the maker's name, who it is for, praise and a noun. */
const isFirstPart = (text: string, brand: readonly Span[], [start, end]: Span): boolean =>
  brand.some(
    ([from, to]) =>
      from === 0 && /^\s(?:(?:Wom|M)en[’']?s|Girls[’']?|Boys[’']?|Kids[’']?|Baby)\s$/u.test(text.slice(to, start)),
  ) && /^\s\p{Lu}\p{Ll}+,/u.test(text.slice(end));

/** A noun, and no word for quality. */
const goesOn = /^\s(?!Quali|Kalit|Jako|Kwali)\p{Lu}\p{Ll}/u;

/** 'Zabawka Super Zings figurka', 'Клей Момент Супер Универсал': before a name that is no everyday word, where the other words go without a capital. */
function isBeforeName(
  text: string,
  brand: readonly Span[],
  languages: ReadonlySet<string>,
  [start, end]: Span,
): boolean {
  const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(text.slice(end))?.[1];
  if (next === undefined || languages.has('de') || /\s/.test(text.slice(start, end))) return false;
  if ([...ordinaryIn(next.toLowerCase())].some((one) => one !== 'en' && languages.has(one))) return false;
  return isSentence(text, [...brand, [start, end + 1 + next.length]]);
}

/** Behind the maker's name that opens a title, words with a capital, of which the first few are a line's name. */
const run = /^(?:\s\p{Lu}\p{Ll}+){1,4}(?=\s?[,;|(]|\s\d|\s\p{Ll})/u;

/** 'Omo Lavagem Perfeita, sabão em pó': a run of words with a capital behind the maker's name, where the other words go without one. */
function isInRun(text: string, [from, to]: Span, [start, end]: Span): boolean {
  if (start < to) return false;
  const found = run.exec(text.slice(to))?.[0].length ?? 0;
  return end <= to + found && isSentence(text, [[from, to + found]]);
}

/** Whether the words of a title but some are written as in a sentence: those of four letters and more mostly without a capital, and so many at least. */
function isSentence(text: string, but: readonly Span[], least = 0): boolean {
  let small = 0;
  let capital = 0;
  for (const { 0: word, index } of text.matchAll(/\p{L}{4,}/gu)) {
    if (index === 0 || but.some(([start, end]) => start <= index && index < end)) continue;
    if (/^\p{Lu}/u.test(word)) capital += 1;
    else small += 1;
  }
  return small >= Math.max(capital, least);
}
