import type { Row } from '../../rows/row.ts';
import type { Columns, HeaderText, ReportKind, Role } from '../report-kind.ts';
import { type Header, headerKey, headersOf } from './headers.ts';

/** A kind's headers, ready to be looked up. */
interface Lexicon {
  kind: ReportKind;
  roles: readonly { role: Role; texts: readonly (string | RegExp)[] }[];
  before: readonly { role: Role; texts: readonly (string | RegExp)[] }[];
  known: { exact: ReadonlySet<string>; patterns: readonly RegExp[] };
}

/** Patterns are written as the words are; keys have no accents. */
const plainly = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source
      .normalize('NFD')
      .replace(/([a-z])\p{Mn}+/gu, '$1')
      .normalize('NFC')
      .replace(/đ/g, 'd')
      .replace(/ł/g, 'l'),
  );
const folded = (text: HeaderText): string | RegExp => (typeof text === 'string' ? headerKey(text).key : plainly(text));
const entries = (columns: Columns): Lexicon['roles'] =>
  Object.entries(columns).map(([role, texts]) => ({ role: role as Role, texts: texts.map(folded) }));

const lexicons = new WeakMap<ReportKind, Lexicon>();
function lexiconOf(kind: ReportKind): Lexicon {
  const ready = lexicons.get(kind);
  if (ready) return ready;
  const known = (kind.known ?? []).map(folded);
  const lexicon = {
    kind,
    roles: entries(kind.columns),
    before: entries(kind.before?.columns ?? {}),
    known: {
      exact: new Set(known.filter((text) => typeof text === 'string')),
      patterns: known.filter((text) => typeof text !== 'string'),
    },
  };
  lexicons.set(kind, lexicon);
  return lexicon;
}

const matches = (text: string | RegExp, key: string): boolean =>
  typeof text === 'string' ? text === key : text.test(key);

type Places = Partial<Record<Role, number>>;

/** The place of each role: of several headers that fit, the first its list names, then the first in the file. */
function placesOf(roles: Lexicon['roles'], headers: readonly Header[], allowed: (header: Header) => boolean): Places {
  const places: Places = {};
  for (const { role, texts } of roles) {
    for (const text of texts) {
      const at = headers.findIndex((header) => header.key !== '' && allowed(header) && matches(text, header.key));
      if (at < 0) continue;
      places[role] = at;
      break;
    }
  }
  return places;
}

/** A header row found in a file, and the kind that knows it. */
export interface Recognised {
  kind: ReportKind;
  headers: readonly Header[];
  places: Places;
  before: Places;
  /** Every column that holds addresses of pictures. */
  pictures: readonly number[];
  /** Headers nobody knows. */
  notUnderstood: readonly string[];
  /** Index, among the rows looked at, of the (lower) header row. */
  at: number;
  score: number;
}

/** How a kind sees some headers; undefined where they are not its. */
function seenBy(
  lexicon: Lexicon,
  headers: readonly Header[],
  at: number,
  rows: readonly Row[],
): Recognised | undefined {
  const { kind, known } = lexicon;
  const allowed = ({ group }: Header) => !kind.group || group === undefined || kind.group.test(group);
  const told = placesOf(lexicon.roles, headers, allowed);
  // What the layout tells fills up what a language not wholly known leaves open.
  // Empty columns behind the last are no part of a layout.
  const names = headers.slice(0, headers.findLastIndex(({ key }) => key !== '') + 1).map(({ name }) => name);
  const places = { ...kind.places?.(names, rows.slice(at + 1)), ...told };
  if (!kind.needs.every((roles) => roles.some((role) => places[role] !== undefined))) return undefined;
  if (kind.lacks?.some((role) => places[role] !== undefined)) return undefined;
  const before = placesOf(lexicon.before, headers, allowed);
  const picture = lexicon.roles.find(({ role }) => role === 'image')?.texts ?? [];
  const taken = new Set([...Object.values(places), ...Object.values(before)]);
  const texts = [...lexicon.roles, ...lexicon.before].flatMap((entry) => entry.texts);
  const isKnown = ({ key }: Header) =>
    known.exact.has(key) ||
    known.patterns.some((pattern) => pattern.test(key)) ||
    texts.some((text) => matches(text, key));
  const strangers = headers.filter((header, place) => header.key !== '' && !taken.has(place) && !isKnown(header));
  const named = headers.filter(({ key }) => key !== '').length;
  return {
    kind,
    headers,
    places,
    before,
    pictures: headers.flatMap(({ key }, place) =>
      place === places.image || picture.some((text) => matches(text, key)) ? [place] : [],
    ),
    notUnderstood: strangers.map(({ name }) => name),
    at,
    score: named - strangers.length,
  };
}

/** Headers stand among the first rows of a table. */
const DEEP = 40;

/** The kind that knows most headers of a table's first rows, and where they stand; undefined where no kind does. */
export function recognise(rows: readonly Row[], kinds: readonly ReportKind[]): Recognised | undefined {
  let best: Recognised | undefined;
  rows.slice(0, DEEP).forEach(({ cells }, at) => {
    const upper = rows[at - 1]?.cells;
    const single = headersOf(cells);
    const double = upper && headersOf(cells, upper);
    for (const headers of double ? [single, double] : [single]) {
      if (headers.filter(({ key }) => key !== '').length < 2) continue;
      for (const kind of kinds) {
        // A kind that takes one of several groups of columns must see the groups.
        if (kind.group && headers === single && double?.some(({ group }) => group && kind.group?.test(group))) continue;
        const seen = seenBy(lexiconOf(kind), headers, at, rows);
        if (seen && seen.score > (best?.score ?? 0)) best = seen;
      }
    }
  });
  return best;
}

/** The header row of a table of no known kind: the first that is about as wide as the widest. */
export function likelyHeader(rows: readonly Row[]): number {
  const filled = rows.slice(0, DEEP).map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...filled);
  return Math.max(
    0,
    filled.findIndex((count) => count * 2 > widest),
  );
}
