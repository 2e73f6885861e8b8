import type { Language } from '../source.ts';
import type { Myth } from './market.ts';
import { notRequired } from './not-required.ts';
import { shared } from './shared.ts';
import { written } from './written.ts';

// Half of all that is written of the law, and read by a person only, in one language: in the package a language is a file of
// its own (`text-columns.ts`), fetched when somebody asks why (`wxt.config.ts`, `utils/browser/law-texts.ts`); there `texts`
// begins empty.

/** What explains the law, in one language. */
export interface LawTexts {
  /** Legal basis of each requirement, as it is cited, by its id; the same in all languages. */
  basis: Readonly<Record<string, string>>;
  /** What each requirement is and how it is got, by its id. */
  about: Readonly<Record<string, string>>;
  /** What changes in it, by 'id day'. */
  changes: Readonly<Record<string, string>>;
  /** What people believe to be asked, and what is so. */
  myths: readonly Myth[];
}

const rows = [...written.flatMap(({ requirements }) => requirements), ...shared];

const basis = Object.fromEntries(rows.map((row) => [row.id, row.basis]));

export const texts: Partial<Record<Language, LawTexts>> = { en: textsIn('en'), zh: textsIn('zh'), ru: textsIn('ru') };

function textsIn(language: Language): LawTexts {
  return {
    basis,
    about: Object.fromEntries(rows.map(({ id, about }) => [id, about[language]])),
    changes: Object.fromEntries(
      rows.flatMap(({ id, changes = [] }) => changes.map(({ on, what }) => [`${id} ${on}`, what[language]])),
    ),
    myths: notRequired.map((row) => ({ ...row, myth: row.myth[language], truth: row.truth[language] })),
  };
}
