import { Dexie } from 'dexie';

// Which IndexedDB a database is opened in, and when it is not.

/** Thrown where the database was written by a newer Crossbill than this one; nothing of it has been touched. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/** IndexedDB counts versions in tenths of ours; in between, Dexie mends what is missing of the present one. */
export const TENTHS = 10;

/**
 * Dexie opens a database of a newer version and adds to it what it lacks; ours is left as it stands. `limit`: the first
 * version that is too new, in tenths.
 */
export function refusingNewer(
  limit: () => number,
  spare: () => IDBFactory | undefined,
): Pick<IDBFactory, 'open' | 'deleteDatabase'> {
  const real = (): IDBFactory => {
    const factory: IDBFactory | undefined = spare() ?? Dexie.dependencies.indexedDB;
    if (!factory) throw new Error('no IndexedDB here');
    return factory;
  };
  return {
    open(name, version) {
      if (version !== undefined && version >= limit())
        throw new NewerDatabaseError('the database is of a newer version');
      return real().open(name, version);
    },
    deleteDatabase: (name) => real().deleteDatabase(name),
  };
}

/** IndexedDB in a storage bucket, whose files lie apart from those of the first. Throws where this browser has no buckets. */
export async function spareFactory(): Promise<IDBFactory> {
  const { storageBuckets } = navigator as {
    storageBuckets?: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
  };
  if (!storageBuckets) throw new Error('the store cannot be opened');
  return (await storageBuckets.open('crossbill-spare')).indexedDB;
}
