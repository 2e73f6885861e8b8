import { saysForSome, saysOtherPrice, saysOtherThanPiece, saysPrivilege, saysTaxed } from './other-prices.ts';
import { sale, usual } from './price-names.ts';

/** What words beside an amount can say of it. */
export type SaidOfPrice = 'other' | 'other, by the piece' | 'taxed' | 'privilege' | 'for some' | 'usual' | 'sale';

const says: Readonly<Record<SaidOfPrice, (text: string) => boolean>> = {
  other: saysOtherPrice,
  'other, by the piece': saysOtherThanPiece,
  taxed: saysTaxed,
  privilege: saysPrivilege,
  'for some': saysForSome,
  usual: (text) => usual.test(text),
  sale: (text) => sale.test(text),
};

/** Whether words beside an amount say so of it; undefined where they do not. */
export const saysOfPrice = (text: string, what: SaidOfPrice): true | undefined => says[what](text) || undefined;
