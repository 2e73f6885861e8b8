import { type Paper, paperSchema } from '../../utils/paper.ts';
import type { Words } from '../words/words.ts';

/** A sentence for each field of a paper in which something is wrong; `whole`: for what has no field of its own. */
export type WrongFields = Partial<Record<string, string>>;

/** A paper as it was typed, where all is right with it; else what is wrong, said at the fields. */
export function paperFrom(typed: Record<string, unknown>, words: Words): { paper: Paper } | { wrong: WrongFields } {
  const parsed = paperSchema.safeParse(typed);
  if (parsed.success) return { paper: parsed.data };
  const wrong: WrongFields = {};
  for (const { path, message } of parsed.error.issues) {
    const [field, at] = path;
    if (field === 'kind') wrong.kind = words.papers.needKind;
    else if (field === 'scope') wrong.scope = at === undefined ? words.papers.tooManyCodes : words.papers.codeTooLong;
    else if (message === 'ends-before-start') wrong.to = words.papers.endsBeforeStart;
    else if (field === 'from' || field === 'to') wrong[field] = words.papers.badDate;
    else wrong.whole = words.do.notKept;
  }
  return { wrong };
}
