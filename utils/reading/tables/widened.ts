import type { Plan } from './cell-plan.ts';
import type { Saying, Slot, Step } from './pattern.ts';
import type { Role } from './role.ts';
import { lineOf } from './roles.ts';
import { type Said, saidBy } from './said.ts';

/**
 * A plan that holds for both of two cells; undefined where they are not alike, or do not say the same things in the same places.
 * What differs between them is open from now on, if it plays the same role in both.
 */
export function widened(one: Plan, other: Plan): Plan | undefined {
  if (
    one.mode !== other.mode ||
    one.header !== other.header ||
    one.around !== other.around ||
    one.steps.length !== other.steps.length
  )
    return undefined;
  if (kindOf(one.said) !== kindOf(other.said)) return undefined;
  const open: Slot[] = [];
  const lines: (string | undefined)[] = [];
  const both = (here: Slot, there: Slot): Slot | undefined => {
    const slot = merged(here, there);
    if (slot?.open && slot.role) {
      open.push(slot);
      lines.push(there.text === here.text ? undefined : lineOf(slot.role, there.text));
    }
    return slot;
  };
  const steps: (Step | undefined)[] = [];
  for (const [at, here] of one.steps.entries()) {
    const there = other.steps[at];
    if (here && there ? !isSameElement(here, there) : here !== there) return undefined;
    const step = here && there ? bothSteps(here, there, both) : undefined;
    if (here && !step) return undefined;
    steps.push(step);
  }
  const plan = { ...one, steps, open };
  // What the plan says of the other cell is held against what that was read to say in full.
  return JSON.stringify(saidBy(one.said, open, lines)) === JSON.stringify(other.said) ? plan : undefined;
}

/** What a cell says, but for its texts. */
const kindOf = ({ pairs, addresses, title }: Said): string =>
  JSON.stringify([
    pairs.map(({ meaning, label, lines }) => [meaning, label, lines.length]),
    addresses.length,
    title?.source,
  ]);

const isSameElement = (here: Step, there: Step): boolean =>
  here.name === there.name &&
  here.hasRoot === there.hasRoot &&
  here.isPicture === there.isPicture &&
  here.says.length === there.says.length &&
  here.says.every(({ name }, at) => name === there.says[at]?.name);

function bothSteps(here: Step, there: Step, both: (here: Slot, there: Slot) => Slot | undefined): Step | undefined {
  const says: Saying[] = [];
  for (const [at, { name, slot: own }] of here.says.entries()) {
    const beside = there.says[at]?.slot;
    const slot = beside && both(own, beside);
    if (!slot) return undefined;
    says.push({ name, slot });
  }
  return { ...here, says };
}

function merged(here: Slot, there: Slot): Slot | undefined {
  const role = here.role && there.role && bothRoles(here.role, there.role);
  const isSame = here.text === there.text;
  return role || (isSame && !here.open) ? { ...here, role, open: here.open || !isSame, said: new Map() } : undefined;
}

/** A role that both can play; undefined where it is not the same. */
function bothRoles(one: Role, other: Role): Role | undefined {
  if (one.is === 'title' && other.is === 'title' && one.source === other.source)
    return { ...one, least: Math.max(one.least, other.least) };
  if (one.is === 'nothing' && other.is === 'nothing' && one.inWords === other.inWords)
    return { ...one, least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
  return JSON.stringify(one) === JSON.stringify(other) ? one : undefined;
}
