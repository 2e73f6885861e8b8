import type { Slot, Steps } from './pattern.ts';
import type { Said } from './said.ts';
import type { TitleMode } from './title.ts';

/** How cells that are alike say which listing they are of: learnt from the first, held against the next, then followed. */
export interface Plan {
  steps: Steps;
  said: Said;
  /** What must be the same around the cell. */
  mode: TitleMode;
  header: string;
  around: string | undefined;
  /** Slots in which another text may stand, in the order of the steps. */
  open: readonly Slot[];
}
