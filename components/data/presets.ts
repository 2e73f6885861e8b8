import type { TakeName } from './takes.ts';

export const presets = ['all', 'short', 'own'] as const;
export type Preset = (typeof presets)[number];

const named = ['marketplace', 'store', 'id', 'sku', 'title'];

/** The columns of each table that most people want, by their ids. */
export const shortColumns: Readonly<Record<TakeName, readonly string[]>> = {
  measurements: [...named, 'metric', 'value', 'currency', 'start', 'end', 'status'],
  listings: [...named, 'price', 'currency', 'stock', 'last_seen'],
  findings: [...named, 'level', 'rule', 'finding', 'change'],
  versions: [...named, 'field', 'text', 'seen_from', 'seen_to'],
  changes: [...named, 'field', 'text', 'number', 'currency', 'read_at'],
  titles: [...named],
  terms: ['marketplace', 'store', 'term', 'campaign', 'start', 'end', 'clicks', 'orders', 'spend', 'currency'],
  papers: ['kind', 'paper_number', 'issuer', 'markets', 'valid_from', 'valid_to'],
  notes: [...named, 'day', 'note'],
};
