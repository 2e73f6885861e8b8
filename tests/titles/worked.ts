import { audit } from '../../utils/audit.ts';
import { policiesHolding } from '../../utils/judge.ts';
import type { Listing } from '../../utils/listing.ts';
import { policiesOf } from '../../utils/marketplaces/policies.ts';
import { policiesOn } from '../../utils/policy.ts';
import { titleRules } from '../../utils/rules/index.ts';
import type { Objection } from '../../utils/titles/clean.ts';
import type { Making } from '../../utils/titles/making.ts';
import { type Made, variantsOf } from '../../utils/titles/variants.ts';

const today = '2026-11-28';

/** A listing with its variants, and what the rules say of any title of it. */
export interface Worked extends Made {
  check(title: string): Objection[];
}

/** Makes the variants of a listing as `titles:check` does. */
export function worked(listing: Partial<Listing> & { title: string }, more: Partial<Making> = {}): Worked {
  const whole = { id: null, marketplace: 'amazon', store: 'US', ...listing } as Listing;
  const policies = policiesHolding(whole, policiesOn(policiesOf(whole.marketplace), whole.store, today));
  const check = (title: string): Objection[] =>
    audit({ ...whole, title }, titleRules, { policies, today }).flatMap(({ rule, findings }) =>
      findings.map(({ level, place }) => ({
        rule,
        level,
        ...(place.field === 'title' && place.span ? { span: place.span } : {}),
      })),
    );
  return { ...variantsOf(whole, { policies, check, ...more }), check };
}
