/** What one language calls the parts of a title. Phrases; a trailing '*' takes any ending. */
export interface TitleWords {
  /** Where the thing itself stands in its phrase: 'walnut kernels' names it last, 'грецкий орех' and 'aceite de oliva' first. */
  head: 'first' | 'last';
  /** Names of things sold. */
  nouns: readonly string[];
  materials: readonly string[];
  colours: readonly string[];
  origins: readonly string[];
  audiences: readonly string[];
  /** Words after which a title speaks of use or company: 'for', 'with'. */
  asides: readonly string[];
  /** Those of them behind which a list goes on to say what it is for or fits: 'for cakes, salads', never 'with a lid, salads'. */
  uses: readonly string[];
  /** Words that may neither begin nor end a part: 'and', 'of', 'the'. */
  links: readonly string[];
  /** Words that name the brand behind them: 'by Kewpie'. */
  by: readonly string[];
  /** Words that turn a claim round: 'not', 'without'. */
  negations: readonly string[];
  /** What stands between the parts of a title. */
  joint: ', ' | ' ';
  /** Spaces stand between phrases, not between words. */
  spaceParts?: true;
}

/** 'a, b c, d' as phrases. */
export const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());
