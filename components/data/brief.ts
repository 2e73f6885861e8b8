import type { Advice } from '../../utils/advice.ts';

/** One thing to do, for one listing or, where the same paper answers for several, for all of them. */
export interface Task {
  name: string;
  /** The advice that stands first; its listing is the one seen most. */
  advice: Advice;
  /** All listings it is for, in the order of the advice. */
  keys: string[];
}

/** The advice as tasks: a paper that many listings lack in the same way is one task, at the place of the first. */
export function tasksOf(advice: readonly Advice[]): Task[] {
  const tasks = new Map<string, Task>();
  for (const one of advice) {
    const { audit, rank, key, finding } = one;
    const name = JSON.stringify(
      audit.paper ? [rank, audit.rule, audit.paper.market, finding?.says, audit.paper.until] : [rank, audit.rule, key],
    );
    const task = tasks.get(name);
    if (task) task.keys.push(key);
    else tasks.set(name, { name, advice: one, keys: [key] });
  }
  return [...tasks.values()];
}
