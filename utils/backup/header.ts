import { z } from 'zod';
import { lockSchema } from './cipher.ts';

/** The version of the file's form, and of what stands in its rows. 2: pictures are among them. */
export const BACKUP_VERSION = 2;
/** Those that can be read. */
export const versionSchema = z.literal([1, BACKUP_VERSION]);

/** The first line of a backup: what it is, and how to tell that it is whole. */
export const headerSchema = z.strictObject({
  crossbill: z.literal('backup'),
  version: versionSchema,
  /** When it was made: ISO 8601, UTC. */
  made: z.iso.datetime(),
  /** The Crossbill that made it, and the newest day its rules were read. */
  tool: z.string().max(40),
  rules: z.string().max(40),
  /** Values the pages would not give at their last readings. */
  unread: z.number().int().nonnegative(),
  /** Of the training shop, which is never mixed with the real one. */
  training: z.literal(true).optional(),
  lock: lockSchema.optional(),
  /** Lines that follow. */
  lines: z.number().int().nonnegative(),
  /** Of this line without it, and of every line that follows, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Header = z.infer<typeof headerSchema>;

/** What the one who makes a backup says of it. */
export type BackupAbout = Pick<Header, 'made' | 'tool' | 'rules' | 'unread' | 'training'>;
