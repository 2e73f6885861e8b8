import type { Policy } from '../policy.ts';
import { marketplaceOf } from './index.ts';
import { policiesOf } from './policies.ts';

/**
 * All that is on file of a marketplace, for a listing whose title was read at an address: on the seller's console a title may
 * also be in one of the languages sellers work in there, which the marketplace puts into those of its stores.
 */
export function policiesAt(id: string, address: string | undefined): readonly Policy[] {
  const policies = policiesOf(id);
  if (!isConsole(id, address)) return policies;
  return policies.map((policy) =>
    policy.on === 'title-language' && policy.working
      ? { ...policy, also: [...(policy.also ?? []), ...policy.working] }
      : policy,
  );
}

function isConsole(id: string, address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  return marketplaceOf(id)?.isConsole(new URL(address)) ?? false;
}
