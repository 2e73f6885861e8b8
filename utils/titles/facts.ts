import { type Amount, amountsOf } from './amounts.ts';
import { type FoundClaim, findClaims } from './claims.ts';
import { bareWordsOf, type Name, namesOf } from './names.ts';

/** What a text states that can be held against another text. */
export interface Facts {
  text: string;
  amounts: readonly Amount[];
  names: readonly Name[];
  claims: readonly FoundClaim[];
  /** Its words as names are compared, and two and three neighbours as one. */
  bare: ReadonlySet<string>;
}

/** The same few texts are asked of again and again while one listing's variants are made. */
const seen = new Map<string, Facts>();
const SEEN = 60;

/** The numbers, units, models and claims of a text. */
export function factsOf(text: string): Facts {
  const known = seen.get(text);
  if (known) return known;
  const amounts = amountsOf(text);
  const names = namesOf(
    text,
    amounts.map(({ span }) => span),
  );
  const facts = { text, amounts, names, claims: findClaims(text), bare: bareWordsOf(text) };
  if (seen.size >= SEEN) seen.clear();
  seen.set(text, facts);
  return facts;
}
