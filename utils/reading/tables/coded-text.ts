import type { Line } from '../lines.ts';
import { pairLabel } from './columns.ts';
import { isCode } from './meanings.ts';
import type { Pair } from './pair.ts';
import type { Shape } from './shape.ts';

/** A label of words, and a code of one word with a figure in it, or of capitals with a stroke. */
const labelAndCode = /^(\P{N}{2,40}?) (?=\S*\d|[A-Z]+[-_][A-Z])([\w./#-]{3,40})$/u;

/** The code in a text that begins with the label of a code, with nothing but a space between: 'Seller SKU A-1042'. */
export function codedText({ text, parts }: Line, shape: Shape): Pair | undefined {
  const [, label = '', code = ''] = parts.some(({ typed }) => typed) ? [] : (labelAndCode.exec(text) ?? []);
  const meaning = label === '' ? undefined : pairLabel(label, shape);
  return meaning && isCode(meaning) ? { meaning, label, lines: [{ text: code, parts }] } : undefined;
}
