import { type Paper, paperSchema } from '../paper.ts';
import { type Database, WRITE_LOCK } from './database.ts';

/** Keeps a paper the person typed. Throws a ZodError naming the field that is wrong. */
export async function savePaper(db: Database, paper: Paper): Promise<void> {
  const checked = paperSchema.parse(paper);
  await navigator.locks.request(WRITE_LOCK, () => db.transaction('rw', db.papers, () => db.papers.put(checked)));
}

export async function removePaper(db: Database, id: string): Promise<void> {
  await navigator.locks.request(WRITE_LOCK, () => db.transaction('rw', db.papers, () => db.papers.delete(id)));
}
