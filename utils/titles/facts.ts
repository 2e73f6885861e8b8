import { type Amount, amountsOf } from './amounts.ts';
import { type FoundClaim, findClaims } from './claims.ts';
import { bareWordsOf, type Name, namesOf } from './names.ts';
import { remembered } from './remembered.ts';

/** What a text states that can be held against another text. */
export interface Facts {
  text: string;
  amounts: readonly Amount[];
  names: readonly Name[];
  claims: readonly FoundClaim[];
  /** Its words as names are compared, and two and three neighbours as one. */
  bare: ReadonlySet<string>;
}

/** The numbers, units, models and claims of a text. */
export const factsOf = remembered((text: string): Facts => {
  const amounts = amountsOf(text);
  const names = namesOf(
    text,
    amounts.map(({ span }) => span),
  );
  return { text, amounts, names, claims: findClaims(text), bare: bareWordsOf(text) };
});
