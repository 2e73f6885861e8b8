import { squeeze } from '../../../text/normal.ts';
import { held } from '../../forms/control.ts';
import { TITLE_LIMIT } from '../../limits.ts';

/** Where a page says what it is of: its headings, the last of its path, its window. */
const heads =
  'h1,h2,[aria-current="page"],[class*="breadcrumb" i] li:last-child,[class*="heading" i],[class*="page-title" i],[class~="title"]';
const HEADS_LIMIT = 60;
/** A head says that the goods are being changed as well, and where. */
const HEAD_MAX = 400;
/** Names shorter than that may be words of any heading. */
const NAME_MIN = 6;
/** More than these words stand beside a name in no head. */
const WORDS_MAX = 8;

/**
 * The fields that hold what the head of the page is of: it says the very name. Of the fields for a name in several languages it is
 * that in the language of the console; one behind a tab that is not open is the same whichever tab is.
 */
export function namedByHead(page: Document, fields: readonly Element[]): Element[] {
  const said = [
    page.title,
    ...[...page.querySelectorAll(heads)].slice(0, HEADS_LIMIT).map(({ textContent }) => textContent ?? ''),
  ].map((text) => squeeze(text.slice(0, HEAD_MAX)));
  const found = fields.filter((field) => {
    const name = squeeze(held(field), TITLE_LIMIT);
    return name.length >= NAME_MIN && said.some((text) => isOf(text, name));
  });
  const names = new Set(found.map((field) => squeeze(held(field), TITLE_LIMIT)));
  return names.size === 1 ? found : [];
}

/** Whether a head says a name between words of its own, or nothing beside it. */
function isOf(head: string, name: string): boolean {
  const at = head.indexOf(name);
  if (at < 0) return false;
  const [before, behind] = [head.slice(0, at), head.slice(at + name.length)];
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(behind)) return false;
  return `${before} ${behind}`.split(/\s+/).filter(Boolean).length <= WORDS_MAX;
}
