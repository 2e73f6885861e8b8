import type { Myth } from './market.ts';
import { nameRows } from './name-rows.ts';
import type { LawTexts } from './texts.ts';

// In the package what explains the law lies as columns: a language's sentences alone in its file, and once, in a file of its
// own, what all of them are said of.

/** What is the same in all languages. */
export interface CommonColumns {
  /** In the order of `nameRows`. */
  basis: readonly string[];
  changes: readonly string[];
  myths: readonly Omit<Myth, 'myth' | 'truth'>[];
}
/** The sentences of a language, in the order of what they are said of. */
export type OwnColumns = Readonly<Record<'about' | 'changes' | 'myths' | 'truths', readonly string[]>>;

/** The texts of a language as they lie in the package. */
export function inColumns({ basis, about, changes, myths }: LawTexts): { common: CommonColumns; own: OwnColumns } {
  return {
    common: {
      basis: nameRows.map(({ id }) => basis[id] ?? ''),
      changes: Object.keys(changes),
      myths: myths.map(({ myth: _, truth: __, ...rest }) => rest),
    },
    own: {
      about: nameRows.map(({ id }) => about[id] ?? ''),
      changes: Object.values(changes),
      myths: myths.map(({ myth }) => myth),
      truths: myths.map(({ truth }) => truth),
    },
  };
}

/** The same as they were. */
export function fromColumns({ basis, changes, myths }: CommonColumns, own: OwnColumns): LawTexts {
  const by = (keys: readonly string[], said: readonly string[]) =>
    Object.fromEntries(keys.map((key, at) => [key, said[at] ?? '']));
  const ids = nameRows.map(({ id }) => id);
  return {
    basis: by(ids, basis),
    about: by(ids, own.about),
    changes: by(changes, own.changes),
    myths: myths.map((rest, at) => ({ ...rest, myth: own.myths[at] ?? '', truth: own.truths[at] ?? '' })),
  };
}
