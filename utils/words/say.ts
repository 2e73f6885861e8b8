import type { Language } from '../source.ts';
import { terms } from './terms.ts';

/** Sentences by language and name, with {blanks}. */
export type Sentences = Readonly<Record<Language, Readonly<Record<string, string>>>>;
/** What goes into the blanks. */
export type Filling = Readonly<Record<string, string | number>>;

/** At most this many characters of a listing's text stand in a sentence. */
const QUOTED = 160;
/** Control characters, zero-width characters and direction marks: they could turn the sentence round. */
const unprintable = /[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * A sentence in a language with its blanks filled: numbers as that language writes them, days ('yyyy-mm-dd') and known
 * terms ({unit}) put into words, text of the listing shortened. A sentence we do not have in it is said in English; a
 * blank nobody fills is an ellipsis, never a brace.
 */
export function say(words: Sentences, language: Language, key: string, filling: Filling = {}): string {
  const sentence = words[language][key] ?? words.en[key] ?? '';
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (_, blank: string) =>
    Object.hasOwn(filling, blank) ? written(blank, filling[blank] ?? '', language) : '…',
  );
}

function written(blank: string, value: string | number, language: Language): string {
  if (typeof value === 'number') return numberIn(value, language, blank.toLowerCase().endsWith('rate'));
  const named = terms[blank];
  const term = named && Object.hasOwn(named, value) ? named[value] : undefined;
  if (term) return term[language];
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayIn(value, language) : printable(value);
}

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function numberIn(value: number, language: Language, share: boolean): string {
  const key = `${language} ${share}`;
  const known = formats.get(key);
  if (known instanceof Intl.NumberFormat) return known.format(value);
  const made = new Intl.NumberFormat(
    language,
    share ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: 2 },
  );
  formats.set(key, made);
  return made.format(value);
}

function dayIn(day: string, language: Language): string {
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return day;
  const known = formats.get(language);
  if (known instanceof Intl.DateTimeFormat) return known.format(moment);
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  formats.set(language, made);
  return made.format(moment);
}

function printable(text: string): string {
  const clean = text.replace(unprintable, '');
  const characters = [...clean.slice(0, QUOTED * 2)];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : clean;
}
