import type { LabelField } from '../../lexicon/index.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';

/**
 * Columns without what makes of what advertisements cost their own table: those are clicked. Where pages are viewed and goods put into
 * carts, and nobody speaks of clicks, all who came are counted, and the cost of advertisements is one number more.
 */
export function withFunnel(columns: Column[]): Column[] {
  const tells = (field: LabelField) => columns.some(({ meaning }) => means(meaning, field));
  if (!tells('pageViews') || !tells('addToCart') || tells('clicks') || tells('ctr')) return columns;
  return columns.map(({ role, ...column }) => (role === undefined || role === 'spend' ? column : { ...column, role }));
}
