import { z } from 'zod';

/** A paper in the seller's drawer: a certificate, a registration, a declaration. Typed by the person, never read by us out of a file. */
export const paperSchema = z
  .object({
    /** Ours, made when the person enters it. */
    id: z.string().min(1).max(64),
    /** The requirement it answers ('eu-organic-claim') or a kind of evidence. */
    kind: z.string().min(1).max(80),
    number: z.string().max(120).default(''),
    holder: z.string().max(200).optional(),
    issuer: z.string().max(200).default(''),
    supplier: z.string().max(200).optional(),
    /** What it covers: goods ids, or listing keys or SKUs; empty: everything. */
    scope: z.array(z.string().max(200)).max(500).default([]),
    /** Markets it is good for; empty: wherever it is asked. */
    markets: z.array(z.string().max(10)).max(60).default([]),
    from: z.iso.date().optional(),
    /** Last day it is good; absent: no end. */
    to: z.iso.date().optional(),
    note: z.string().max(2000).optional(),
    /** The person's own file of it, kept under the hash of its content. */
    file: z
      .object({
        hash: z.string().regex(/^[0-9a-f]{64}$/),
        name: z.string().max(255),
        size: z.number().int().nonnegative(),
      })
      .optional(),
    changedAt: z.number().int().nonnegative(),
  })
  .refine((paper) => !paper.from || !paper.to || paper.from <= paper.to, {
    message: 'ends-before-start',
    path: ['to'],
  });
export type Paper = z.infer<typeof paperSchema>;

/** At most so many bytes of a file are kept with a paper: 8 MB. */
export const FILE_LIMIT = 8 * 1024 * 1024;

/** A file kept with papers, under the SHA-256 of its content; never read by us. */
export const paperFileSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(255),
  type: z.string().max(100),
  size: z.number().int().nonnegative().max(FILE_LIMIT),
  /** Its bytes, in base64. */
  bytes: z.base64().max(Math.ceil(FILE_LIMIT / 3) * 4 + 4),
});
export type PaperFile = z.infer<typeof paperFileSchema>;
