import { lookInto, type Wanted, wantedAs } from '../text/words.ts';
import { rawPhrasesIn, writtenOut } from '../text/written-out.ts';
import { type Match, unspaced } from './phrases.ts';
import { inTraditional } from './words/simplified.ts';

/** The phrases of one language that are written without spaces between words, of several lists at once. */
export interface PhraseRuns<List extends string> {
  /** Adds to `found` every phrase that stands in a title, overlapping ones among them. */
  find(title: string, found: Match<List>[]): void;
}

interface Seed<List> {
  phrase: string;
  list: List;
  /** Found inside other words too. */
  inside: boolean;
}

interface Run<List> extends Omit<Seed<List>, 'phrase'> {
  wanted: Wanted;
  /** For a phrase with a number in it. */
  pattern?: RegExp;
}

/** What phrases that begin with a number wait under. */
const NUMBER = '0';
const ANY_NUMBER = NUMBER.charCodeAt(0);
/** What phrases are gathered under whose next character may be written in several ways. */
const ANY = -1;

/** The phrases of the lists of a language by the character they begin with; those of a character are made ready when a title has it. */
export function phraseRunsOf<List extends string>(
  language: string,
  lists: readonly (readonly [List, string])[],
): PhraseRuns<List> {
  const waiting = new Map<string, Seed<List>[]>();
  const wait = (head: string, seed: Seed<List>) => {
    const same = waiting.get(head);
    if (!same) waiting.set(head, [seed]);
    else if (same.at(-1) !== seed) same.push(seed);
  };
  for (const [list, text] of lists.filter(([, one]) => unspaced.test(one)))
    for (const given of rawPhrasesIn(text)) {
      if (!unspaced.test(given)) continue;
      const inside = given.startsWith('*');
      const seed = { phrase: inside ? given.slice(1) : given, list, inside };
      for (const head of headsOf(seed.phrase)) wait(head, seed);
    }
  if (language === 'zh')
    for (const [head, seeds] of [...waiting]) {
      const traditional = inTraditional(head);
      if (traditional !== head) waiting.set(traditional, [...new Set([...(waiting.get(traditional) ?? []), ...seeds])]);
    }
  /** By the codes of the first character and the next: of one that none begins with, as most letters of a title, nothing is there. */
  const ready = new Map<number, ReadonlyMap<number, readonly Run<List>[]> | undefined>();
  for (const head of waiting.keys()) ready.set(head.charCodeAt(0), undefined);
  const makeReady = (head: string): ReadonlyMap<number, readonly Run<List>[]> => {
    const made = new Map<number, Run<List>[]>();
    for (const { phrase, list, inside } of waiting.get(head) ?? [])
      for (const form of formsOf(phrase, language)) {
        if (headOf(form) !== head) continue;
        const run: Run<List> = { list, wanted: wantedAs(form), inside };
        if (form.includes('<n>')) run.pattern = withNumbers(form);
        const next = nextOf(form);
        const same = made.get(next);
        if (same) same.push(run);
        else made.set(next, [run]);
      }
    ready.set(head.charCodeAt(0), made);
    return made;
  };
  return {
    find(title, found) {
      if (waiting.size === 0) return;
      const looked = lookInto(title);
      const { text } = looked;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const digit = isDigit(code);
        const head = digit ? ANY_NUMBER : code;
        if (!ready.has(head) || (digit && goesOn(text, at))) continue;
        const runs = ready.get(head) ?? makeReady(String.fromCharCode(head));
        for (const next of [text.charCodeAt(digit ? endOfNumber(text, at) : at + 1), ANY])
          for (const { wanted, list, inside, pattern } of runs.get(next) ?? nowhere) {
            const span = pattern ? looked.matched(at, pattern) : looked[inside ? 'inside' : 'at'](at, wanted);
            if (span) found.push({ list, language, span });
          }
      }
    },
  };
}

const formsOf = (phrase: string, language: string): readonly string[] => {
  const forms = writtenOut(phrase);
  return language === 'zh' ? [...new Set(forms.flatMap((form) => [form, inTraditional(form)]))] : forms;
};

const choice = /^\(([^()]*)\)/;

/** The characters a phrase may begin with. */
const headsOf = (phrase: string): readonly string[] =>
  oneWay.test(phrase.charAt(0)) ? [phrase.charAt(0)] : openingsOf(phrase).map(headOf);

/** What a phrase may begin with: of its first alternatives each, with no need to write out the others. */
function openingsOf(phrase: string): readonly string[] {
  if (!phrase.startsWith('(')) return [phrase];
  const [whole, inside = ''] = choice.exec(phrase) ?? [];
  if (whole === undefined) return writtenOut(phrase);
  const rest = phrase.slice(whole.length);
  return inside.split('|').flatMap((one) => (one.trim() === '' ? openingsOf(rest.trimStart()) : [one.trimStart()]));
}

const oneWay = /^[a-z%:\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
/** The character behind the first of a phrase, or behind the number it begins with, where it has one form only. */
const nextOf = (form: string): number => {
  const [opening] = numeral.exec(form) ?? [];
  const next = form.charAt(opening?.length ?? 1);
  return oneWay.test(next) && next.normalize('NFKC') === next ? next.charCodeAt(0) : ANY;
};

/** A number a phrase begins with, as it is or any; between any and what follows a space says nothing. */
const numeral = /^<n>\s*|^[\d.,]+/;

const nowhere: readonly never[] = [];
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Whether a figure is not the first of its number. */
const goesOn = (text: string, at: number): boolean => at > 0 && /[\d.,]/.test(text.charAt(at - 1));

const number = /[\d.,]+\s?/y;
function endOfNumber(text: string, at: number): number {
  number.lastIndex = at;
  number.test(text);
  return number.lastIndex;
}

const headOf = (form: string): string =>
  form.startsWith('<n>') || /^\d/.test(form) ? NUMBER : form.charAt(0).toLowerCase();

/** 'ลด <n>%', '<n>年保証': in scripts without spaces a number stands beside the words as it comes. */
const withNumbers = (phrase: string): RegExp =>
  new RegExp(
    phrase
      .split('<n>')
      .map((part) => part.trim().replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
      .join('\\s?\\d{1,6}(?:[.,]\\d{1,2})?\\s?')
      .replace(/^\\s\?/, '')
      .replace(/ /g, '\\s?'),
    'yiu',
  );
