import { fold } from '../../text/normal.ts';

/** 'Linen shirt, brand: Crossbill, size: M, €8.00'. */
const listing = /^(.{4,200}?)((?:, \p{L}[\p{L} ]{1,24}: ?[^,:]{1,60}){2,8})/u;

/**
 * The name in a label that goes on to list what else holds of the goods, each with its word before it; undefined in one that does
 * not, or of which nothing listed stands in the card by itself (`parts`, folded): then it may all be name.
 */
export function nameBeforeList(label: string, parts: readonly string[]): string | undefined {
  const [, name, rest = ''] = listing.exec(label.slice(0, 600)) ?? [];
  const listed = [...rest.matchAll(/: ?([^,:]{2,60})/g)].map(([, value = '']) => fold(value));
  return name && listed.some((value) => parts.includes(value)) ? name.trim() : undefined;
}
