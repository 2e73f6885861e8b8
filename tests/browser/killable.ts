import type { Copy } from '../../utils/browser/copy/second-copy.ts';
import type { Database } from '../../utils/browser/database.ts';
import type { memoryCopy } from './memory-folder.ts';

/** How a browser that is killed leaves the file it was about to write or remove: untouched, done, or there and empty. */
export const leavings = ['before', 'after', 'empty'] as const;
export type Leaving = (typeof leavings)[number];

/**
 * A second copy whose browser is killed at its `at`th dealing with a file or the mark: then nothing more happens, neither there
 * nor in the database. `dealings`: how many there were.
 */
export function killable(whole: ReturnType<typeof memoryCopy>, at: number, leaves: Leaving) {
  let dealings = 0;
  let db: Database | undefined;
  const dies = () => {
    dealings += 1;
    if (dealings > at) throw new Error('killed');
    return dealings === at;
  };
  const killed = (): never => {
    db?.close();
    throw new Error('killed');
  };
  const around = async <Done>(deal: () => Promise<Done>, half?: () => Promise<void>): Promise<Done> => {
    if (!dies()) return deal();
    if (leaves === 'after') await deal();
    if (leaves === 'empty') await half?.();
    return killed();
  };
  const folder = (of: Copy['folder']): Copy['folder'] => ({
    names: () => around(() => of.names()),
    read: (name) => around(() => of.read(name)),
    write: (name, parts) =>
      around(
        () => of.write(name, parts),
        () => of.write(name, []),
      ),
    remove: (name) => around(() => of.remove(name)),
  });
  const copy: Copy = {
    folder: folder(whole.folder),
    pictures: folder(whole.pictures),
    mark: { read: () => around(() => whole.mark.read()), write: (mark) => around(() => whole.mark.write(mark)) },
  };
  return {
    copy,
    dealings: () => dealings,
    /** Whose connection is cut at the kill. */
    of(killed: Database) {
      db = killed;
      killed.copy = copy;
      return killed;
    },
  };
}
