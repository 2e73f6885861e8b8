import { parentOf } from '../deep.ts';
import { shownIn } from '../shown.ts';
import { type Draft, emptyDraft, idFromLinks, namedIn, putNamed } from '../tables/identity.ts';
import type { Shape } from '../tables/shape.ts';
import { textControls } from './control.ts';

/** So far up from the heading its box is looked for. */
const UP_MAX = 4;

/**
 * The marketplace's number of the goods, where the head of a page with a form shows it: behind its label, or in the link to the
 * page of the goods, in the smallest box of the one heading that holds no field.
 */
export function putCodeInHead(draft: Draft, page: Document, base: URL, shape: Shape): void {
  const [heading, another] = page.querySelectorAll('h1');
  let up = heading && !another && draft.id === null ? parentOf(heading) : undefined;
  for (let n = 0; up && n < UP_MAX && !up.querySelector(textControls); up = parentOf(up), n++) {
    const shown = shownIn(up);
    const [labelled, linked] = [emptyDraft(), emptyDraft()];
    putNamed({ ...namedIn(shown, shape, 'marked'), addresses: [] }, labelled, shape, base);
    idFromLinks(
      shown.links.map(({ address }) => address),
      linked,
      shape,
    );
    const said = labelled.id ?? linked.id;
    if (said === null) continue;
    // What the two say must be one.
    if ((linked.id ?? said) !== said) return;
    draft.id = said;
    draft.sources.id = labelled.sources.id ?? linked.sources.id ?? 'heading';
    return;
  }
}
