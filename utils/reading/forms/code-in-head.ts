import { parentOf } from '../deep.ts';
import { shownIn } from '../shown.ts';
import { type Draft, emptyDraft, idFromLinks, namedIn, putNamed } from '../tables/identity.ts';
import type { Shape } from '../tables/shape.ts';
import { textControls } from './control.ts';

/** So far up from the heading its box is looked for. */
const UP_MAX = 4;

/** The boxes of a heading that hold no field; where its box holds the form as well, what stands right behind it. */
function boxesOf(heading: Element): Element[] {
  const boxes: Element[] = [];
  let up = parentOf(heading);
  for (let n = 0; up && n < UP_MAX && !up.querySelector(textControls); up = parentOf(up), n++) boxes.push(up);
  const next = heading.nextElementSibling;
  return boxes.length > 0 || !next || next.matches(textControls) || next.querySelector(textControls) ? boxes : [next];
}

/**
 * The marketplace's number of the goods, where the head of a page with a form shows it: behind its label, or in the link to the
 * page of the goods, in the smallest box of the one heading that holds no field, or right behind it.
 */
export function putCodeInHead(draft: Draft, page: Document, base: URL, shape: Shape): void {
  const [heading, another] = page.querySelectorAll('h1');
  const boxes = heading && !another && draft.id === null ? boxesOf(heading) : [];
  for (const box of boxes) {
    const shown = shownIn(box);
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
