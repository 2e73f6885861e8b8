import type { Listing } from '../listing.ts';
import { leftOut, type Objection, tidy } from './clean.ts';
import { breaches } from './gate.ts';
import type { Piece } from './piece.ts';
import type { Vocabulary } from './words/index.ts';

interface Wish {
  listing: Listing;
  /** Pieces of the title that did not get into the variant. */
  left: readonly Piece[];
  title: string;
  /** In characters. */
  max: number;
  vocabulary: Vocabulary;
  check(title: string): Objection[];
}

/** A heading of a bullet point is no longer. */
const HEADING = 45;

/** The line of highlights beside a title: what the title had no room for, then the headings of bullet points; undefined where nothing fits. */
export function highlightsOf({ listing, left, title, max, check }: Wish): string | undefined {
  const headings = (listing.bullets ?? []).flatMap(
    (bullet) => /^([^:：\n]{3,45})[:：]\s/u.exec(bullet)?.[1] ?? (bullet.length <= HEADING ? bullet : []),
  );
  const candidates = [...left.map(({ text }) => text), ...headings].map((text) => tidy(text));
  const said = new Set(wordsOf(title));
  const kept: string[] = [];
  for (const text of candidates) {
    const words = wordsOf(text);
    if (words.length === 0 || words.every((word) => said.has(word))) continue;
    const line = [...kept, text].join(', ');
    if ([...line].length > max || breaches(text, sourcesOf(listing)).length > 0) continue;
    if (check(text).some(({ rule, level }) => leftOut.has(rule) || (level === 'must' && rule === 'repeated-word')))
      continue;
    kept.push(text);
    for (const word of words) said.add(word);
  }
  return kept.length > 0 ? kept.join(', ') : undefined;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const sourcesOf = ({ title, bullets }: Listing): string[] => [title ?? '', ...(bullets ?? [])];
