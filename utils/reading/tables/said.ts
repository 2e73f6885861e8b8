import type { Pair } from './pairs.ts';
import type { Slot } from './pattern.ts';
import type { Role } from './role.ts';
import type { Titled } from './title.ts';

/** What the cell of a listing says of it by itself. */
export interface Said {
  pairs: readonly Pair[];
  /** Where its links lead. */
  addresses: readonly string[];
  /** Its title, where no label says it. */
  title: Titled | undefined;
}

/** What a cell says that is like one that said `said`; `lines`: what it says in its open slots, where that is something else. */
export function saidBy(said: Said, open: readonly Slot[], lines: readonly (string | undefined)[]): Said {
  let { pairs, addresses, title } = said;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const role = open[at]?.role;
    if (!role || line === undefined) continue;
    if (role.is === 'title') title = { title: line, source: role.source };
    if (role.is === 'address') addresses = addresses.with(role.link, line);
    if (role.is === 'value') pairs = withValue(pairs, role, line);
  }
  return { pairs, addresses, title };
}

function withValue(pairs: readonly Pair[], { pair, line }: Role & { is: 'value' }, text: string): readonly Pair[] {
  const before = pairs[pair];
  return before ? pairs.with(pair, { ...before, lines: before.lines.with(line, { text, parts: [] }) }) : pairs;
}
