import { type Paper, paperSchema } from '../paper.ts';
import type { Database } from './database.ts';
import { write } from './write.ts';

/** Keeps a paper the person typed. Throws a ZodError naming the field that is wrong. */
export async function savePaper(db: Database, paper: Paper): Promise<void> {
  await write(db, { put: { papers: [paperSchema.parse(paper)] } });
}

export async function removePaper(db: Database, id: string): Promise<void> {
  await write(db, { remove: { papers: [id] } });
}
