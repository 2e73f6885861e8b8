import { type Override, overrideSchema } from '../../override.ts';
import { type Paper, type PaperFile, paperFileSchema, paperSchema } from '../../paper.ts';
import type { Database } from '../database.ts';
import { choicesOf } from './goods-choices.ts';
import { write } from './write.ts';

/** What the judgement of papers rests on: those held, and what the person said of requirements, by `overrideId`. */
export interface Drawer {
  papers: readonly Paper[];
  overrides: ReadonlyMap<string, Override>;
  /** What the person says goods are, by the keys of the listings. */
  choices: ReadonlyMap<string, string>;
}

/** The drawer as it stands now. */
export async function drawerOf(db: Database): Promise<Drawer> {
  const [papers, overrides, choices] = await Promise.all([db.papers.toArray(), db.overrides.toArray(), choicesOf(db)]);
  return { papers, overrides: new Map(overrides.map((one) => [one.id, one])), choices };
}

/** Thrown where a paper was changed or removed in another window since it was opened in this one. */
export class ChangedElsewhere extends Error {
  override name = 'ChangedElsewhere';
}

/**
 * Keeps a paper the person typed, and the file that goes with it. `opened`: as it stood when they began to change it. Throws a
 * ZodError naming the field that is wrong, and `ChangedElsewhere`.
 */
export const savePaper = (db: Database, paper: Paper, file?: PaperFile, opened?: Paper): Promise<void> =>
  savePapers(db, [paper], file ? [file] : [], opened);

/**
 * Keeps papers the person typed or brought in, all or none, with the files that they name; a file that none names any more goes.
 * Throws as `savePaper` does.
 */
export async function savePapers(
  db: Database,
  papers: readonly Paper[],
  files: readonly PaperFile[] = [],
  opened?: Paper,
): Promise<void> {
  const kept = papers.map((paper) => paperSchema.parse(paper));
  const come = files.map((file) => paperFileSchema.parse(file));
  await write(db, async () => {
    const before = await db.papers.toArray();
    if (opened && before.find(({ id }) => id === opened.id)?.changedAt !== opened.changedAt)
      throw new ChangedElsewhere('the paper is no longer as it was opened');
    const named = filesOf([...before.filter(({ id }) => !kept.some((paper) => paper.id === id)), ...kept]);
    return {
      remove: { files: [...filesOf(before)].filter((hash) => !named.has(hash)) },
      put: { papers: kept, files: come.filter(({ hash }) => named.has(hash)) },
    };
  });
}

/** Takes a paper out of the drawer, and its file with it where no other paper has the same. */
export async function removePaper(db: Database, id: string): Promise<void> {
  await write(db, async () => {
    const before = await db.papers.toArray();
    const named = filesOf(before.filter((paper) => paper.id !== id));
    return { remove: { papers: [id], files: [...filesOf(before)].filter((hash) => !named.has(hash)) } };
  });
}

/** The hashes of the files that papers name. */
const filesOf = (papers: readonly Paper[]): Set<string> => new Set(papers.flatMap(({ file }) => file?.hash ?? []));

/** Notes what the person said of a requirement; a second word on the same takes the first one's place. Throws a ZodError where the reason is missing. */
export async function saveOverride(db: Database, override: Override): Promise<void> {
  await write(db, { put: { overrides: [overrideSchema.parse(override)] } });
}

/** The requirement counts again as the law has it. */
export async function removeOverride(db: Database, id: string): Promise<void> {
  await write(db, { remove: { overrides: [id] } });
}
