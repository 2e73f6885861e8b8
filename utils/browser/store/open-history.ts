import { storedMark } from '../copy/mark.ts';
import { Database } from '../database.ts';

/** The real shop's history with its second copy and, in this world with extension storage, the high-water mark. */
export function openHistory(): Database {
  const db = new Database();
  if (db.copy) db.copy.mark = storedMark;
  return db;
}
