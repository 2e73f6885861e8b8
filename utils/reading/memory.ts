import { isSettled } from './dictionary.ts';

/** What texts of a page were found to say. They repeat from row to row and from reading to reading. */
export type Memory<T> = Map<string, T>;
/** When so many are known, they are forgotten. */
const LIMIT = 3000;

/** What a text is known to say; else what `find` finds, which is kept. */
export function remembered<T>(memory: Memory<T>, text: string, find: () => T): T {
  const before = memory.get(text);
  if (before !== undefined || memory.has(text)) return before as T;
  const found = find();
  if (memory.size >= LIMIT) memory.clear();
  // What is still being asked is not known yet.
  if (isSettled()) memory.set(text, found);
  return found;
}

/** What texts were found to say to one console, or as a code of one make. */
export function memoryOf<Key extends object, T>(memories: WeakMap<Key, Memory<T>>, key: Key): Memory<T> {
  const memory: Memory<T> = memories.get(key) ?? new Map();
  memories.set(key, memory);
  return memory;
}
