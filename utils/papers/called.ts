import { markets } from '../markets/index.ts';
import type { Requirement } from '../markets/market.ts';
import { requirementNames } from '../markets/names.ts';

/** Every requirement on file, once. */
export const allRequirements: readonly Requirement[] = [
  ...new Map(markets.flatMap(({ requirements }) => requirements).map((one) => [one.id, one])).values(),
];

/** Letters and digits of a name, and nothing of how it is spaced or written large. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What a requirement may be called: by id, by name in any language, by what sellers call it, by what its number is called. */
function namesOf({ id, aliases, numbers = [] }: Requirement): string[] {
  const names = Object.values(requirementNames[id] ?? {});
  const whole = [id, ...names, ...aliases, ...numbers.map(({ called }) => called)];
  // 'LUCID (VerpackG)', 'DOT / FMVSS': each part is a name of its own.
  const parts = [...aliases, ...names].flatMap((one) => one.split(/[()/,，（）+]/));
  return [...whole, ...parts].map(bare).filter((one) => one.length > 1);
}

const known = new WeakMap<Requirement, Set<string>>();
function namesSet(requirement: Requirement): Set<string> {
  const before = known.get(requirement);
  if (before) return before;
  const made = new Set(namesOf(requirement));
  known.set(requirement, made);
  return made;
}

/**
 * The requirements among some that a paper is for, by its requirement's id or by what it is commonly called ('FCC ID', 'CE',
 * 'Декларация ТР ТС 021'): several where one paper answers several, none where nobody calls it so.
 */
export function requirementsCalled(text: string, among: readonly Requirement[]): Requirement[] {
  const said = bare(text);
  if (said.length < 2) return [];
  const own = among.filter(({ id }) => bare(id) === said);
  if (own.length > 0) return own;
  const exact = among.filter((one) => namesSet(one).has(said));
  if (exact.length > 0) return exact;
  // 'EU organic certificate CN-BIO-140', 'CE declaration of conformity': the longest name of four letters and more within it.
  const within = among.flatMap((one) => {
    const longest = Math.max(
      0,
      ...[...namesSet(one)].filter((name) => holds(text, said, name)).map((name) => name.length),
    );
    return longest > 0 ? [{ one, longest }] : [];
  });
  const most = Math.max(0, ...within.map(({ longest }) => longest));
  return within.filter(({ longest }) => longest === most).map(({ one }) => one);
}

/** Whether a name stands within what was said: of few letters only as a word of its own. */
function holds(text: string, said: string, name: string): boolean {
  if (name.length >= 5 || /\p{Script=Han}/u.test(name)) return said.includes(name);
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(name);
}
