import { squeeze } from '../text/normal.ts';
import { TITLE_LIMIT } from './limits.ts';
import type { Pair } from './pairs.ts';
import type { Slot } from './pattern.ts';
import { type Role, valueWithin } from './roles.ts';
import type { Titled } from './title.ts';

/** What the cell of a listing says of it by itself. */
export interface Said {
  pairs: readonly Pair[];
  /** Where its links lead. */
  addresses: readonly string[];
  /** Its title, where no label says it. */
  title: Titled | undefined;
}

/** What a cell says that is like one that said `said`, and has these texts in its open slots. */
export function saidBy(said: Said, open: readonly Slot[], texts: readonly string[]): Said {
  let { pairs, addresses, title } = said;
  for (let at = 0; at < open.length; at++) {
    const { role, text: before } = open[at] ?? {};
    const text = texts[at];
    if (!role || text === undefined || text === before) continue;
    if (role.is === 'title') title = { title: squeeze(text, TITLE_LIMIT), source: role.source };
    if (role.is === 'address') addresses = addresses.with(role.link, text);
    if (role.is === 'value') pairs = withValue(pairs, role, valueWithin(role, squeeze(text)) ?? '');
  }
  return { pairs, addresses, title };
}

function withValue(pairs: readonly Pair[], { pair, line }: Role & { is: 'value' }, text: string): readonly Pair[] {
  const before = pairs[pair];
  return before ? pairs.with(pair, { ...before, lines: before.lines.with(line, { text, parts: [] }) }) : pairs;
}
