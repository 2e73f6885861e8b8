/** A word of a text as the browser's dictionary parts it: UTF-16 offsets, end excluded. */
export interface Segment {
  start: number;
  end: number;
  /** Whether it is a word, and no space or sign. */
  word: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterFor(text: string): Intl.Segmenter {
  const language = /\p{Script=Thai}/u.test(text)
    ? 'th'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
      ? 'ja'
      : 'zh';
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** Of a title several ask, one after the other; the dictionary is dear, so its last answers are kept. */
const KEPT = 4;
const answers = new Map<string, readonly Segment[]>();

/** The words of a text and what stands between them, in order. */
export function segmentsOf(text: string): readonly Segment[] {
  const known = answers.get(text);
  if (known) return known;
  const found: Segment[] = [];
  for (const { segment, index, isWordLike } of segmenterFor(text).segment(text))
    found.push({ start: index, end: index + segment.length, word: isWordLike === true });
  if (answers.size >= KEPT) answers.clear();
  answers.set(text, found);
  return found;
}

/** The places of a text at which a word begins or ends. */
export function wordBorders(text: string): Set<number> {
  const borders = new Set([text.length]);
  for (const { start } of segmentsOf(text)) borders.add(start);
  return borders;
}
