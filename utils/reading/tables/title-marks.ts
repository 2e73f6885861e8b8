import { dictionary } from '../dictionary.ts';
import { type Line, type Part, withParts } from '../lines.ts';

/** Names of what stands beside a title to mark it: 'New', 'Bestseller', 'Fulfilled by us'. */
const mark = /(?:^|[\s_-])(?:tag|badge|chip)s?(?:$|[\s_-])|(?:Tag|Badge|Chip)(?:$|[\s_-])|TAG_/;

/** Whether a piece says where a link opens, which is said without a figure, or stands in an element that bears the name of a mark, and no other piece of its line does. */
const isMark = ({ text, element, typed }: Part, others: readonly Part[]): boolean =>
  (others.length > 0 && text.length < 80 && !/\d/.test(text) && dictionary.elsewhere(text) === true) ||
  (!typed &&
    [element, others.length > 0 ? element.parentElement : null].some(
      (box) => mark.test(box?.getAttribute('class') ?? '') && !others.some((other) => box?.contains(other.element)),
    ));

/** A line without the marks before or behind its name, or what links add to it for those who do not see them; undefined where it is nothing but marks. */
export const withoutMarks = <Some extends Line>(line: Some): Some | undefined =>
  withParts(
    line,
    (part) =>
      !isMark(
        part,
        line.parts.filter((other) => other !== part),
      ),
  )[0];
