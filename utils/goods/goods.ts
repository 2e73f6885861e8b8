import type { TraitId } from './traits.ts';

/** Words by language, BCP 47 primary tag. A trailing '*' takes inflected forms. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** A kind of goods, told by words. Ids are those of the facts: 'nuts', 'dried-fruit', 'tea', 'honey'. */
export interface Kind {
  id: string;
  /** The group it belongs to: 'food'. */
  group: string;
  name: { en: string; zh: string; ru: string };
  /** Words that settle it by themselves: 'walnut kernels', 'loose leaf tea'. */
  sure: Lexicon;
  /** Words for it that need a sign of the group beside them (a weight, 'raw', a category): 'walnut', 'honey'. Without one it is unsure. */
  words: Lexicon;
  /** Words that mean it in their own language only: German 'Tee', French 'dattes'. Used where the listing is in that language. */
  only?: Lexicon;
  /** Phrases that look like it and are not: 'walnut table'. */
  except?: Lexicon;
  /** Titles that are and are not of this kind. Run as tests. */
  examples: { is: readonly string[]; not: readonly string[] };
}

/** What kinds of goods have in common: how their listings speak, and what the same words stand beside when they mean something else. */
export interface Group {
  id: string;
  name: { en: string; zh: string; ru: string };
  /** Signs that goods of this group are meant. */
  signs: Lexicon;
  /** Names of other goods: where one stands in the title, the kind's word says what they are made of, scented or coloured like. */
  others: Lexicon;
  /** Category words of the group, and of what is surely not of it. */
  categories: { yes: Lexicon; no: Lexicon };
}

/** Something a listing claims or has, told by words: 'organic'. */
export interface Claim {
  id: string;
  name: { en: string; zh: string; ru: string };
  words: Lexicon;
  except?: Lexicon;
  examples: { is: readonly string[]; not: readonly string[] };
}

/** What was recognised, with the words that made us think so. `sure` is false where the words leave it open. */
export interface Recognised {
  id: string;
  because: string[];
  sure: boolean;
}

/** A trait as the listing, or its kind of goods, tells it. `is: false`: it says there is none ('without battery'). */
export interface Told {
  id: TraitId;
  is: boolean;
  because: string[];
  sure: boolean;
}
