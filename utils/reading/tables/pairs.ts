import { squeeze } from '../../text/normal.ts';
import { readNamedCount } from '../../text/numbers.ts';
import type { Meaning } from '../lexicon/index.ts';
import type { Line, Part } from '../shown.ts';
import { codedText } from './coded-text.ts';
import { pairLabel } from './columns.ts';
import { isCode, means } from './meanings.ts';
import type { Pair } from './pair.ts';
import type { Shape } from './shape.ts';
import { boxOfValue, isWithin, parted } from './value-box.ts';

export type { Pair } from './pair.ts';

/** A line that bears no label we know. `labelled`: it looks labelled by a word nobody knows, or is a title with a colon. */
export interface Unlabelled extends Line {
  labelled?: true;
}

/** Takes the labelled values out of lines of text; what is left are lines that bear no label known here. */
export function pairsIn(lines: readonly Line[], shape: Shape): { pairs: Pair[]; rest: Unlabelled[] } {
  const pairs: Pair[] = [];
  const rest: Unlabelled[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    // What figures before it belong to, nobody knows.
    if (line.glued) {
      rest.push(line);
      continue;
    }
    const alone = labelAlone(line, shape);
    if (alone) {
      const value = valueAfter(lines, at, shape);
      pairs.push({ ...alone, lines: value.length > 0 ? value : (shape.further?.over(line, rest, shape) ?? []) });
      at += value.length;
      continue;
    }
    const before = pairs.length;
    takePieces(line.cut ? line : takePhrases(line, shape, pairs), shape, pairs, rest);
    // Figures that go on beside the value belong to it, and make it unclear.
    const last = pairs.length > before ? pairs[pairs.length - 1] : undefined;
    for (let next = lines[at + 1]; last && next?.glued; next = lines[at + 1]) {
      last.lines.push(next);
      at++;
    }
  }
  return { pairs, rest };
}

/** A line that is nothing but a label, with a colon or, where we know it, without one. */
function labelAlone({ text, parts }: Line, shape: Shape): { label: string; meaning: Meaning } | undefined {
  if (text.length > 60 || parts.some(({ typed }) => typed)) return undefined;
  const meaning = pairLabel(text, shape);
  return meaning && { label: text.replace(/\s*[:：]$/, ''), meaning };
}

const startsWithLabel = ({ text, parts }: Line, shape: Shape): boolean => {
  const label = parts.length > 1 && !parts[0]?.typed ? parts[0]?.text : undefined;
  return [parted(text)?.[1], label].some((words) => words !== undefined && pairLabel(words, shape) !== undefined);
};

/**
 * The lines that stand where the value of a label stands: in the box right after the label's, or in the label's own.
 * An emptied value leaves its box, so that the text after it is not taken in its place.
 */
function valueAfter(lines: readonly Line[], at: number, shape: Shape): Line[] {
  const label = lines[at]?.parts[0]?.element;
  const first = lines[at + 1]?.parts[0]?.element;
  const box = label && first && boxOfValue(label, first, shape);
  const value: Line[] = [];
  for (let next = at + 1; box && next < lines.length; next++) {
    const line = lines[next];
    const element = line?.parts[0]?.element;
    if (!line || !element || !isWithin(element, box) || labelAlone(line, shape) || startsWithLabel(line, shape)) break;
    value.push(line);
  }
  return value;
}

/** Values the marketplace writes in a way of its own; the line without them. */
function takePhrases(line: Line, shape: Shape, pairs: Pair[]): Line {
  let left = line;
  for (const { name, pattern, meaning } of shape.phrases ?? []) {
    // What stands side by side makes one line: '#123', 'SKU A-1' and 'EAN 4006'; of one text that has it all, that.
    const texts = [...left.parts.map(({ text }) => text), left.text];
    const match = texts.reduce<RegExpExecArray | null>((found, text) => found ?? pattern.exec(text), null);
    const value = match?.[1];
    if (!match || value === undefined) continue;
    pairs.push({ meaning, label: name, lines: [textLine(value, line)] });
    left = without(left, match[0]);
  }
  return left;
}

/** A line from which a phrase has been taken; a piece that held nothing else is gone with it. */
function without(line: Line, phrase: string): Line {
  const parts = line.parts
    .map((part) => (part.text.includes(phrase) ? { ...part, text: squeeze(part.text.replace(phrase, ' ')) } : part))
    .filter(({ text }) => text !== '' && !phrase.includes(text));
  return { text: parts.map(({ text }) => text).join(' '), parts };
}

/** 'No.: 1488 · SKU: A-7' and 'Stock 34 | Rating 4.7' in one text are two of them. */
const severed = (part: Part, shape: Shape): Part[] => {
  const texts = part.typed ? [] : part.text.split(/ [·•|] /);
  const isEach = texts.length > 1 && texts.length < 7 && texts.every((text) => parted(text) || countIn(text, shape));
  return isEach ? texts.map((text) => ({ ...part, text })) : [part];
};

/** Takes 'label: value' pieces out of one line; what is left of it goes to `rest`. */
function takePieces(whole: Line, shape: Shape, pairs: Pair[], rest: Unlabelled[]): void {
  if (whole.text === '') return;
  const line = { ...whole, parts: whole.parts.flatMap((part) => severed(part, shape)) };
  let open: Pair | undefined;
  let from: Part | undefined;
  let left: Part[] = [];
  let labelled = false;
  const keep = () => {
    if (left.length === 0) return;
    const text = left.length === line.parts.length ? line.text : left.map((part) => part.text).join(' ');
    // Only what stands last in a line goes on nobody knows how far.
    const cut = left.at(-1) === line.parts.at(-1) ? line.cut : undefined;
    rest.push({ ...line, text, parts: left, cut, ...(labelled ? { labelled } : {}) });
    left = [];
  };
  for (const part of line.parts) {
    const match = part.typed ? null : parted(part.text);
    const meaning = match ? pairLabel(match[1] ?? '', shape) : undefined;
    if (match && meaning) {
      keep();
      const value = squeeze(match[2] ?? '');
      open = { meaning, label: squeeze(match[1] ?? ''), lines: value === '' ? [] : [textLine(value, line)] };
      pairs.push(open);
      from = part;
      labelled = false;
    } else if (match && (open || left.length === 0 || bearsCode(match[2] ?? ''))) {
      // A label nobody knows ends the value before it and owns what follows; before a code, it ends a name as well.
      if (!open) keep();
      open = undefined;
      labelled = true;
      left.push(part);
    } else if (!open) left.push(part);
    // Words beside the element of a label and its whole code are no part of it: a state, a mark; nor is what parts it from the next.
    else if (
      !between.test(part.text) &&
      (/\d/.test(part.text) || from?.element.contains(part.element) || !bearsCode(open.lines[0]?.text ?? ''))
    )
      open.lines = [joined(open.lines[0], part)];
  }
  const isWhole = left.length === line.parts.length && !labelled;
  if (isWhole && (takeSideBySide(line, shape, pairs, rest) || takeWordAndNumber(line, shape, pairs))) return;
  const coded = isWhole ? codedText(line, shape) : undefined;
  if (coded) pairs.push(coded);
  else keep();
}

/**
 * Labels each before its value in one line, in elements of their own: 'Price' '$5' 'Stock' '12'. What stands before labels of
 * codes is a name.
 */
function takeSideBySide(line: Line, shape: Shape, pairs: Pair[], rest: Unlabelled[]): boolean {
  const found: Pair[] = [];
  const name: Part[] = [];
  for (const part of line.parts) {
    if (/^[:：]$/.test(part.text)) continue;
    const meaning = part.typed ? undefined : pairLabel(part.text, shape);
    const open = found[found.length - 1];
    if (meaning) found.push({ meaning, label: part.text, lines: [] });
    else if (open) open.lines = [joined(open.lines[0], part)];
    else name.push(part);
  }
  if (found.length === 0 || found.some(({ lines }) => lines.length === 0)) return false;
  if (name.length > 0 && !found.every(({ meaning, lines }) => isCode(meaning) && bearsCode(lines[0]?.text ?? '')))
    return false;
  pairs.push(...found);
  if (name.length > 0) rest.push({ ...line, text: name.map(({ text }) => text).join(' '), parts: name });
  return true;
}

/** Whether a text is one word with a figure in it, and long enough for a code: no size and no count. */
const bearsCode = (text: string): boolean => /^(?=\D*\d)[\w./#-]{5,40}$/.test(text.trim());

/** A number at one end, and something else than figures and signs at the other. */
const numberAndWord =
  /^\p{Nd}[^\n]*(?:\s|[\u0250-\uffff])[^\p{Nd}]+$|^[^\p{Nd}]+(?:\s|[\u0250-\uffff])\p{Nd}[^\n]{0,16}$/u;

/** 'Rating 4.7'. */
const labelAndMark = /^(\P{N}{2,40}?) ([0-5][.,]\d\d?)(?:\/5)?$/u;

/** 'Views 1.2K' and '12 visits'; of codes 'SKU 4200' names one, and '3 SKU' says how many there are. */
export function countIn(text: string, shape: Shape): { label: string; meaning: Meaning; count: string } | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const [, label, mark] = labelAndMark.exec(text) ?? [];
  if (label && mark && means(pairLabel(label, shape), 'rating'))
    return { label, meaning: { field: 'rating' }, count: mark };
  const named = text.length > 60 || !numberAndWord.test(text) ? undefined : readNamedCount(text);
  // Of one thing the word is without its ending: '1 favorite'.
  const meaning =
    named && (pairLabel(named.word, shape) ?? (named.value === 1 ? pairLabel(`${named.word}s`, shape) : undefined));
  if (!meaning) return undefined;
  const found = { label: named.word, meaning, count: String(named.value) };
  if (!isCode(meaning)) return found;
  return /^\p{Nd}/u.test(text)
    ? { ...found, meaning: { known: 'count of codes' } }
    : { ...found, count: squeeze(text.replace(/^\P{Nd}+/u, '')) };
}

/** What stands between counts in a row: '12 views | 3 sold'. */
const between = /^[|·•,;/]$/;

function takeWordAndNumber({ text, parts }: Line, shape: Shape, pairs: Pair[]): boolean {
  const counts = parts.length > 1 ? parts.filter((part) => !between.test(part.text)) : [];
  const each = counts.flatMap((part) => countIn(part.text, shape) ?? []);
  const whole = each.length > 1 && each.length === counts.length ? each : [countIn(text, shape)];
  for (const found of whole) {
    if (!found) return false;
    pairs.push({ meaning: found.meaning, label: found.label, lines: [{ text: found.count, parts }] });
  }
  return true;
}

/** Whether a text that is a line of its own is no label, holds none, and counts nothing by its name. */
export const bearsNoLabel = (text: string, shape: Shape): boolean =>
  !/[:：]/.test(text) &&
  (text.length > 60 || (pairLabel(text, shape) === undefined && countIn(text, shape) === undefined)) &&
  !shape.phrases?.some(({ pattern }) => pattern.test(text));

const textLine = (text: string, { parts }: Line): Line => ({ text: squeeze(text), parts });

const joined = (line: Line | undefined, part: Part): Line =>
  line ? { text: `${line.text} ${part.text}`, parts: [...line.parts, part] } : { text: part.text, parts: [part] };
