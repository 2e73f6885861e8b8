/**
 * The same words without the English wording: the compiler names what a language lacks, and a sentence whose blanks
 * differ. English is what the others are measured against; blanks arrive already written in the language.
 */
export type Widen<T> = T extends string
  ? string
  : T extends (...blanks: infer Blanks) => string
    ? (...blanks: Blanks) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };
