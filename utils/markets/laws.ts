import type { Market, Requirement, RequirementRow, SharedRequirement } from './market.ts';
import { notRequired } from './not-required.ts';
import { shared } from './shared.ts';
import { written } from './written.ts';

// The law as listings are judged by: rows without the sentences that only explain them. The build works this file out and puts
// its answer into our pages (`wxt.config.ts`).

const judged = <Row extends RequirementRow>({ about: _about, ...law }: Row) => law;

export const ownLaws: readonly Market<Requirement>[] = written.map((market) => ({
  ...market,
  requirements: market.requirements.map(judged),
}));

export const sharedLaws: readonly Omit<SharedRequirement, 'about'>[] = shared.map(judged);

export { notRequired };
