import { squeeze } from '../../text/normal.ts';
import { parentOf } from '../deep.ts';
import { isSettled } from '../dictionary.ts';
import { remembered } from '../memory.ts';
import type { Shown } from '../shown.ts';
import type { Plan } from './cell-plan.ts';
import { codesOf, type Draft, type Named } from './identity.ts';
import { fitOf, type Slot, stepsOf } from './pattern.ts';
import { playedBy, roleOfAttribute, roleOfText } from './roles.ts';
import { type Said, saidBy } from './said.ts';
import type { Shape } from './shape.ts';
import type { TitleMode } from './title.ts';
import { widened } from './widened.ts';

/** The column a cell stands in: what it is called, and how its title is told. */
export interface Column {
  title: TitleMode;
  header: string;
}

/** So many plans are kept for a console. */
const PLANS_LIMIT = 12;
/** After so many cells that fitted no plan, more than did, no more is learnt. */
const PATIENCE = 60;

interface Learnt {
  plans: Plan[];
  missed: number;
}
const learnt = new WeakMap<Shape, Learnt>();

function knownTo(shape: Shape): Learnt {
  const known = learnt.get(shape) ?? { plans: [], missed: 0 };
  learnt.set(shape, known);
  return known;
}

/**
 * What the cell of a listing says, where it is like others that were read in full before: the same elements and attributes, and
 * texts that are known or can only mean what those in their places meant. Undefined where it is not.
 */
export function plannedIn(cell: Element, shape: Shape, { title: mode, header }: Column): Named | undefined {
  const known = knownTo(shape);
  for (const plan of known.plans) {
    if (plan.mode !== mode || plan.header !== header) continue;
    if (plan.around !== undefined && plan.around !== around(cell, shape)) continue;
    const read = ({ role, text: before, said }: Slot, text: string) =>
      role && remembered(said, text, () => playedBy(role, text, before, header, shape));
    const fit = fitOf(cell, plan.steps, read);
    if (!fit) continue;
    if (known.missed > 0) known.missed--;
    const { pairs, addresses, title } = saidBy(plan.said, plan.open, fit.lines);
    return { pairs, addresses, pictures: fit.pictures, title: () => title };
  }
  return undefined;
}

/** Learns from a cell that was read in full: `draft` is what it and the other cells of its row came to. */
export function learn(
  cell: Element,
  shown: Shown,
  { pairs, addresses }: Named,
  draft: Draft,
  shape: Shape,
  column: Column,
): void {
  const known = knownTo(shape);
  // What is still being asked, or drawn, will be something else the next time.
  if (known.missed > PATIENCE || !isSettled() || shown.waiting || shown.lines.some(({ cut, glued }) => cut || glued))
    return;
  known.missed++;
  const { title = '', sources } = draft;
  const source = sources.title ?? 'label ';
  const found = source.startsWith('label ') ? undefined : { title, source };
  const plan = planOf(cell, shown, { pairs, addresses, title: found }, codesOf(draft), shape, column);
  if (!plan) return;
  for (const [at, other] of known.plans.entries()) {
    const wider = widened(other, plan);
    if (!wider) continue;
    known.plans[at] = wider;
    return;
  }
  if (known.plans.length === PLANS_LIMIT) known.plans.shift();
  known.plans.push(plan);
}

/** The plan of one cell, in which nothing is open yet. */
function planOf(
  cell: Element,
  shown: Shown,
  said: Said,
  codes: ReadonlySet<string>,
  shape: Shape,
  { title: mode, header }: Column,
): Plan | undefined {
  let depth = Number.POSITIVE_INFINITY;
  let isByItself = true;
  const steps = stepsOf(cell, shown.pictures, (raw, element, attribute) => {
    if (attribute) return roleOfAttribute(attribute, element, shown, shape);
    const role = roleOfText(raw, element, shown, said, shape);
    const text = squeeze(raw);
    if (text !== '') depth = Math.min(depth, depthOf(element, cell));
    // A code of the row's other cells is no title: that does not hang on this cell alone.
    if (codes.has(text) && role?.is !== 'value' && role?.is !== 'nothing') isByItself = false;
    return role;
  });
  if (!steps || !isByItself) return undefined;
  const pairs = said.pairs.map((pair) => ({ ...pair, lines: pair.lines.map(({ text }) => ({ text, parts: [] })) }));
  return {
    steps,
    said: { ...said, pairs },
    mode,
    header,
    around: depth < REACH ? around(cell, shape) : undefined,
    open: [],
  };
}

/** So far up from a text names are looked for that say that it is a title. */
const REACH = 3;

function depthOf(element: Element, cell: Element): number {
  let depth = 0;
  for (let up: Element | undefined = element; up && up !== cell; up = parentOf(up)) depth++;
  return depth;
}

/** What the elements around a cell are called. */
function around(cell: Element, { title }: Shape): string {
  let names = '';
  let up = parentOf(cell);
  for (let n = 0; up && n < REACH; n++, up = parentOf(up))
    names += `${up.localName} ${naming.map((name) => up?.getAttribute(name))} ${title ? up.matches(title) : ''}`;
  return names;
}
const naming = ['class', 'role', 'title', 'aria-label', 'data-testid', 'data-name'];
