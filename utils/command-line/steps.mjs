import { reasonOf } from './say.mjs';

/** A walk of named steps: each is printed with what was seen, and with its reason where it failed. The walk goes on, for the rest may still be told. */
export function steps(print = (line) => console.log(line)) {
  const failed = [];
  return {
    failed,
    /** `work` returns what was seen, in words (or several lines of them). */
    async step(name, work) {
      try {
        const seen = await work();
        print(`✓ ${name}`);
        for (const line of [seen ?? []].flat()) print(`    ${line}`);
        return true;
      } catch (error) {
        failed.push(name);
        print(`✗ ${name}`);
        print(`    ${reasonOf(error)}`);
        return false;
      }
    },
  };
}
