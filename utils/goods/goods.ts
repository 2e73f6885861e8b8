/** A kind of goods, told by words. Ids are those of the facts: 'nuts', 'dried-fruit', 'tea', 'honey'. */
export interface Kind {
  id: string;
  /** The group it belongs to: 'food'. */
  group: string;
  name: { en: string; zh: string; ru: string };
  /** Words for it, whole, any case, by language (BCP 47 primary tag). Inflected forms are listed or end in '*'. */
  words: Readonly<Record<string, readonly string[]>>;
  /** Phrases that look like it and are not: 'walnut table'. */
  except?: Readonly<Record<string, readonly string[]>>;
  /** Titles that are and are not of this kind. Run as tests. */
  examples: { is: readonly string[]; not: readonly string[] };
}

/** Something a listing claims or has, told by words: 'organic'. */
export type Claim = Omit<Kind, 'group'>;

/** What was recognised, with the words that made us think so. `sure` is false where two kinds are about as likely. */
export interface Recognised {
  id: string;
  because: string[];
  sure: boolean;
}
