import { squeeze } from '../../text/normal.ts';
import type { Line, Shown } from '../shown.ts';
import { means, pairLabel } from './columns.ts';
import { bearsNoLabel } from './pairs.ts';
import type { Role } from './role.ts';
import type { Said } from './said.ts';
import type { Shape } from './shape.ts';
import { BY_TEXT, isMarked, isNamed, isTitleToo, leadsToItem } from './title.ts';
import { isNameOf } from './without-header.ts';

/** Attributes that may change what a cell says; others are there for the page's own programs. */
const telling =
  /^(class|style|hidden|role|aria-busy|aria-label|title|data-testid|data-name|href|src|srcset|data-(src|original|lazy-src|ks-lazyload)|width|height|type|value|text|label|slot|name)$/;
const ofPictures = /^(src|srcset|data-(src|original|lazy-src|ks-lazyload))$/;
const cutOff = /(…|\.\.\.)$/;
/** A longer text is read in full. */
const VALUE_MAX = 60;
/** A shorter text is no title by itself. */
const LEAST = 10;
const TITLE_MAX = 500;

/** What an attribute of an element is to the listing; undefined where it may be more than what it says. */
export function roleOfAttribute(
  name: string,
  element: Element,
  { links, lines }: Shown,
  shape: Shape,
): Role | undefined {
  if (name === 'href') {
    const link = links.findIndex((each) => each.element === element);
    return link >= 0 ? { is: 'address', link } : undefined;
  }
  if (ofPictures.test(name) && element.localName === 'img') return { is: 'picture' };
  if (name === 'style' && element.getAttribute(name)?.includes('url(')) return { is: 'picture' };
  // Where a title is cut off, the whole of it is looked for in these.
  if (name === 'title' || name === 'aria-label')
    return lines.some(({ text, parts }) => cutOff.test(text) || parts.some((part) => cutOff.test(part.text)))
      ? undefined
      : { is: 'aside' };
  // What a field holds stands in a slot of its own.
  if (name === 'value' && (element.localName === 'input' || element.shadowRoot)) return { is: 'aside' };
  return telling.test(name) || shape.title?.includes(name) ? undefined : { is: 'aside' };
}

/** What a text is to the listing; undefined where it is not a piece of its own, or where nobody can tell. */
export function roleOfText(raw: string, element: Element, shown: Shown, said: Said, shape: Shape): Role | undefined {
  if (isBlank(raw)) return { is: 'blank' };
  const text = squeeze(raw);
  const lines = shown.lines.filter(({ parts }) => parts.some((part) => part.element === element && part.text === text));
  const [line, ...more] = lines;
  if (!line || text === '' || more.length > 0) return undefined;
  const isLine = line.parts.length === 1;
  const opens = line === shown.lines[0];
  const isInLink = element.closest('a,kat-link') !== null;
  const { title } = said;
  if (title?.title === text)
    return isLine && (!isInLink || isAloneInLink(element, shown))
      ? {
          is: 'title',
          source: title.source,
          least: title.source === BY_TEXT ? leastOf(text, shown, said) : LEAST,
          opens,
        }
      : undefined;
  const isLabelled =
    line.parts.length === 2 && line.parts[1]?.text === text && /^\D*[:：]$/.test(line.parts[0]?.text ?? '');
  const value = isLine || isLabelled ? roleOfValue(text, line, element, said, shape) : undefined;
  if (value || !isLine || isInLink || isMarked(element) || isNamed(element, shape)) return value;
  const inWords = title !== undefined && title.source !== BY_TEXT;
  return saysNothing(text, inWords, shape)
    ? { is: 'nothing', inWords, least: text.length, most: text.length, opens }
    : undefined;
}

const isBlank = (text: string): boolean => /^\s+$/.test(text);

const isAloneInLink = (element: Element, { lines }: Shown): boolean => {
  const link = element.closest('a,kat-link');
  return lines.filter(({ parts }) => parts.some((part) => link?.contains(part.element))).length === 1;
};

/** How long a title must be that nothing speaks for, to outweigh all that stands beside it. */
function leastOf(title: string, { lines }: Shown, { pairs }: Said): number {
  const values = new Set(pairs.flatMap((pair) => pair.lines.map(({ text }) => text)));
  const others = lines.flatMap(({ text }) => (text === title || values.has(text) ? [] : [text.length]));
  return Math.max(15, Math.ceil(1.5 * Math.max(0, ...others)));
}

function roleOfValue(text: string, line: Line, element: Element, { pairs }: Said, shape: Shape): Role | undefined {
  const found = pairs.flatMap(({ lines, label, meaning }, pair) =>
    lines.flatMap((value, at): Role[] => {
      const isHere = value.parts.some((part) => part.element === element) && value.text !== '';
      const [before = '', after, ...more] = isHere ? text.split(value.text) : [];
      const start = line.text.indexOf(text);
      if (after === undefined || more.length > 0 || start < 0) return [];
      const phrase = shape.phrases?.find(({ name }) => name === label)?.name;
      // Beside a value in the same text stands a label with its colon, or a phrase of the site.
      if ((before !== '' || after !== '') && !phrase && !(after === '' && /[:：] ?$/.test(before))) return [];
      const ahead = line.text.slice(0, start);
      // One letter is no title.
      const least = means(meaning, 'title') ? 2 : 1;
      return [{ is: 'value', pair, line: at, least, before, after, ahead, ...(phrase ? { phrase } : {}) }];
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * What is neither a label, nor a count of something, nor can be a title: figures and signs without a letter, or one word with figures
 * in it; any words where a title is marked.
 */
const saysNothing = (text: string, inWords: boolean, shape: Shape): boolean =>
  text.length <= VALUE_MAX &&
  (inWords || (/\d/.test(text) && (/^\P{L}+$/u.test(text) || /^[\w.\-/#]+$/.test(text)))) &&
  bearsNoLabel(text, shape);

/** What a text says in its role: a title, a value without what stands round it, an address; '' where it says nothing. */
export function lineOf(role: Role, raw: string): string | undefined {
  if (role.is === 'address') return raw;
  if (role.is === 'title') return squeeze(raw);
  return role.is === 'value' ? valueWithin(role, squeeze(raw)) : '';
}

/** What another text than the known one says in its role, if it can play it, so that all the rest is as it was. */
export function playedBy(role: Role, raw: string, before: string, header: string, shape: Shape): string | undefined {
  // The name of its column, before all else in a cell, is none of what the cell says.
  if ('opens' in role && role.opens && header !== '' && isNameOf(squeeze(raw), header)) return undefined;
  const line = lineOf(role, raw);
  return line !== undefined && canPlay(role, raw, line, before, shape) ? line : undefined;
}

function canPlay(role: Role, raw: string, line: string, before: string, shape: Shape): boolean {
  if (role.is === 'aside') return true;
  if (role.is === 'blank') return isBlank(raw);
  if (role.is === 'address') return leadsToItem(raw, shape) === leadsToItem(before, shape);
  if (role.is === 'picture') return withoutAddresses(raw) === withoutAddresses(before);
  if (role.is === 'title') {
    const isLong = line.length >= role.least && line.length <= TITLE_MAX;
    return isLong && isTitleToo(line, role.source) && bearsNoLabel(line, shape);
  }
  if (role.is === 'nothing') {
    const text = squeeze(raw);
    return text.length >= role.least && text.length <= role.most && saysNothing(text, role.inWords, shape);
  }
  if (line.length < role.least || pairLabel(line, shape)) return false;
  const whole = `${role.ahead}${role.before}${line}${role.after}`;
  return (
    !pairLabel(whole, shape) &&
    (shape.phrases ?? []).every(
      ({ name, pattern }) => pattern.exec(whole)?.[1] === (name === role.phrase ? line : undefined),
    )
  );
}

function valueWithin({ before, after }: Role & { is: 'value' }, text: string): string | undefined {
  if (text.length > VALUE_MAX || !text.startsWith(before) || !text.endsWith(after)) return undefined;
  const value = text.slice(before.length, text.length - after.length);
  return value === '' || value !== value.trim() || /[:：]|…$|\.\.\.$/.test(value) ? undefined : value;
}

/** A style without the addresses in it; of any other attribute nothing. */
const withoutAddresses = (value: string): string => (value.includes('url(') ? value.replace(/url\([^)]*\)/g, '') : '');
