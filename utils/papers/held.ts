import { type Paper, paperSchema } from '../paper.ts';

import { allRequirements, requirementsCalled } from './called.ts';
import type { Held } from './check-line.ts';
import { oneDay } from './day.ts';
import { unlike } from './number.ts';
import { otherPaperIn } from './other-paper.ts';

/** Papers as a person names them, and a sentence for each thing that is wrong with one: which, and what to do. A paper with a wrong number is kept; with another paper's it does not count. */
export function heldPapers(held: readonly Held[]): { papers: Paper[]; problems: string[] } {
  const papers: Paper[] = [];
  const problems: string[] = [];
  for (const [index, one] of held.entries()) {
    const name = `Paper ${index + 1} (${[one.id, one.number].filter(Boolean).join(' ')})`;
    const dates = datesOf(one);
    if (typeof dates === 'string') {
      problems.push(`${name}: ${dates}`);
      continue;
    }
    const meant = requirementsCalled(one.id, allRequirements);
    if (meant.length === 0) {
      problems.push(`${name}: no requirement on file is called so. Name it by a requirement's id.`);
      continue;
    }
    const [wrong] = meant.flatMap((requirement) => unlike(requirement, one.number ?? '') ?? []);
    if (wrong && meant.every((requirement) => unlike(requirement, one.number ?? ''))) {
      const other = meant.map((requirement) => otherPaperIn(requirement, one.number ?? '')).find(Boolean);
      problems.push(
        `${name}: the number is not written as ${wrong.called} numbers are, like ${wrong.example}. ${other ? `It is another paper's (${other}), and does not count as this one.` : 'Check it.'}`,
      );
    }
    for (const { id } of meant)
      papers.push(paperSchema.parse({ ...dates, ...textsOf(one), id: `held-${index}-${id}`, kind: id, changedAt: 0 }));
  }
  return { papers, problems };
}

function datesOf({ from, to }: Held): { from?: string; to?: string } | string {
  const [first, last] = [from, to].map((text) => (text === undefined || text === '' ? undefined : oneDay(text)));
  if (from && !first) return `"${from}" is not a date. Write it as 2026-11-28.`;
  if (to && !last) return `"${to}" is not a date. Write it as 2026-11-28.`;
  if (first && last && last < first) return `it ends on ${last}, before it begins on ${first}. Check both dates.`;
  return { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
}

function textsOf({ number, holder, issuer, scope, markets: where }: Held) {
  return {
    ...(number ? { number } : {}),
    ...(holder ? { holder } : {}),
    ...(issuer ? { issuer } : {}),
    ...(scope ? { scope } : {}),
    ...(where ? { markets: where.map((one) => (one.toUpperCase() === 'UK' ? 'GB' : one.toUpperCase())) } : {}),
  };
}
