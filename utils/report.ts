import { z } from 'zod';
import { citationSchema } from './source.ts';

/** New text for a span of the title, to be copied by the person. Holds for the title `was` and no other. Offsets are UTF-16 units. */
const editSchema = z.object({ was: z.string(), span: z.tuple([z.number(), z.number()]), text: z.string() });
export type Edit = z.infer<typeof editSchema>;

/** Where in the listing a finding stands. */
export const placeSchema = z.discriminatedUnion('field', [
  z.object({
    field: z.literal('title'),
    /** UTF-16 units, end exclusive. */ span: z.tuple([z.number(), z.number()]).optional(),
  }),
  z.object({
    field: z.literal('image'),
    index: z.number().int().optional(),
    /** The part of the picture, in fractions of its width and height. */
    box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
  }),
  z.object({ field: z.literal('attributes'), name: z.string().optional() }),
  z.object({ field: z.literal('listing') }),
]);
export type Place = z.infer<typeof placeSchema>;

/** How a paper stands for one listing in one market. */
export const paperStateSchema = z.enum([
  'missing',
  'held',
  'expiring',
  'expired',
  'held-not-shown',
  'shown-not-held',
  'ask',
  'upcoming',
]);
export type PaperState = z.infer<typeof paperStateSchema>;

export const severitySchema = z.enum(['blocking', 'expected', 'advisory']);
export type Severity = z.infer<typeof severitySchema>;

/**
 * One thing to see to. Free of language: `says` names the sentence in the rule's words, `with` fills it.
 * Level 'must' is laid down by someone who is cited; 'better' is advice. The two are never added up.
 */
const findingSchema = z.object({
  level: z.enum(['must', 'better']),
  says: z.string(),
  with: z.record(z.string(), z.union([z.string(), z.number()])),
  place: placeSchema,
  edit: editSchema.optional(),
  citation: citationSchema.optional(),
  /** The first day of the policy that brought it: the day before, the same rule passed the same title. */
  changed: z.iso.date().optional(),
  /** What was read does not settle it: a person must look. */
  unsure: z.literal(true).optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** What one rule said of one listing. A listing not yet judged has no report at all. */
export const auditSchema = z.object({
  /** Id of the rule ('too-long') or of the requirement ('eu-organic-claim'). */
  rule: z.string(),
  /** 'numbers': what figures over a time say; only triage makes such an audit, and no report holds one. */
  category: z.enum(['title', 'image', 'paper', 'numbers']),
  /** 'unread': what the rule needs could not be read. 'unsure': it does not settle the question. 'broken': the rule itself failed; shown, never hidden. */
  result: z.enum(['passed', 'failed', 'unsure', 'inapplicable', 'unread', 'broken']),
  findings: z.array(findingSchema),
  /** For papers: the market that asks, how gravely, how it stands, the paper that answers, and the words that made us ask. */
  paper: z
    .object({
      market: z.string(),
      severity: severitySchema,
      state: paperStateSchema,
      paperId: z.string().optional(),
      until: z.iso.date().optional(),
      /** The first day it is asked of these goods. */
      since: z.iso.date().optional(),
      because: z.array(z.string()),
      goods: z.string(),
      /** What the person said of it: it does not apply, or weighs less. */
      override: z.object({ as: z.enum(['not-applicable', 'advisory']), note: z.string(), on: z.iso.date() }).optional(),
    })
    .optional(),
});
export type Audit = z.infer<typeof auditSchema>;

/** All that is said of one listing on one day: every surface and every export is drawn from this alone. */
export const reportSchema = z.object({
  key: z.string(),
  /** The store's day it was judged on. */
  on: z.iso.date(),
  audits: z.array(auditSchema),
  /** What the goods are taken for, with the words that made us think so. */
  goods: z.array(
    z.object({
      id: z.string(),
      because: z.array(z.string()),
      sure: z.boolean(),
      /** The person said so. */
      said: z.literal(true).optional(),
    }),
  ),
  /** Markets asked for, and those among them our data covers for these goods. */
  markets: z.array(z.object({ id: z.string(), covered: z.boolean() })),
});
export type Report = z.infer<typeof reportSchema>;

/** How a check ends by what it found: 'unsure' where every finding asks the person to look, 'failed' where one stands by itself. */
export function resultOf(findings: readonly Finding[]): Audit['result'] {
  if (findings.length === 0) return 'passed';
  return findings.every(({ unsure }) => unsure) ? 'unsure' : 'failed';
}
