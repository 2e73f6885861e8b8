import type { Role } from '../lexicon/columns.ts';
import type { Meaning } from '../lexicon/index.ts';
import type { Pair } from './pair.ts';

/** A column of a table: what it is called, and what that means. */
export interface Column {
  index: number;
  /** The columns under its very header, where they are several: which of them it names, nobody knows. */
  under?: readonly number[];
  /** As it is shown, groups before the leaf: 'Traffic/Impressions'; '' where there is none. */
  header: string;
  /** As listings name it: 'column "Impressions"'. */
  source: string;
  meaning?: Meaning;
  /** What its parts mean, where it joins several: 'MSKU/FNSKU'. */
  parts?: readonly Meaning[];
  /** The one code that it names beside the goods: 'Name and article'. */
  code?: Meaning;
  /** Lines that stand below the name of the goods and are none. */
  aside?: RegExp;
  /**
   * 'product': the cell that says which listing the row is of; 'name': one that may. 'currency': the code of the row's money. 'person', 'buyer': who
   * bought, or how many. 'event': an order, return or review. 'source': an advertisement, a search. 'spend': what
   * advertising cost in all. 'place': a warehouse. 'market': where it is sold; 'site': on which marketplace of several.
   */
  role?: Role;
  /** The values in its cells, where each bears a label of its own. */
  labelled?: (cell: Element) => Pair[];
}
