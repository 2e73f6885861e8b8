import { letter, traitsBefore } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import type { Heap } from './refrains.ts';
import type { TitleText } from './title-text.ts';

/** So many things goods are for, one after the other, are written for search. */
const USES = 5;
/** At least so many commas stand between them. */
const commas = /(?:[,，][^,，]*){4}/;
/** Words that say what goods are for, with the first of what they are for. */
const lead = /(?:for|für|pour|para|per|dla|voor|untuk|dành cho|cho|для)\s+(?=\p{L})/gu;
/** One of them: a word or two, without a number. */
const use = /^(?:(?:and|und|et|y|e|i|en|dan|và|и|&)\s)?\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*)?$/u;
/** 'Gift Box for Her, Soy Candle, Bath Salts': the phrase ends there, and what the box holds begins. */
const pronoun =
  /^\s*(?:her|him|them|you|me|us|sie|ihn|dich|mich|elle|lui|toi|moi|ella|él|ti|mí|lei|te|você|ela|ele|niej|niego|ciebie|haar|hem|jou|нее|него|тебя|неё)\s*$/i;

/** 'Blanket for Couch, Sofa, Bed, Chair, Travel': a row of uses, places or people behind one word for; of other makers' names it tells what fits. */
export function usesIn({ text, lower, found: { borrowing } }: TitleText): Heap | undefined {
  if (!commas.test(text)) return undefined;
  for (const { 0: word, index } of matchesOf(lower, lead)) {
    if (traitsBefore(lower, index) & letter) continue;
    const start = index + word.length;
    const parts = text.slice(start).split(/[,，]/);
    const end = parts.findIndex((part) => !use.test(part.trim().toLowerCase()));
    const uses = parts.slice(0, end < 0 ? parts.length : end);
    if (uses.length < USES || (pronoun.test(uses[0] ?? '') && / /.test(uses[1]?.trim() ?? ''))) continue;
    const length = uses.join(',').length;
    const fits = borrowing.some(({ list, span }) => list === 'famous' && start <= span[0] && span[0] < start + length);
    if (!fits) return { says: 'uses', words: uses.map((one) => one.trim()), span: [start, start + length] };
  }
  return undefined;
}
