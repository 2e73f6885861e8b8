import { amountsOf } from './amounts.ts';
import type { Chunk } from './chunk.ts';
import { findClaims } from './claims.ts';
import type { Vocabulary } from './words/index.ts';

/** Words that join the last of a list to the others. */
const joins = /(?:^|\s)(?:&|\+|and|or|und|oder|et|ou|y|e|o|ed|ou|и|или|i|oraz|lub|dan|và)\s/iu;
/** More stretches than this are no list. */
const LIST = 10;

/** 'for meat', 'poultry', '& fish' are one stretch again; so are 'for iPhone 15', 'iPad', 'AirPods': by themselves they would be sold with it. */
export function withLists(title: string, chunks: readonly Chunk[], vocabulary: Vocabulary): Chunk[] {
  const { asides } = vocabulary.words;
  const made: Chunk[] = [];
  let listed = 0;
  for (const [index, chunk] of chunks.entries()) {
    const text = title.slice(...chunk.span);
    listed = Math.max(listed, listedBehind(title, chunks, index, vocabulary));
    const at =
      (endsList(text, asides)
        ? (listStart(title, made, chunk, asides) ?? rowStart(title, made, chunk, vocabulary))
        : undefined) ??
      (listed > 0 || sharesOut(title, made.at(-1), chunk) || goesOnInColours(title, made.at(-1), chunk, vocabulary)
        ? made.length - 1
        : undefined);
    const first = at === undefined ? undefined : made[at];
    if (first && at !== undefined) made.splice(at, made.length, { ...first, span: [first.span[0], chunk.span[1]] });
    else made.push(chunk);
    listed -= 1;
  }
  return made;
}

/** '100 % Cow, Sheep & Goat Milk': what a share is of is the whole list; without its end it would be untrue. */
function sharesOut(title: string, before: Chunk | undefined, chunk: Chunk): boolean {
  if (!before || before.wrapped || chunk.wrapped || !/^\s*,\s*$/.test(title.slice(before.span[1], chunk.span[0])))
    return false;
  return /\p{Nd}\s?%\s\p{L}+$/u.test(title.slice(...before.span)) && joins.test(title.slice(...chunk.span));
}

/** 'Red, White & Black Quinoa': colours on both sides of a comma are one list. */
function goesOnInColours(title: string, before: Chunk | undefined, chunk: Chunk, { words }: Vocabulary): boolean {
  if (!before || before.wrapped || chunk.wrapped || !/^\s*,\s*$/.test(title.slice(before.span[1], chunk.span[0])))
    return false;
  const text = title.slice(...chunk.span).toLowerCase();
  const last =
    title
      .slice(...before.span)
      .toLowerCase()
      .split(/\s+/)
      .at(-1) ?? '';
  return joins.test(text) && words.colours.includes(last) && words.colours.includes(text.split(/\s+/)[0] ?? '');
}

/** How many stretches from `from` on go on with a list of uses before it; fewer than two may be anything: 'for baking, light halves'. */
function listedBehind(
  title: string,
  chunks: readonly Chunk[],
  from: number,
  { words, find, kindOf }: Vocabulary,
): number {
  const before = chunks[from - 1];
  if (!before || before.wrapped) return 0;
  const said = ` ${title.slice(...before.span).toLowerCase()}`;
  // 'compatible with' and its own 'with' end at the same place.
  const lastOf = (phrases: readonly string[]) =>
    Math.max(-1, ...phrases.map((one) => (said.includes(` ${one} `) ? said.lastIndexOf(` ${one} `) + one.length : -1)));
  const use = lastOf(words.uses);
  if (use < 0 || use < lastOf(words.asides)) return 0;
  const isMember = ({ span, wrapped }: Chunk, index: number) => {
    const text = title.slice(...span);
    const gap = title.slice(chunks[from + index - 1]?.span[1], span[0]);
    const known = find(text).some(({ phrase }) => kindOf.get(phrase) !== 'nouns') || findClaims(text).length > 0;
    return !wrapped && /^\s*,\s*$/.test(gap) && !known && amountsOf(text).length === 0 && text.split(/\s+/).length <= 2;
  };
  const members = chunks.slice(from);
  const end = members.findIndex((chunk, index) => !isMember(chunk, index));
  const many = end < 0 ? members.length : end;
  return many >= 2 ? many : 0;
}

/** '& fish', 'smoothies and trail mix at home': the end of a list speaks of no use of its own and of no amount but one behind it all. */
const endsList = (text: string, asides: readonly string[]): boolean =>
  joins.test(text) &&
  !/\p{Nd}/u.test(text.replace(/\s\p{Nd}+(?:[.,]\p{Nd}+)?\s?\p{L}{1,3}$/u, '')) &&
  text.split(/\s+/).length <= LIST &&
  !asides.some((word) => ` ${text.toLowerCase()} `.includes(` ${word} `));

/** 'Hot Drinks, Meetings & Coffee Shops' between two dashes: where a row of a few words each began, that says no claims. */
function rowStart(
  title: string,
  made: readonly Chunk[],
  last: Chunk,
  { find, kindOf }: Vocabulary,
): number | undefined {
  const row = [last];
  for (let at = made.length - 1; at > 0; at -= 1) {
    const chunk = made[at];
    const next = row[0];
    if (!chunk || chunk.wrapped || !next) return undefined;
    const text = title.slice(...chunk.span);
    const known = find(text).some(({ phrase }) => kindOf.get(phrase) !== 'nouns') || findClaims(text).length > 0;
    if (known || /\p{Nd}/u.test(text) || text.split(/\s+/).length > 3) return undefined;
    if (!/^\s*,\s*$/.test(title.slice(chunk.span[1], next.span[0]))) return undefined;
    row.unshift(chunk);
    const before = title.slice(made[at - 1]?.span[1], chunk.span[0]);
    if (!/^\s*,\s*$/.test(before)) return at;
  }
  return undefined;
}

/** The stretch a list that ends here began in: the one with 'for …', not further back than a list is long. */
function listStart(title: string, made: readonly Chunk[], last: Chunk, asides: readonly string[]): number | undefined {
  const text = title.slice(...last.span);
  const begins = joins.test(`${text.split(/\s/)[0] ?? ''} `);
  for (let at = made.length - 1, steps = 0; at >= 0 && steps < LIST; at -= 1, steps += 1) {
    const chunk = made[at];
    const next = made[at + 1] ?? last;
    const between = title.slice(chunk?.span[1], next.span[0]);
    if (!chunk || chunk.wrapped || (!/^\s*,\s*$/.test(between) && !(begins && steps === 0))) return undefined;
    const said = title.slice(...chunk.span).toLowerCase();
    if (asides.some((word) => ` ${said}`.includes(` ${word} `))) return at;
    if (/\p{Nd}/u.test(said) || said.split(/\s+/).length > 3) return begins && steps === 0 ? at : undefined;
  }
  return begins && made.length > 0 ? made.length - 1 : undefined;
}
