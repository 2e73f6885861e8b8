import type { Market, Requirement, RequirementRow, SharedRequirement } from './market.ts';
import { shared } from './shared.ts';
import { written } from './written.ts';

// The law as listings are judged by: rows without their names (`names.ts`) and without the sentences that only explain them
// (`texts.ts`). The build works this file out and puts its answer into our pages (`wxt.config.ts`).

function judged<Row extends RequirementRow>({ name: _name, about: _about, basis: _basis, changes, ...law }: Row) {
  return { ...law, ...(changes ? { changes: changes.map(({ on }) => ({ on })) } : {}) };
}

export const ownLaws: readonly Market<Requirement>[] = written.map((market) => ({
  ...market,
  requirements: market.requirements.map(judged),
}));

export const sharedLaws: readonly (Requirement & Pick<SharedRequirement, 'markets'>)[] = shared.map(judged);
