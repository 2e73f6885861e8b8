import { z } from 'zod';
import { confirmationSchema } from '../confirmation.ts';
import { goodsChoiceSchema } from '../goods-choice.ts';
import { intakeSchema } from '../intake.ts';
import type { KnownListing, Snapshot, Version } from '../known-listing.ts';
import { listingSchema } from '../listing.ts';
import type { Month } from '../measurement.ts';
import { metricNameSchema } from '../metric.ts';
import { noteSchema } from '../note.ts';
import { overrideSchema } from '../override.ts';
import { paperFileSchema, paperSchema } from '../paper.ts';
import { sourceSchema } from '../source.ts';
import { termSchema } from '../term.ts';
import { titleNoteSchema } from '../title-note.ts';
import { pictureAddressSchema, pictureRowSchema } from './pictures.ts';

const key = z.string().min(1).max(2000);
const moment = z.number().int().nonnegative();
const source = z.strictObject(sourceSchema.shape);
const listing = z.strictObject(listingSchema.shape);

const known = z.strictObject({
  key,
  marketplace: listing.shape.marketplace,
  store: listing.shape.store,
  account: z.string().max(120),
  listing,
  sources: z.record(
    z.string().max(40),
    z.strictObject({ source, from: z.string().max(200), trial: z.literal(true).optional() }).optional(),
  ),
  firstSeen: moment,
  lastSeen: moment,
}) satisfies z.ZodType<KnownListing>;

const snapshot = z.strictObject({
  key,
  at: moment,
  changed: listing.partial(),
  source,
}) satisfies z.ZodType<Snapshot>;

const version = z
  .strictObject({
    key,
    field: z.enum(['title', 'image']),
    value: z.string().max(2000),
    from: moment,
    to: moment,
    reader: z.string().max(80),
  })
  .refine(({ from, to }) => from <= to) satisfies z.ZodType<Version>;

/** Entries a number takes in a series, and a reading in a month: see `Month`. */
const [WIDE, PAIR] = [4, 2];
const month = z
  .strictObject({
    key,
    month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
    origins: z.array(z.strictObject(sourceSchema.omit({ at: true }).shape)).max(100_000),
    readings: z.array(z.number().int().nonnegative()).max(2_000_000),
    series: z
      .array(
        z.strictObject({
          metric: metricNameSchema,
          via: sourceSchema.shape.via,
          spans: z.enum(['days', 'now', 'unknown']),
          currency: z
            .string()
            .regex(/^[A-Z]{3}$/)
            .optional(),
          trial: z.literal(true).optional(),
          numbers: z.array(z.number()).max(2_000_000),
        }),
      )
      .max(10_000),
  })
  .refine(
    ({ origins, readings, series }) =>
      readings.length % PAIR === 0 &&
      readings.every((origin, at) => at % PAIR !== 0 || origin < origins.length) &&
      series.every(
        ({ numbers }) =>
          numbers.length % WIDE === 0 &&
          numbers.every((number, at) => at % WIDE !== 3 || number * PAIR < readings.length),
      ),
  ) satisfies z.ZodType<Month>;

/** Every table of a backup, in the order its rows stand in, and what a row of it may be: nothing more than what is named. */
export const tables = {
  listings: known,
  snapshots: snapshot,
  versions: version,
  months: month,
  terms: termSchema,
  titleNotes: titleNoteSchema,
  notes: noteSchema,
  confirmations: confirmationSchema,
  papers: paperSchema,
  files: paperFileSchema,
  overrides: overrideSchema,
  goodsChoices: goodsChoiceSchema,
  intakes: intakeSchema,
  // Since version 2 of the file.
  pictureAddresses: pictureAddressSchema,
  pictures: pictureRowSchema,
} as const;
export type BackupTable = keyof typeof tables;
export const tableNames = Object.keys(tables) as BackupTable[];

/** One row of one table. */
export type BackupRow = { [Name in BackupTable]: { table: Name; row: RowOf[Name] } }[BackupTable];
export type RowOf = { [Name in BackupTable]: z.infer<(typeof tables)[Name]> };

const shell = z.strictObject({ table: z.enum(tableNames), row: z.record(z.string(), z.unknown()) });

/** What a line holds, as it stands; undefined for what no table of ours has. */
export function backupRowOf(told: unknown): BackupRow | undefined {
  const { data } = shell.safeParse(told);
  if (!data || !tables[data.table].safeParse(data.row).success) return undefined;
  // Checked just above; what zod would hand back has its members in another order.
  return told as BackupRow;
}
