import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { isDrawn } from '../../drawn.ts';
import { TITLE_LIMIT } from '../../limits.ts';
import { shownIn, textOf } from '../../shown.ts';
import { type Draft, namedIn } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';
import type { Titled } from '../../tables/title.ts';

/**
 * Puts in the name of the goods in the head of a page: its one first heading, what the markup calls a name, or a link. It says the
 * most of all there: the page's own name, the maker and ways to a shop or a form stand in the same places and are shorter.
 */
export function putTitle(draft: Draft, box: Element, shape: Shape): void {
  const shown = shownIn(box);
  const found =
    headedIn(box) ??
    namedIn({ ...shown, links: [] }, shape, 'marked').title(draft) ??
    namedIn(shown, shape, 'marked').title(draft);
  const longest = Math.max(0, ...shown.lines.flatMap(({ parts }) => parts.map(({ text }) => text.length)));
  if (!found || found.title.length < longest) return;
  draft.title = found.title;
  draft.sources.title = found.source;
}

function headedIn(box: Element): Titled | undefined {
  const [heading, ...more] = [...box.querySelectorAll('h1')].filter(isDrawn);
  const title = heading && more.length === 0 ? squeeze(textOf(heading), TITLE_LIMIT) : '';
  return title !== '' && !dictionary.noName(title) ? { title, source: 'heading' } : undefined;
}
