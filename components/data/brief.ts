import type { Advice } from '../../utils/advice.ts';
import type { Language } from '../../utils/source.ts';
import { sentenceOf, titleOf } from '../../utils/words/finding.ts';

/** One thing to do, for one listing or, where the same paper answers for several, for all of them. */
export interface Task {
  name: string;
  /** The advice that stands first; its listing is the one seen most. */
  advice: Advice;
  /** All listings it is for, in the order of the advice. */
  keys: string[];
  /** Further papers that the very same listings lack in the same way in the same market. */
  more: Advice[];
}

/**
 * The advice as tasks, each at the place of its first: a paper that many listings lack in the same way is one task, and
 * papers that the same listings lack in the same way in one market are done in one go.
 */
export function tasksOf(advice: readonly Advice[]): Task[] {
  const tasks = new Map<string, Task>();
  for (const one of advice) {
    const { audit, rank, key } = one;
    const name = JSON.stringify(audit.paper ? [audit.rule, ...standing(one)] : [rank, audit.rule, key]);
    const task = tasks.get(name);
    if (task) task.keys.push(key);
    else tasks.set(name, { name, advice: one, keys: [key], more: [] });
  }
  return together([...tasks.values()]);
}

/** How a paper stands, and where: what papers must share to be dealt with at once. */
const standing = ({ rank, audit: { paper }, finding }: Advice) => [rank, paper?.market, finding?.says, paper?.until];

function together(tasks: readonly Task[]): Task[] {
  const whole = new Map<string, Task>();
  for (const task of tasks) {
    const name = task.advice.audit.paper ? JSON.stringify([...standing(task.advice), ...task.keys]) : task.name;
    const first = whole.get(name);
    if (first) first.more.push(task.advice);
    else whole.set(name, task);
  }
  return [...whole.values()];
}

/** What is to be done, in a few words: for a paper its name, for everything else what was found. */
export function headlineOf({ audit, finding }: Advice, language: Language): string {
  if (!finding || audit.category === 'paper') return titleOf(audit, language);
  return sentenceOf(audit, finding, language);
}
