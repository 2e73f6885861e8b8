import { type Amount, amountsOf } from './amounts.ts';
import { type FoundClaim, findClaims } from './claims.ts';
import { type Name, namesOf } from './names.ts';

/** What a text states that can be held against another text. */
export interface Facts {
  text: string;
  amounts: readonly Amount[];
  names: readonly Name[];
  claims: readonly FoundClaim[];
}

/** The numbers, units, models and claims of a text. */
export function factsOf(text: string): Facts {
  const amounts = amountsOf(text);
  const names = namesOf(
    text,
    amounts.map(({ span }) => span),
  );
  return { text, amounts, names, claims: findClaims(text) };
}
