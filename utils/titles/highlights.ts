import type { Listing } from '../listing.ts';
import { amountsOf } from './amounts.ts';
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
/** It goes on from something that is not there: 'and fish'. */
const joining = /^(?:&|\+|and|or|of|und|oder|et|ou|y|e|o|и|или|oraz|lub|i)\s/iu;
/** What is left of a cut text is at least so long; in UTF-16 units. */
const SHORTEST = 8;

/** The line of highlights beside a title: what the title had no room for, then the headings of bullet points; undefined where nothing fits. */
export function highlightsOf({ listing, left, title, max, vocabulary, check }: Wish): string | undefined {
  const headings = (listing.bullets ?? []).flatMap(
    (bullet) => /^([^:：\n]{3,45})[:：]\s/u.exec(bullet)?.[1] ?? (bullet.length <= HEADING ? bullet : []),
  );
  // An amount that stands nowhere any more would make it other goods: what states one comes first.
  const texts = left.map(({ text }) => text);
  const stating = texts.filter((text) => amountsOf(text).length > 0);
  const candidates = [...new Set([...stating, ...texts, ...headings])].map((text) => tidy(text));
  const said = new Set(wordsOf(title));
  const kept: string[] = [];
  const room = () => max - [...kept.join(', ')].length - (kept.length > 0 ? 2 : 0);
  for (const whole of candidates) {
    const text = cutTo(whole, room(), vocabulary);
    if (text === undefined || joining.test(text)) continue;
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

/** A text that fits: whole, or before its last 'for …', or without the end of its list; undefined where none does. */
function cutTo(text: string, room: number, { words }: Vocabulary): string | undefined {
  const places = words.asides.flatMap((word) =>
    [...text.toLowerCase().matchAll(new RegExp(`\\s${word}\\s`, 'gu'))].map(({ index }) => index),
  );
  const commas = [...text.matchAll(/,\s/gu)].map(({ index }) => index);
  const ends = [text.length, ...[...commas, ...places].sort((a, b) => b - a)];
  const end = ends.find((one) => (one === text.length || one >= SHORTEST) && [...text.slice(0, one)].length <= room);
  return end === undefined ? undefined : tidy(text.slice(0, end));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const sourcesOf = ({ title, bullets }: Listing): string[] => [title ?? '', ...(bullets ?? [])];
