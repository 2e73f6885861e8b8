import { squeeze } from '../../text/normal.ts';
import { readNamedCount } from '../../text/numbers.ts';
import { parentOf } from '../deep.ts';
import type { Meaning } from '../lexicon/index.ts';
import type { Line, Part } from '../shown.ts';
import { pairLabel } from './columns.ts';
import type { Shape } from './shape.ts';

/** A value with the label that says what it is. */
export interface Pair {
  meaning: Meaning;
  label: string;
  /** The value as lines, so that it is read as a cell would be. */
  lines: Line[];
}

/** 'label: value' in one piece; the value may be empty and follow in the next piece. */
const withColon = /^([^:：]{1,60})[:：](?!\/\/)(.*)$/s;
/** Most texts have no colon; looking for one costs less than the pattern. */
const parted = (text: string): RegExpExecArray | null =>
  text.includes(':') || text.includes('：') ? withColon.exec(text) : null;

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
      pairs.push({ ...alone, lines: value });
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

const startsWithLabel = ({ text }: Line, shape: Shape): boolean => {
  const match = parted(text);
  return match !== null && pairLabel(match[1] ?? '', shape) !== undefined;
};

/** A box beside the label that once held its value. */
const emptied = 'span:empty,b:empty,strong:empty,em:empty,div:empty,p:empty,a:empty';

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

/** What may stand beside a label in its box: a mark, a word of help. */
const ASIDE_MAX = 12;

/**
 * Whether a box is one of labels, whose value stands in the next box: it holds the label and hardly more, nothing in it is
 * empty, and the box before it does not hold label and value together, as it would then itself.
 */
function isLabelBox(box: Element, label: Element, shape: Shape): boolean {
  if (box !== label) {
    const [all, own] = [box, label].map((element) => squeeze((element.textContent ?? '').slice(0, 2000)).length);
    if ((all ?? 0) > (own ?? 0) + ASIDE_MAX) return false;
  }
  if (box.firstElementChild !== null && box.querySelector(emptied) !== null) return false;
  const before = box.previousElementSibling;
  const match = before ? parted((before.textContent ?? '').trim().slice(0, 200)) : null;
  return !match || (match[2] ?? '').trim() === '' || !pairLabel(match[1] ?? '', shape);
}

/** The box that holds a label's value, if this text stands in it. */
function boxOfValue(label: Element, text: Element, shape: Shape): Element | undefined {
  const above: Element[] = [];
  for (let up: Element | undefined = label, n = 0; up && n < 5; up = parentOf(up), n++) above.push(up);
  let branch: Element | undefined;
  for (let up: Element | undefined = text, n = 0; up && n < 12; up = parentOf(up), n++) {
    const at = above.indexOf(up);
    // The label is text of the very box the value stands in.
    if (at === 0) return up;
    const box = above[at - 1];
    if (box) return box.nextElementSibling === branch && isLabelBox(box, label, shape) ? branch : undefined;
    branch = up;
  }
  return undefined;
}

function isWithin(element: Element, box: Element): boolean {
  let up = element;
  for (let n = 0; n < 5; n++) {
    if (box.contains(up)) return true;
    const root = up.getRootNode();
    if (!('host' in root)) return false;
    up = (root as ShadowRoot).host;
  }
  return false;
}

/** Values the marketplace writes in a way of its own; the line without them. */
function takePhrases(line: Line, shape: Shape, pairs: Pair[]): Line {
  let left = line;
  for (const { name, pattern, meaning } of shape.phrases ?? []) {
    // What stands side by side makes one line: '#123' and 'SKU A-1'.
    const texts = left.parts.length > 1 ? [left.text, ...left.parts.map(({ text }) => text)] : [left.text];
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

/** Takes 'label: value' pieces out of one line; what is left of it goes to `rest`. */
function takePieces(line: Line, shape: Shape, pairs: Pair[], rest: Unlabelled[]): void {
  if (line.text === '') return;
  let open: Pair | undefined;
  let left: Part[] = [];
  let labelled = false;
  const keep = () => {
    if (left.length === 0) return;
    const text = left.length === line.parts.length ? line.text : left.map((part) => part.text).join(' ');
    rest.push({ ...line, text, parts: left, ...(labelled ? { labelled } : {}) });
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
      labelled = false;
    } else if (match && (open || left.length === 0)) {
      // A label nobody knows ends the value before it and owns what follows.
      open = undefined;
      labelled = true;
      left.push(part);
    } else if (open) open.lines = [joined(open.lines[0], part)];
    else left.push(part);
  }
  if (left.length === line.parts.length && !labelled && takeWordAndNumber(line, shape, pairs)) return;
  keep();
}

/** A number at one end, and something else than figures and signs at the other. */
const numberAndWord =
  /^\p{Nd}[^\n]*(?:\s|[\u0250-\uffff])[^\p{Nd}]+$|^[^\p{Nd}]+(?:\s|[\u0250-\uffff])\p{Nd}[^\n]{0,16}$/u;

/** 'Views 1.2K' and '12 visits'. */
function countIn(text: string, shape: Shape): { label: string; meaning: Meaning; count: number } | undefined {
  const named = text.length > 60 || !numberAndWord.test(text) ? undefined : readNamedCount(text);
  // Of one thing the word is without its ending: '1 favorite'.
  const meaning =
    named && (pairLabel(named.word, shape) ?? (named.value === 1 ? pairLabel(`${named.word}s`, shape) : undefined));
  return meaning && { label: named.word, meaning, count: named.value };
}

function takeWordAndNumber({ text, parts }: Line, shape: Shape, pairs: Pair[]): boolean {
  const found = countIn(text, shape);
  if (!found) return false;
  const { label, meaning, count } = found;
  pairs.push({ meaning, label, lines: [{ text: String(count), parts }] });
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
