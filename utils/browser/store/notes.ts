import { type Note, noteSchema } from '../../note.ts';
import type { Database } from '../database.ts';
import { write } from './write.ts';

/** Keeps what the person wrote of a listing on a day, in place of what was there; an empty text takes it away. Throws a ZodError where it is too long or its day is none. */
export async function saveNote(db: Database, note: Note): Promise<void> {
  const text = note.text.trim();
  if (text === '') await write(db, { remove: { notes: [[note.key, note.day]] } });
  else await write(db, { put: { notes: [noteSchema.parse({ ...note, text })] } });
}

/** The notes of a listing, oldest first. */
export const notesOf = (db: Database, key: string): Promise<Note[]> =>
  db.notes.where(':id').between([key], [key, []]).toArray();
