import { z } from 'zod';
import { severitySchema } from '../report.ts';
import { citationSchema, inAllSchema } from '../source.ts';

/** One thing the law of a market asks of some goods: a row of data a lawyer could read and a teacher could edit. */
export const requirementSchema = z.object({
  /** As in the facts: 'eu-organic-claim'. Never changes. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: inAllSchema,
  severity: severitySchema,
  /** Goods it is for (ids or groups of `utils/goods`), and those among them it spares. */
  goods: z.array(z.string()).min(1),
  exceptGoods: z.array(z.string()).optional(),
  /** Claims or attributes that must be there for it to apply: ['organic']. */
  when: z.array(z.string()).optional(),
  /** One of these must be there; and none of `unless`. */
  whenAny: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  /** Those among `when` and `whenAny` on which silence says nothing: where they are not seen, the person is asked, and nothing is called missing. */
  ask: z.array(z.string()).optional(),
  /** Markets within this one where a requirement of their own says it better. */
  notIn: z.array(z.string()).optional(),
  /** No paper helps: the goods may not be sold there. */
  ban: z.literal(true).optional(),
  /** What the seller does with it. */
  do: z.array(z.enum(['hold', 'show', 'pack', 'travel'])).min(1),
  /** Who must see to it. */
  who: z.array(z.enum(['maker', 'importer', 'seller', 'responsible-person'])).min(1),
  /** Why it is asked, what counts as proof, and how it is got: one or two sentences each. */
  why: inAllSchema,
  proof: inAllSchema,
  how: inAllSchema,
  /** Words by which a listing shows it, any language; absent: it need not be shown. */
  shownBy: z.array(z.string()).optional(),
  /** What may be said on the listing once it is held, by language of the listing. */
  sayThis: z.record(z.string(), z.string()).optional(),
  /** Legal basis, as it is cited. */
  basis: z.string(),
  citation: citationSchema,
  /** Titles it must and must not be asked of. Shown as help, run as tests. */
  examples: z.object({ asks: z.array(z.string()).min(1), spares: z.array(z.string()).min(1) }),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** A place with laws of its own: one country, or several that share them. `within`: markets whose requirements hold here too. */
export interface Market {
  /** ISO 3166 country, 'EU' or 'EAEU'. */
  id: string;
  name: { en: string; zh: string; ru: string };
  within?: readonly string[];
  requirements: readonly Requirement[];
}
