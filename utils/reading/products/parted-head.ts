import { fold, squeeze } from '../../text/normal.ts';
import { textOf } from '../facts.ts';

/**
 * The text of a heading whose parts only a style sheet sets apart, the maker's name and that of the goods, where a title of the page
 * says them with a blank between.
 */
export function partedHead(heading: Element, titles: readonly (string | undefined)[]): string | undefined {
  const parts = [...heading.childNodes].slice(0, 6).flatMap((node) => squeeze(node.textContent ?? '', 300) || []);
  const parted = fold(parts.join(' ').slice(0, 300));
  return parts.length > 1 &&
    parted !== fold(textOf(heading, 300)) &&
    titles.some((title) => fold((title ?? '').slice(0, 500)).includes(parted))
    ? parts.join(' ')
    : undefined;
}
