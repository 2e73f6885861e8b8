import { parentOf } from '../deep.ts';
import { isDrawn } from '../drawn.ts';
import { textOf } from '../shown.ts';

/** The one smallest box, not far around a picture, that shows the code of the listing; what holds fields or tables is more than a head. */
export function headOf(page: Document, code: string): Element | undefined {
  const boxes = new Set<Element>();
  for (const picture of [...page.querySelectorAll('img')].slice(0, PICTURES_LIMIT)) {
    let up = isDrawn(picture) ? parentOf(picture) : undefined;
    for (let n = 0; up && n < 6 && !up.querySelector(more); up = parentOf(up), n++) {
      if (
        !textOf(up)
          .split(/[^\p{L}\p{N}]+/u)
          .includes(code)
      )
        continue;
      boxes.add(up);
      break;
    }
  }
  const [box, ...others] = boxes;
  return others.length === 0 ? box : undefined;
}
/** At most this many pictures are looked at. */
const PICTURES_LIMIT = 100;
const more = 'input:not([type="hidden"]),select,textarea,table,main,header,nav,[role="table"],[role="grid"]';
