import { z } from 'zod';
import { citationSchema, inForce } from './source.ts';

const where = {
  /** Stores it holds in (ISO country or 'global'); absent: all but `except`. */
  stores: z.array(z.string()).optional(),
  except: z.array(z.string()).optional(),
  /** Goods it is for, and goods it spares, by the ids of `utils/goods` ('media' for books, music and video); absent: all. */
  goods: z.array(z.string()).optional(),
  exceptGoods: z.array(z.string()).optional(),
  /** 'must': required and sourced. 'better': advised. A 'reported' citation never makes a Must. */
  level: z.enum(['must', 'better']),
  citation: citationSchema,
};

/**
 * One thing a marketplace lays down for its listings, as published: a row of data, with its source and dates.
 * `on` names what is limited; one rule file reads each.
 */
export const policySchema = z.discriminatedUnion('on', [
  z.object({
    on: z.literal('title-length'),
    max: z.number().int().positive(),
    unit: z.enum(['characters', 'utf16', 'bytes', 'words']),
    /** A length to keep to, within the limit; not a limit itself. */
    advised: z.literal(true).optional(),
    /** The marketplace sets the limit per category or shop and this is the usual one: whoever breaks it must look there. */
    varies: z.literal(true).optional(),
    ...where,
  }),
  z.object({
    on: z.literal('title-characters'),
    /** Characters that may not stand in a title at all. */
    banned: z.string().default(''),
    /** Characters that are allowed only where they mean something (between digits, in a model) and not as decoration. */
    decorative: z.string().default(''),
    /** Characters that may stand in a title once. */
    once: z.string().optional(),
    ...where,
  }),
  z.object({
    on: z.literal('title-repeats'),
    /** How often one content word may stand in a title. */ most: z.number().int().positive(),
    ...where,
  }),
  z.object({
    on: z.literal('image-side'),
    /** Shortest side, or longest where `side` says so, in pixels. */ min: z.number().int().positive(),
    side: z.enum(['shortest', 'longest', 'width', 'height']),
    ...where,
  }),
  z.object({
    on: z.literal('image-ratio'),
    /** width / height, with 1 % tolerance. */ ratio: z.number().positive(),
    /** Every ratio from `ratio` up to this one is as good. */ upTo: z.number().positive().optional(),
    ...where,
  }),
]);
export type Policy = z.infer<typeof policySchema>;
export type PolicyOn<On extends Policy['on']> = Extract<Policy, { on: On }>;

/** The policies that hold in a store on a day, 'yyyy-mm-dd'. */
export function policiesOn(policies: readonly Policy[], store: string, day: string): Policy[] {
  return policies.filter(
    (policy) =>
      (!policy.stores || policy.stores.includes(store)) &&
      !policy.except?.includes(store) &&
      inForce(policy.citation, day),
  );
}

/** Those among them that hold for goods: 'media', 'nuts', … Where nothing is known of the goods, what is for some goods only does not hold. */
export function policiesForGoods(policies: readonly Policy[], goods: readonly string[]): Policy[] {
  return policies.filter(
    (policy) =>
      (!policy.goods || policy.goods.some((id) => goods.includes(id))) &&
      !policy.exceptGoods?.some((id) => goods.includes(id)),
  );
}
