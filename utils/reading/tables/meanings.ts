import type { LabelField, Meaning } from '../lexicon/index.ts';

/** What a record of labels says of one; of its own entries only. */
export const own = (record: Readonly<Record<string, Meaning>> | undefined, key: string): Meaning | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** Whether a meaning is a field of ours. */
export const isField = (meaning: Meaning | undefined): meaning is Extract<Meaning, { field: LabelField }> =>
  meaning !== undefined && 'field' in meaning;

/** Whether a meaning is this very field. */
export const means = (meaning: Meaning | undefined, field: LabelField): boolean =>
  isField(meaning) && meaning.field === field;

/** Whether a meaning is a code of some kind. */
export const isCode = (meaning: Meaning): boolean =>
  'otherId' in meaning || means(meaning, 'id') || means(meaning, 'sku') || means(meaning, 'parent');
