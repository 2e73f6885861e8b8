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
/** Of a listing's pictures: the main one, or all the others; absent: every one. */
const role = z.enum(['main', 'other']).optional();
const side = z.enum(['shortest', 'longest', 'width', 'height']);
const pixels = z.number().int().positive();
const share = z.number().positive().max(1);

/** What a title may be told off for by its wording; each is a rule of that name. */
const wordingSchema = z.enum([
  'promotional-phrase',
  'subjective-claim',
  'keyword-stuffing',
  'all-caps',
  'emoji',
  'html',
  'price-in-title',
  'contact-info',
  'competitor-brand',
  'condition-mention',
  'year-in-title',
  'restricted-claim',
]);
export type Wording = z.infer<typeof wordingSchema>;

/** What a title is made of, as marketplaces name it when they say in which order it goes. */
export const titlePartSchema = z.enum([
  'brand',
  'product',
  'model',
  'variety',
  'material',
  'colour',
  'size',
  'quantity',
  'pack',
  'audience',
  'feature',
]);
export type TitlePart = z.infer<typeof titlePartSchema>;

/** Views of a product that a photographer can be asked for; the words for them are the interface's. */
export const shotSchema = z.enum([
  'front',
  'back-and-side',
  'detail',
  'label',
  'in-hand',
  'in-use',
  'contents',
  'worn',
  'laid-flat',
  'single-shoe',
  'size-chart',
  'rating-plate',
  'warnings',
  'the-item-itself',
  'the-used-item-itself',
  'facts-in-words',
]);
export type Shot = z.infer<typeof shotSchema>;

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
    on: z.literal('title-brand'),
    /** 'in': the structure that is published has the brand in the title. 'out': it stands in its own field and nowhere else. */
    place: z.enum(['in', 'out']),
    ...where,
  }),
  z.object({
    on: z.literal('title-language'),
    /** Languages a title may be in, BCP 47 primary tags; absent: those of the store's country. */
    languages: z.array(z.string()).min(1).optional(),
    /** Languages that will do beside those of the country: a cross-border title in English. */
    also: z.array(z.string()).min(1).optional(),
    /** Languages the seller names goods in on the console alone, and the marketplace puts into those of its stores. */
    working: z.array(z.string()).min(1).optional(),
    ...where,
  }),
  z.object({
    on: z.literal('title-wording'),
    /** What a title may not say or look like. */
    about: z.array(wordingSchema).min(1),
    /** Where only some words are meant ('fsa'), in lower case: what is said holds for phrases with one of them. */
    only: z.array(z.string()).min(1).optional(),
    ...where,
  }),
  z.object({
    on: z.literal('title-structure'),
    /** The order of a title's parts as published; what a listing does not have is left out. */
    order: z.array(titlePartSchema).min(1),
    ...where,
  }),
  z.object({
    on: z.literal('highlights-length'),
    /** The line beside the title that takes what no longer fits into it: its limit in characters. */
    max: z.number().int().positive(),
    ...where,
  }),
  z.object({
    on: z.literal('title-shown'),
    /** About so many characters of a title are seen in search on a phone. */
    about: z.number().int().positive(),
    ...where,
  }),
  /** Smallest size: what is smaller is refused. */
  z.object({ on: z.literal('image-side'), min: pixels, side, role, ...where }),
  /** From here on the buyer can enlarge the picture. */
  z.object({ on: z.literal('image-zoom'), min: pixels, side, role, ...where }),
  /** The size that is advised. */
  z.object({ on: z.literal('image-advised'), min: pixels, side, role, ...where }),
  z.object({
    on: z.literal('image-most'),
    /** Largest longer side, in pixels. */ max: pixels.optional(),
    megapixels: z.number().positive().optional(),
    role,
    ...where,
  }),
  z.object({
    on: z.literal('image-ratio'),
    /** width / height, with 1 % tolerance. */ ratio: z.number().positive(),
    /** Every ratio from `ratio` up to this one is as good. */ upTo: z.number().positive().optional(),
    /** This one is as good, and none between. */ or: z.number().positive().optional(),
    role,
    ...where,
  }),
  z.object({
    on: z.literal('image-ground'),
    /** 'pure-white': level 255 but for what compression does. 'light': white from 240 on. 'plain': any one colour. */
    asks: z.enum(['pure-white', 'light', 'plain']),
    /** How grave a background is that is clearly another, where that differs: everybody who reports the rule reports that those are refused. */
    clearly: z.literal('must').optional(),
    role,
    ...where,
  }),
  /** Transparency is to be laid on white. */
  z.object({ on: z.literal('image-opaque'), role, ...where }),
  z.object({
    on: z.literal('image-fill'),
    /** Share of the picture the product takes, by its longer side. */ min: share,
    max: share.optional(),
    role,
    ...where,
  }),
  /** The whole product is in the picture. */
  z.object({ on: z.literal('image-whole'), role, ...where }),
  z.object({
    on: z.literal('image-without'),
    /** What may not be laid on or round the picture. */
    what: z.array(z.enum(['text', 'watermark', 'badge', 'border', 'collage'])).min(1),
    role,
    ...where,
  }),
  z.object({ on: z.literal('image-sharp'), role, ...where }),
  z.object({
    on: z.literal('image-format'),
    takes: z.array(z.enum(['jpeg', 'png', 'webp', 'gif', 'bmp', 'tiff', 'avif', 'heic'])).min(1),
    /** Colours for print are taken too. */ cmyk: z.literal(true).optional(),
    /** No more than eight bits for each colour of a pixel. */ eight: z.literal(true).optional(),
    /** The ending of the file's name must be that of its format. */ ending: z.literal(true).optional(),
    role,
    ...where,
  }),
  z.object({ on: z.literal('image-weight'), /** Bytes. */ max: z.number().int().positive(), role, ...where }),
  /** A view that is to be among the pictures, or in the role it names. */
  z.object({ on: z.literal('image-shot'), shot: shotSchema, role, ...where }),
  /** Videos beside the pictures: so many are advised. */
  z.object({ on: z.literal('video'), count: z.number().int().positive(), ...where }),
  z.object({
    on: z.literal('image-count'),
    min: z.number().int().positive().optional(),
    max: z.number().int().positive().optional(),
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
