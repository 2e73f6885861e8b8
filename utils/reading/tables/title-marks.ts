import { parentOf } from '../deep.ts';
import type { Line, Part } from '../lines.ts';

/** Names of what stands beside a title to mark it: 'New', 'Bestseller', 'Fulfilled by us'. */
const mark =
  /(?:^|[\s_-])(?:tag|badge|chip|pill|ribbon|sticker)s?(?:$|[\s_-])|(?:^|[\s_-])[A-Za-z]*(?:Tag|Badge|Chip|Pill|Sticker)(?:$|[\s_-])|(?:^|\s)TAG_/;

/** Whether a piece stands in an element of its own that bears the name of a mark, and other pieces of its line do not. */
function isMark({ element }: Part, others: readonly Part[]): boolean {
  let up: Element | undefined = element;
  for (let n = 0; up && n < 3; n++, up = parentOf(up)) {
    const box = up;
    if (/^(?:a|td|th|tr|li|h[1-6])$/.test(box.localName) || others.some((part) => box.contains(part.element)))
      return false;
    if (mark.test(box.getAttribute('class') ?? '')) return true;
  }
  return false;
}

/** A line without the marks before or behind its name; undefined where it is nothing but marks. */
export function withoutMarks<T extends Line>(line: T): T | undefined {
  const parts = line.parts.filter((part) => {
    const others = line.parts.filter((other) => other !== part);
    return part.typed || !isMark(part, others);
  });
  if (parts.length === line.parts.length) return line;
  return parts.length === 0 ? undefined : { ...line, text: parts.map(({ text }) => text).join(' '), parts };
}
