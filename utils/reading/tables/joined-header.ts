import { fold } from '../../text/normal.ts';
import type { Read } from '../../text/numbers.ts';
import { dictionary } from '../dictionary.ts';
import type { LabelField, Meaning } from '../lexicon/index.ts';
import type { Line, Part } from '../shown.ts';
import { type NumberField, readNumberCell, readPriceCell } from './cell.ts';
import { isCode, isField, means, own } from './meanings.ts';
import type { Shape } from './shape.ts';

/** 'Название и артикул', 'Product name / SKU', 'Rating & reviews', 'Titel und Artikelnummer'. */
const joints = / ?[/&,+|、・] ?| (?:and|und|y|e|et|и|i|dan|va|en) |和|及|与|と/;
/** 'Rating (reviews)', of which each cell shows '4.5 (233)'. */
const enclosing = /^([^()/]{2,40}?) ?\(([^()]{2,40})\)$/;

const meaningOf = (part: string, shape: Shape): Meaning | undefined =>
  own(shape.labels, part) ?? dictionary.header(part, shape.marketplace);

const isGoods = (part: string, meaning: Meaning | undefined): boolean =>
  dictionary.column(part) === 'product' || means(meaning, 'title');

/**
 * The codes that a header names beside the goods; undefined where it joins no goods with codes and pictures, or names another
 * field of ours, or people. What else it names, nobody knows: their shop, their variant.
 */
export function codesBesideGoods(header: string, shape: Shape): Meaning[] | undefined {
  const parts = fold(header).split(joints);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const codes: Meaning[] = [];
  let goods = 0;
  for (const part of parts) {
    const meaning = meaningOf(part, shape);
    if (isGoods(part, meaning)) goods++;
    else if (meaning && isCode(meaning)) codes.push(meaning);
    else if (!means(meaning, 'image') && (isField(meaning) || !/^(?:market)?$/.test(dictionary.column(part) ?? '')))
      return undefined;
  }
  return goods > 0 ? codes : undefined;
}

/** What each part of a header means that joins several fields: 'MSKU/FNSKU', 'Rating (reviews)'; undefined where one is not known, or two are of one meaning. */
export function meaningsOfParts(header: string, shape: Shape): Meaning[] | undefined {
  const text = fold(header);
  const [, before, inside] = enclosing.exec(text) ?? [];
  const parts = before && inside ? [before, inside] : text.split(joints);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const meanings = parts.flatMap((part) => meaningOf(part, shape) ?? []);
  const isPlain = meanings.every(
    (meaning) => !isField(meaning) || !/^(?:title|image|brand|category)$/.test(meaning.field),
  );
  const isReadable = meanings.some((meaning) => isField(meaning) || isCode(meaning));
  const kinds = new Set(meanings.map((meaning) => (isField(meaning) ? meaning.field : JSON.stringify(meaning))));
  return meanings.length === parts.length && isPlain && isReadable && kinds.size === parts.length
    ? meanings
    : undefined;
}

const lineOf = (text: string, parts: Part[] = []): Line => ({ text, parts });

/** Whether a piece can be what a part means: money is no count, a share no mark. */
export function fits(line: Line, meaning: Meaning): boolean {
  if (isCode(meaning)) return !/\p{Sc}|%/u.test(line.text);
  if (!isField(meaning)) return true;
  const read = readPiece(line, meaning.field);
  return read.kind !== 'unclear';
}

function readPiece(line: Line, field: LabelField): Read<unknown> {
  if (field === 'price' || field === 'revenue') return readPriceCell([line], {});
  return readNumberCell(field as NumberField, [line], { percent: true });
}

/** A cell in as many pieces as its header has parts: lines, what stands side by side, or what brackets or a stroke part. */
export function piecesOfCell(lines: readonly Line[], count: number): Line[] | undefined {
  if (lines.length === count)
    return lines.map(({ text, parts }) => lineOf(text.replace(/^\(([^()]+)\)$/, '$1'), parts));
  const [line, ...more] = lines;
  if (!line || more.length > 0) return undefined;
  if (line.parts.length === count) return line.parts.map((part) => lineOf(part.text, [part]));
  const [, before, inside] = /^([^()]{1,40}?) ?[(（]([^()（）]{1,40})[)）]$/.exec(line.text) ?? [];
  const pieces = before && inside ? [before, inside] : line.text.split(/ [/|+] |\|/);
  return pieces.length === count ? pieces.map((text) => lineOf(text.trim())) : undefined;
}
