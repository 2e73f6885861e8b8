import { squeeze } from '../text/normal.ts';

/** A run of text that stands in one element. */
export interface Part {
  text: string;
  /** The element the text stands in. */
  element: Element;
  /** It is what a form field holds. */
  typed?: true;
}
/** What is drawn on one line, as far as the markup tells: blocks break it, inline elements do not. */
export interface Line {
  text: string;
  parts: Part[];
  /** It stood beside the line before with no block between: '4' and '02' may be 402 or two numbers. */
  glued?: true;
  /** A line glued to it follows, and nothing shows where it ends. */
  cut?: true;
}
/** At most this much of one text is looked at. */
export const TEXT_LIMIT = 4000;

const digitAtEnd = /\d\s*$/;
/** A number of its own, or a trend with its sign. */
const numberAtStart = /^\s*([+↑↓▲▼(]\s*|[-−–])?\d/;

/** A sign drawn as a picture, or out of a font of icons; those of trends and marks say something. */
const pictograph =
  /^(?:(?![©®™★☆⭐▶◀\u2190-\u21ff⬅⬆⬇➡🔺🔻🔼🔽📈📉])[\p{Extended_Pictographic}\p{Co}✁-✧]\ufe0f?){1,3}$/u;

/** Whether a piece is only what is pressed, or an icon: '✎' beside a price. */
const isButton = ({ text, element }: Part): boolean =>
  text.length < 8 &&
  (/^(?:a|button|i)$/.test(element.localName) || /icon/i.test(element.className)) &&
  pictograph.test(text.trim());

/**
 * Makes lines of pieces. Two elements side by side whose digits would run together ("12" and "5" are not "125") stand on
 * two lines, since without layout nobody knows what lies between them; text nodes of one element are one text.
 */
export function addLines(lines: Line[], all: readonly Part[]): void {
  const pieces = all.length > 1 ? all.filter((piece) => !isButton(piece)) : all;
  const [only] = pieces;
  if (only && pieces.length === 1) {
    const text = squeeze(only.text, TEXT_LIMIT);
    if (text !== '')
      lines.push({
        text,
        parts: [only.typed ? { text, element: only.element, typed: true } : { text, element: only.element }],
      });
    return;
  }
  let line: Line = { text: '', parts: [] };
  let joined = '';
  for (const piece of pieces) {
    if (joined !== '' && digitAtEnd.test(joined) && numberAtStart.test(piece.text)) {
      // A bracket shows where the one ends, whatever the other is.
      if (!/^\s*[(（]/.test(piece.text)) line.cut = true;
      line.text = squeeze(joined, TEXT_LIMIT);
      lines.push(line);
      line = { text: '', parts: [], glued: true };
      joined = '';
    }
    joined += piece.text;
    const text = squeeze(piece.text, TEXT_LIMIT);
    if (text !== '')
      line.parts.push(piece.typed ? { text, element: piece.element, typed: true } : { text, element: piece.element });
  }
  line.text = line.parts.length === 1 ? (line.parts[0]?.text ?? '') : squeeze(joined, TEXT_LIMIT);
  if (line.text !== '') lines.push(line);
}

/** A line with some of its parts alone; none where nothing is left of it. */
export function withParts<Some extends Line>(line: Some, isKept: (part: Part) => boolean): Some[] {
  const parts = line.parts.filter(isKept);
  if (parts.length === line.parts.length) return [line];
  return parts.length > 0 ? [{ ...line, text: parts.map(({ text }) => text).join(' '), parts }] : [];
}
