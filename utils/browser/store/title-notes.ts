import { type TitleNote, titleNoteSchema } from '../../title-note.ts';
import type { Database } from '../database.ts';
import { write } from './write.ts';

/** Keeps what the person wrote for making titles; an empty text takes it away. Throws a ZodError where it is too long. */
export async function saveTitleNote(db: Database, note: TitleNote): Promise<void> {
  const checked = titleNoteSchema.parse({ ...note, text: note.text.trim() });
  const id: [string, string, string] = [checked.of, checked.kind, checked.name];
  await write(db, checked.text === '' ? { remove: { titleNotes: [id] } } : { put: { titleNotes: [checked] } });
}

/** What the person wrote of one listing, and for its marketplace. */
export async function titleNotesOf(db: Database, key: string, marketplace: string): Promise<TitleNote[]> {
  const [own, general] = await Promise.all(
    [key, marketplace].map((of) => db.titleNotes.where(':id').between([of], [of, []]).toArray()),
  );
  return [...(own ?? []), ...(general ?? [])];
}
