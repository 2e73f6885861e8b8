import { z } from 'zod';
import { severitySchema } from '../report.ts';
import { citationSchema, inAllSchema } from '../source.ts';

const day = z.iso.date();
const phrases = z.array(z.string().min(1)).min(1).readonly();
const ids = z.array(z.string()).min(1).readonly();

/** What counts as proof; the words for it are the interface's. */
const proofSchema = z.enum([
  'number',
  'certificate',
  'declaration',
  'report',
  'file',
  'contract',
  'label',
  'screenshot',
]);
export type Proof = z.infer<typeof proofSchema>;

/** How the number of a paper is written: what it is called in print, a bounded pattern, and an example of it. */
const numberFormatSchema = z.object({
  called: z.string().min(1),
  like: z.string().regex(/^\^.+\$$/),
  example: z.string().min(1),
});
export type NumberFormat = z.infer<typeof numberFormatSchema>;

/** One thing the law of a market asks of some goods: a row of data a lawyer could read and a teacher could edit. */
export const requirementSchema = z.strictObject({
  /** As in the facts: 'eu-organic'. Never changes. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: inAllSchema,
  /** What it is and how it is got: one or two sentences. */
  about: inAllSchema,
  severity: severitySchema,
  /** Goods it is for (kinds or groups of `utils/goods`), and those among them it spares. */
  goods: ids,
  exceptGoods: ids.optional(),
  /** Where the law names some of these goods one by one: of the goods in `of` it is for those a listing calls by `words`, and not by `not`; others are asked about, or are free of it. */
  named: z
    .array(
      z.strictObject({
        of: ids,
        words: phrases.optional(),
        not: phrases.optional(),
        /** Traits that outweigh `not`: melamine painted like porcelain. */
        despite: ids.optional(),
        /** Of these goods it is only for those with one of these traits. */
        whenAny: ids.optional(),
        /** And of these for none with one of these. */
        unless: ids.optional(),
        otherwise: z.enum(['ask', 'no']).optional(),
      }),
    )
    .optional(),
  /** Traits that must all be there for it to apply. */
  when: z.array(z.string()).optional(),
  /** One of these must be there; and none of `unless`. */
  whenAny: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  /** Traits of `whenAny` that count in some only of its markets, and in which: a sunscreen is a plain cosmetic in Japan. */
  countsIn: z.record(z.string(), ids).optional(),
  /** Markets within this one where a requirement of their own says it better. */
  notIn: z.array(z.string()).optional(),
  /** No paper helps: the goods may not be sold there. */
  ban: z.literal(true).optional(),
  /** What the seller does with it. */
  do: z.array(z.enum(['hold', 'show', 'pack', 'travel'])).min(1),
  /** Who must see to it. */
  who: z.array(z.enum(['maker', 'importer', 'seller', 'responsible-person'])).min(1),
  proof: z.array(proofSchema).min(1),
  numbers: z.array(numberFormatSchema).optional(),
  /** What sellers call it, in any language. */
  aliases: z.array(z.string()).min(1),
  /** Words by which a listing shows it, any language; absent: it need not be shown. */
  shownBy: phrases.optional(),
  /** What may be said on the listing once it is held, by language of the listing. */
  sayThis: z.record(z.string(), z.string()).optional(),
  /** Legal basis, as it is cited. */
  basis: z.string().min(1),
  citation: citationSchema,
  /** Whoever gathered it was not certain: to be looked up before anything rests on it. */
  doubt: z.literal(true).optional(),
  /** Goods for which it begins on another day than the rest; with `words`, only those so called. */
  begins: z.array(z.strictObject({ goods: ids, words: phrases.optional(), on: day })).optional(),
  /** What changes later, and when. */
  changes: z.array(z.strictObject({ on: day, what: inAllSchema })).optional(),
});
export type RequirementRow = z.infer<typeof requirementSchema>;

/** The same as listings are judged by: its name stands elsewhere (`names.ts`), and so does what only explains it (`texts.ts`). */
export type Requirement = Omit<RequirementRow, 'name' | 'about' | 'basis' | 'changes'> & {
  changes?: readonly { on: string }[];
};

/** A requirement that several markets word alike. */
export type SharedRequirement = RequirementRow & { markets: readonly string[] };

/** A place with laws of its own: one country, or several that share them. `within`: markets whose requirements hold here too. */
export interface Market<Row extends Requirement = RequirementRow> {
  /** ISO 3166 country, 'EU' or 'EAEU'; 'CN-EXPORT' and 'GLOBAL' stand beside every target. */
  id: string;
  name: { en: string; zh: string; ru: string };
  within?: readonly string[];
  requirements: readonly Row[];
}

/** What people believe to be asked, and is not. */
export const notRequiredSchema = z.strictObject({
  id: z.string().regex(/^nr-[a-z0-9-]+$/),
  markets: ids,
  goods: ids,
  when: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  myth: inAllSchema,
  truth: inAllSchema,
  citation: citationSchema,
});
export type NotRequiredRow = z.infer<typeof notRequiredSchema>;
/** The same in one language (`texts.ts`). */
export type Myth = Omit<NotRequiredRow, 'myth' | 'truth'> & { myth: string; truth: string };
