import { z } from 'zod';

/** What the person said of one requirement: that it does not apply, or weighs less, with a note and the day. Nothing is hidden by it. */
export const overrideSchema = z.object({
  /** `overrideId` of what it is about. */
  id: z.string().min(1).max(2400),
  requirement: z.string().min(1).max(80),
  market: z.string().min(1).max(10),
  /** The key of the one listing it is for; absent: all of them. */
  listing: z.string().max(2000).optional(),
  as: z.enum(['not-applicable', 'advisory']),
  /** Why. Without a reason nothing is lowered. */
  note: z.string().min(1).max(500),
  /** The day it was said. */
  on: z.iso.date(),
  changedAt: z.number().int().nonnegative(),
});
export type Override = z.infer<typeof overrideSchema>;

/** One name for what an override is about, so that a second one takes the first one's place. */
export const overrideId = ({
  requirement,
  market,
  listing,
}: Pick<Override, 'requirement' | 'market' | 'listing'>): string =>
  [requirement, market, listing ?? ''].map(encodeURIComponent).join('/');

/** What was said of a requirement in a market for a listing: of that listing alone before of all. */
export function overrideFor(
  overrides: ReadonlyMap<string, Override>,
  requirement: string,
  market: string,
  listing: string,
): Override | undefined {
  return (
    overrides.get(overrideId({ requirement, market, listing })) ?? overrides.get(overrideId({ requirement, market }))
  );
}
