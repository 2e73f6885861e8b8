import { useLiveQuery } from 'dexie-react-hooks';
import type { Database } from '../../utils/browser/database.ts';
import { useStage } from './context.ts';

/**
 * A live look into the database of this surface: undefined until the first answer, then anew at every change, whichever
 * page or worker made it. `deps`: what the question rests on besides the database.
 */
export function useLive<T>(question: (db: Database) => Promise<T>, deps: readonly unknown[] = []): T | undefined {
  const { db } = useStage();
  return useLiveQuery(() => question(db), [db, ...deps]);
}
