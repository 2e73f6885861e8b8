import { isDrawn } from '../drawn.ts';
import type { Draft } from '../tables/identity.ts';

/** A place that a program fills in, left as it is: '{{name}}', '${product.title}', '<%= title %>', '[[name]]', '%NAME%', '__NAME__'. */
const blank =
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|<%.{0,80}%>|\[\[ ?[\w.]{1,60} ?\]\]|^\{[\w.]{2,60}\}$|^%[A-Z][A-Z_]{2,40}%$|^(?:__|#|@@)[A-Z][A-Z_]{2,40}(?:__|#|@@)$/;

/** Whether a text is one from which a program makes others. */
export const isTemplate = (text: string | null | undefined): boolean => blank.test((text ?? '').slice(0, 300));

/**
 * Empties what was read from a row that stands for those to come: it has places to be filled in, or is not drawn where the rows beside
 * it are.
 */
export function withoutTemplate(draft: Draft, row: Element): void {
  const isOne = [draft.title, draft.id, draft.sku, draft.image].some(isTemplate);
  if (!isOne && (isDrawn(row) || !row.parentElement || !isDrawn(row.parentElement))) return;
  for (const name of Object.keys(draft)) if (name !== 'id' && name !== 'sources') delete draft[name as keyof Draft];
  draft.id = null;
  draft.sources = {};
}
