import { marketOf } from '../../utils/markets/index.ts';
import type { Language } from '../../utils/source.ts';
import { titleOf } from '../../utils/words/finding.ts';
import type { Stage } from '../stage/context.ts';

/** A market by the name it has in the interface language; a country we have no rules of, by its own name. */
export const marketName = (id: string, { language, format }: Pick<Stage, 'language' | 'format'>): string =>
  marketOf(id)?.name[language] ?? format.region(id);

/** What a requirement or rule is called, by its id alone. */
export const checkName = (id: string, language: Language): string => titleOf({ rule: id, category: 'title' }, language);
