import { type PhraseBook, phraseBookOf } from '../goods/phrases/phrase-book.ts';
import { claimWords, spared } from './words/claims.ts';

/** A claim as one word for it in all languages, with where it stands. A denied claim is another claim: 'not waterproof'. */
export interface FoundClaim {
  id: string;
  /** UTF-16 offsets, end excluded. */
  span: [start: number, end: number];
}

const idOf = new Map<string, string>();
for (const [id, lexicon] of Object.entries(claimWords))
  for (const phrase of Object.values(lexicon).flat()) if (!idOf.has(phrase)) idOf.set(phrase, id);

let find: PhraseBook | undefined;
const denial =
  /(?:^|[^\p{L}])(?:not|non|no|never|isn['’]t|nicht|kein|keine|pas|не|нет|nie|bukan|tidak|không|não)[\s-]$|(?:不|非|未|不是|ไม่)\s?$/iu;

/** The claims a text makes, in order; 'not:…' where it denies one. */
export function findClaims(text: string): FoundClaim[] {
  find ??= phraseBookOf([...idOf.keys(), ...spared]);
  return find(text).flatMap(({ phrase, span }) => {
    const id = idOf.get(phrase);
    if (id === undefined || spared.has(phrase)) return [];
    const denied = denial.test(text.slice(Math.max(0, span[0] - 8), span[0]));
    return [{ id: denied ? `not:${id}` : id, span }];
  });
}
