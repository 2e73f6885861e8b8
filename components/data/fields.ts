import type { Words } from '../words/words.ts';

/** A field or metric by its name in the interface language; a name we have no word for stands as it is. */
export function fieldName(name: string, words: Pick<Words, 'fields' | 'metrics'>): string {
  const known: Readonly<Record<string, string>> = { ...words.metrics, ...words.fields };
  return Object.hasOwn(known, name) ? (known[name] ?? name) : name;
}
