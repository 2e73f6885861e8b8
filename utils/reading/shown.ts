import { squeeze } from '../text/normal.ts';
import { drawnIn } from './deep.ts';

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
  /** A line glued to it follows. */
  cut?: true;
}
export interface Shown {
  lines: Line[];
  links: { address: string; text: string; element: Element }[];
  /** Pictures: <img>, or elements with a background picture in their own style. */
  pictures: Element[];
  /** Something here is still being drawn. */
  waiting: boolean;
}

/** At most this much of one text node, this many elements of one cell, and this depth is looked at. */
const TEXT_LIMIT = 4000;
const NODES_LIMIT = 3000;
const DEPTH_LIMIT = 120;

const inline = new Set(
  'a abbr b bdi bdo cite code data em font i ins kbd label mark q samp slot small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Never text of the page: program, drawings, lists of choices; and what is struck through no longer holds. */
const skipped = new Set(
  'script style template noscript svg select option datalist object audio video canvas iframe math head s del strike'.split(
    ' ',
  ),
);
const skippedRoles = /^(menu|listbox|tooltip|dialog|alertdialog)$/;
/** Classes by which libraries name text for screen readers only. */
const unseen =
  /(^|[\s_-])(sr-only|clipped|offscreen|a-offscreen|visually-?hidden|screen-?reader(s|-only|-text)?|assistive-text|visuallyhidden)($|[\s_])/i;
const struck =
  /(^|[\s_-])(line-?through|strike-?through|crossed-?out|old-?price|was-?price|original-?price|origin-?price)($|[\s_-])/i;
const skeleton = /skeleton|shimmer|(^|[\s_-])placeholder-(item|loading|glow)/i;
const noValue = /^(checkbox|radio|hidden|button|submit|reset|file|image|range|color|password|search)$/;

/** What an element shows: its lines of text, links and pictures. Reads the tree only; asks for no layout. */
export function shownIn(root: Element): Shown {
  const shown: Shown = { lines: [], links: [], pictures: [], waiting: false };
  const clipped: Line[] = [];
  let raw: { text: string; element: Element; typed?: true }[] = [];
  let nodes = 0;
  let hidden = 0;

  const endLine = () => {
    if (raw.length > 0) addLines(hidden > 0 ? clipped : shown.lines, raw);
    raw = [];
  };
  const addText = (text: string, element: Element, joins: boolean) => {
    const last = raw[raw.length - 1];
    if (last && joins && last.element === element) last.text += text;
    else raw.push({ text, element });
  };

  const walk = (element: Element, depth: number) => {
    let joins = false;
    for (const node of drawnIn(element)) {
      if (++nodes > NODES_LIMIT) return;
      if (node.nodeType === 3) {
        addText((node as Text).data.slice(0, TEXT_LIMIT), element, joins);
        joins = true;
      } else if (node.nodeType === 1) {
        visit(node as Element, depth + 1);
        joins = false;
      }
    }
  };

  const visit = (element: Element, depth: number) => {
    const name = element.localName;
    if (depth > DEPTH_LIMIT || skipped.has(name)) return;
    if (name === 'br' || name === 'hr') return endLine();
    if (name === 'img') return void shown.pictures.push(element);
    if (name === 'input' || name === 'textarea') return typed(element);
    let breaks = !inline.has(name);
    let hides = false;
    if (element.hasAttributes()) {
      const style = element.getAttribute('style') ?? '';
      const kind = element.getAttribute('class') ?? '';
      if (element.hasAttribute('hidden') || /(display\s*:\s*none|visibility\s*:\s*hidden)/.test(style)) return;
      if (skippedRoles.test(element.getAttribute('role') ?? '') || /line-through/.test(style) || struck.test(kind))
        return;
      if (skeleton.test(kind) || element.getAttribute('aria-busy') === 'true') shown.waiting = true;
      if (style.includes('url(')) shown.pictures.push(element);
      if (!breaks && /display\s*:\s*(block|flex|grid)/.test(style)) breaks = true;
      hides = unseen.test(kind);
    }
    // A custom field: what it holds stands in its shadow root; before that is there, in its attribute.
    if (name.startsWith('kat-') && !element.shadowRoot) {
      const isField = name === 'kat-input' || name === 'kat-textarea';
      const value = element.getAttribute(isField ? 'value' : element.hasAttribute('text') ? 'text' : 'label');
      if (value !== null) addTyped(value, element, isField);
    }
    if (breaks || hides) endLine();
    if (hides) hidden++;
    const linesBefore = shown.lines.length;
    const rawBefore = raw.length;
    walk(element, depth);
    if (hides) {
      endLine();
      hidden--;
    } else if (breaks) endLine();
    if ((name === 'a' || name === 'kat-link') && element.hasAttribute('href')) addLink(element, linesBefore, rawBefore);
  };

  const addTyped = (value: string, element: Element, isField: boolean) => {
    endLine();
    raw.push(isField ? { text: value.slice(0, TEXT_LIMIT), element, typed: true } : { text: value, element });
    endLine();
  };
  const typed = (element: Element) => {
    if (noValue.test((element.getAttribute('type') ?? '').toLowerCase())) return;
    addTyped(heldBy(element), element, true);
  };
  const addLink = (element: Element, linesBefore: number, rawBefore: number) => {
    const inLines = shown.lines.slice(linesBefore).map(({ text }) => text);
    const inRaw = raw.slice(shown.lines.length > linesBefore ? 0 : rawBefore).map(({ text }) => text);
    const text = squeeze([...inLines, inRaw.join('')].join(' '), TEXT_LIMIT);
    shown.links.push({ address: element.getAttribute('href') ?? '', text, element });
  };

  if (root.localName === 'input' || root.localName === 'textarea') typed(root);
  else walk(root, 0);
  endLine();
  if (shown.lines.length === 0) shown.lines = clipped;
  return shown;
}

/** What a field holds now; its attribute where nothing live is there. */
export function heldBy(element: Element): string {
  const live = (element as HTMLInputElement).value;
  const value = typeof live === 'string' ? live : element.getAttribute('value');
  return (value ?? '').slice(0, TEXT_LIMIT * 2);
}

/** The text of an element, its lines joined by a space. */
export const textOf = (element: Element): string =>
  element.firstElementChild === null && !element.shadowRoot && element.localName !== 'input'
    ? squeeze((element.textContent ?? '').slice(0, TEXT_LIMIT))
    : shownIn(element)
        .lines.map(({ text }) => text)
        .join(' ');

const digitAtEnd = /\d\s*$/;
/** A number of its own, or a trend with its sign. */
const numberAtStart = /^\s*([+↑↓▲▼(]\s*|[-−–])?\d/;

/**
 * Makes lines of pieces. Two elements side by side whose digits would run together ("12" and "5" are not "125") stand on
 * two lines, since without layout nobody knows what lies between them; text nodes of one element are one text.
 */
function addLines(lines: Line[], pieces: readonly { text: string; element: Element; typed?: true }[]) {
  let line: Line = { text: '', parts: [] };
  let joined = '';
  const end = (next?: Line) => {
    line.text = squeeze(joined, TEXT_LIMIT);
    if (line.text !== '') lines.push(line);
    line = next ?? { text: '', parts: [] };
    joined = '';
  };
  for (const piece of pieces) {
    if (digitAtEnd.test(joined) && numberAtStart.test(piece.text)) {
      line.cut = true;
      end({ text: '', parts: [], glued: true });
    }
    joined += piece.text;
    const text = squeeze(piece.text, TEXT_LIMIT);
    if (text !== '')
      line.parts.push({ text, element: piece.element, ...(piece.typed ? { typed: true as const } : {}) });
  }
  end();
}
