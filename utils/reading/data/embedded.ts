/** At most this many characters of one embedded value are parsed. */
const VALUE_LIMIT = 6_000_000;
/** At most this many scripts of a page are looked through. */
const SCRIPTS_LIMIT = 600;
/** At most this many scripts that hold the words are searched for the value. */
const HOLDERS_LIMIT = 4;
/** A value begins at most this many characters after the words that announce it. */
const GAP_LIMIT = 80;

/** JSON as pages write it: raw line breaks inside strings are let pass, as is what wraps it in a comment. Undefined where it is none. */
export function parseLoose(text: string): unknown {
  const inner = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|\/\/\s*\]\]>)$/, '')
    .replace(/;\s*$/, '');
  return parse(inner) ?? parse(inner.replace(/\p{Cc}+/gu, ' ')) ?? parse(withoutTrailingCommas(inner));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const withoutTrailingCommas = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').replace(/, ?(?=[}\]])/g, '');

/** The object or array that begins at `start`, by its brackets, as text; undefined where it does not end within bounds. */
export function balanced(text: string, start: number): string | undefined {
  const end = Math.min(text.length, start + VALUE_LIMIT);
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = endOfString(text, at, end);
      continue;
    }
    if (code === 123 || code === 91) depth++;
    if ((code === 125 || code === 93) && --depth === 0) return text.slice(start, at + 1);
  }
  return undefined;
}

/** Where the string that begins at `start` ends. */
function endOfString(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return end;
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return quote;
    at = quote + 1;
  }
  return end;
}

/**
 * The JSON object or array that stands right after some words of a text: `valueAfter(script, '__STATE__')`.
 * The text is searched, never run. Of several places the first that parses holds.
 */
export function valueAfter(text: string, words: string): unknown {
  let from = 0;
  for (let tries = 0; tries < 12; tries++) {
    const at = text.indexOf(words, from);
    if (at < 0) return undefined;
    from = at + words.length;
    const gap = text.slice(from, from + GAP_LIMIT);
    const open = gap.search(/[{[]/);
    // What stands between may only assign, close a quote or a bracket of an index.
    if (open < 0 || !/^[\s"'\])]*[=:(,]?\s*(?:JSON\.parse\()?$/.test(gap.slice(0, open))) continue;
    const value = balanced(text, from + open);
    const parsed = value === undefined ? undefined : parse(value);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

/** The first value that stands after the words in any script of the page. */
export function stateAfter(page: Document, words: string): unknown {
  let looked = 0;
  let held = 0;
  for (const script of page.querySelectorAll('script:not([src])')) {
    if (++looked > SCRIPTS_LIMIT) return undefined;
    const text = script.textContent ?? '';
    if (!text.includes(words)) continue;
    if (++held > HOLDERS_LIMIT) return undefined;
    const value = valueAfter(text, words);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The whole of a script that is itself JSON, by its id. */
export function jsonOf(page: Document, selector: string): unknown {
  const text = page.querySelector(selector)?.textContent;
  return text && text.length <= VALUE_LIMIT ? parseLoose(text) : undefined;
}

/** A value inside another by own keys only, so that nothing inherited is ever met; undefined where the way ends. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

/** The entries of an array, or nothing. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text or a number as text; undefined for all else and for blank. */
export function wordOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
