import { z } from 'zod';

const count = z.number().int().nonnegative();

/** What one file brought in at one time: a report, or a backup. It can be taken back as long as its undos are kept. */
export const intakeSchema = z.strictObject({
  id: z.string().min(1).max(64),
  /** When it was brought in, in milliseconds since 1970 UTC. */
  at: count,
  what: z.enum(['report', 'backup']),
  /** The moment its values are of: what was seen later is not overwritten by them. */
  asOf: count,
  /** Name of the file. */
  name: z.string().max(300),
  /** The kind of report. */
  kind: z.string().max(80).optional(),
  /** Of the file's bytes and of what the person said of it: the same again brings nothing. SHA-256 in hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  marketplace: z.string().max(80).optional(),
  store: z.string().max(80).optional(),
  account: z.string().max(120).optional(),
  period: z.strictObject({ start: z.iso.date(), end: z.iso.date() }).optional(),
  listings: count,
  values: count,
  terms: count,
  refused: count,
  /** Undos written so far. */
  parts: count,
  /** 'open' while it is written; one found open at the next start was cut off. */
  state: z.enum(['open', 'done', 'undone']),
});
export type Intake = z.infer<typeof intakeSchema>;
