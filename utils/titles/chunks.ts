/** A stretch of a title between two strong breaks. */
export interface Chunk {
  /** UTF-16 offsets, end excluded; brackets left out. */
  span: [start: number, end: number];
  /** It stood in brackets. */
  wrapped: boolean;
}

/** At most this many UTF-16 units of a title are taken apart. */
const TITLE_LIMIT = 1000;

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】', '［': '］', '「': '」', '《': '》', '〔': '〕', '{': '}' };
/** Breaks whatever stands round them. */
const hard = /[|｜¦;；•●·・❘│。，、\n\t]|\s[/\\~*+]+\s|\s[-–—]+\s|[–—]|,(?!\d)|,(?<!\d,)|\/{2,}|[:：](?=\s)/gu;
/** A full stop ends a part only before a capital and after a word that is no abbreviation. */
const stop = /(?<=[\p{Ll}\p{Nd})]{3})\.\s+(?=[\p{Lu}\p{Nd}])/gu;
const spaces = /[\s\u3000]+/gu;

/**
 * The stretches of a title between commas, dashes, bars and brackets, in order. A bracket that holds a part of a phrase,
 * 'curry (mild) paste', stays in its stretch. `spaceParts`: in this language a space parts phrases.
 */
export function chunksOf(whole: string, spaceParts: boolean): Chunk[] {
  const title = whole.slice(0, TITLE_LIMIT);
  const chunks: Chunk[] = [];
  let at = 0;
  for (const [start, end] of bracketed(title)) {
    chunks.push(...plain(title, at, start, spaceParts));
    chunks.push({ span: [start + 1, end - 1], wrapped: true });
    at = end;
  }
  chunks.push(...plain(title, at, title.length, spaceParts));
  return chunks.map((chunk) => trimmed(title, chunk)).filter(({ span }) => /[\p{L}\p{N}]/u.test(title.slice(...span)));
}

/** Brackets that stand by themselves; one inside a phrase is left in it. */
function bracketed(title: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < title.length; at += 1) {
    const closing = brackets[title.charAt(at)];
    if (!closing) continue;
    const end = title.indexOf(closing, at + 1);
    if (end < 0) continue;
    const inside = title.slice(at + 1, end);
    const before = title.slice(0, at).trimEnd();
    const after = title.slice(end + 1);
    const goesOn = /^\s?[\p{L}]/u.test(after) && /[\p{L}\p{N}]$/u.test(before);
    const code = /^[\p{L}\p{N}]$/u.test(title.charAt(at - 1)) && /^[\p{L}\p{N}]/u.test(after);
    const word = /^[\p{L}\s'-]+$/u.test(inside) && inside.length <= 20 && goesOn && title.charAt(at) === '(';
    if (!word && !code) found.push([at, end + 1]);
    at = end;
  }
  return found;
}

function plain(title: string, from: number, to: number, spaceParts: boolean): Chunk[] {
  const text = title.slice(from, to);
  const cuts = [...text.matchAll(hard), ...text.matchAll(stop), ...(spaceParts ? text.matchAll(spaces) : [])]
    .map(({ 0: sign, index }) => [from + index, from + index + sign.length] as const)
    .sort((a, b) => a[0] - b[0]);
  const chunks: Chunk[] = [];
  let at = from;
  for (const [start, end] of cuts) {
    if (start < at) continue;
    chunks.push({ span: [at, start], wrapped: false });
    at = end;
  }
  return [...chunks, { span: [at, to], wrapped: false }];
}

function trimmed(title: string, { span, wrapped }: Chunk): Chunk {
  let [start, end] = span;
  while (start < end && /[\s\-–—_.,:/]/u.test(title.charAt(start))) start += 1;
  while (start < end && /[\s\-–—_.,:/]/u.test(title.charAt(end - 1))) end -= 1;
  return { span: [start, end], wrapped };
}
