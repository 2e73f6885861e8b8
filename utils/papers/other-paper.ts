import { requirementOf } from '../markets/index.ts';
import type { Requirement } from '../markets/market.ts';
import type { Paper } from '../paper.ts';
import { allRequirements, requirementsCalled } from './called.ts';
import { isLike, unlike } from './number.ts';

/**
 * What another paper is called whose number this plainly is: a LUCID number given as the French producer's, 'GB/T 19630' given
 * as the EU's organic certificate. Undefined where it may be the requirement's own, however it is printed.
 */
export function otherPaperIn(requirement: Requirement, number: string): string | undefined {
  if (!unlike(requirement, number) || !/\p{L}/u.test(number)) return undefined;
  if (requirementsCalled(number, [requirement]).length > 0) return undefined;
  const format = formats.find((one) => isLike(one, number));
  if (format) return format.called;
  return requirementsCalled(number, allRequirements).length > 0 ? number : undefined;
}

/** Formats that begin with letters of their own: those of mere figures and of any letters fit too much. */
const formats = allRequirements
  .flatMap(({ numbers = [] }) => numbers)
  .filter(({ like }) => /^\^(?:\(\?:)?\p{L}{2}/u.test(like) && /\d/.test(like));

const known = new WeakMap<Paper, boolean>();

/** Whether a paper's number is one of its kind, or may be: what is plainly another paper's does not count. */
export function isItsOwn(paper: Paper): boolean {
  const before = known.get(paper);
  if (before !== undefined) return before;
  const requirement = requirementOf(paper.kind);
  const made = !requirement || otherPaperIn(requirement, paper.number) === undefined;
  known.set(paper, made);
  return made;
}
