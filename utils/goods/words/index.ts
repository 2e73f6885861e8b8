import { bare } from '../phrases/fold.ts';
import { tellsTraits } from '../phrases/lexicon.ts';
import { isUnspaced, stem, type Tongue, tongues } from '../phrases/stems.ts';
import { body } from './body.ts';
import { children } from './children.ts';
import { electric } from './electric.ts';
import { food } from './food.ts';
import { frames } from './frames.ts';
import { home } from './home.ts';
import { other } from './other.ts';
import { traitWords } from './traits.ts';
import { wear } from './wear.ts';

// Words are written a section a kind, languages side by side, and used a language at a time. Building the extension lays
// them out so once (`wxt.config.ts`): there `lines` begins empty, and a language is brought when a listing may be in it.

/** Where two give a phrase, the first holds. */
const blocks = [frames, food, children, wear, body, electric, home, other, traitWords].flatMap((text) =>
  text
    .trim()
    .split(/\n*^# /m)
    .filter(Boolean)
    .map((block) => block.split('\n')),
);

/** The headings of all sections: 'food.nuts + content.walnut | wood.products'. */
export const sections: readonly string[] = blocks.map(([heading = '']) => heading.trim());

/** The words of a language that name goods, or those that tell traits: of most languages a title may be in only the first are asked for. */
export type Words = Tongue | `${Tongue}-traits`;

/** What each section says in a language, a line a section, its phrases in order of letters; empty where it says nothing. */
export const lines = Object.fromEntries(
  tongues.flatMap((tongue) => [
    [tongue, linesOf(tongue, false)],
    [`${tongue}-traits`, linesOf(tongue, true)],
  ]),
) as Partial<Record<Words, string>>;

function linesOf(tongue: Tongue, traits: boolean): string {
  return blocks
    .map(([heading = '', ...block]) =>
      tellsTraits(heading.trim()) === traits ? phrasesIn(block, tongue).join(', ') : '',
    )
    .join('\n');
}

/** In order of letters; of forms that are looked up alike the first alone. */
function phrasesIn(block: readonly string[], tongue: Tongue): string[] {
  const phrases = block.flatMap((line) =>
    line.startsWith(`${tongue} `) ? line.slice(3).toLowerCase().split(/,\s*/) : [],
  );
  return [...new Map(phrases.map((phrase) => [alike(phrase, tongue), phrase] as const).reverse()).values()].sort();
}

/** What phrases that are found in the same words have in common: 'canned beans' and 'canned bean'. */
function alike(phrase: string, tongue: Tongue): string {
  if (isUnspaced(tongue)) return phrase;
  return phrase.replace(/(?<![\p{L}\p{M}\p{N}=/])[\p{L}\p{M}]{4,}(?![\p{L}\p{M}\p{N}*/])/gu, (word) =>
    stem(bare(word), tongue),
  );
}
