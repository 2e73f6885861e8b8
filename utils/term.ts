import { z } from 'zod';
import { metricNameSchema } from './metric.ts';
import { sourceSchema } from './source.ts';

/** The numbers of one search term or target of a shop over some days, as a file told them. */
export const termSchema = z.strictObject({
  /** 'marketplace/store/account', each part escaped: `shopOf` writes it. */
  shop: z.string().min(1).max(600),
  term: z.string().min(1).max(500),
  /** '' where the file names none. */
  campaign: z.string().max(500),
  /** 'yyyy-mm-dd/yyyy-mm-dd', the store's days, both included; '?' where nobody said. */
  period: z.string().regex(/^(?:\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d|\?)$/),
  numbers: z.partialRecord(
    metricNameSchema,
    z.strictObject({
      value: z.number(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
    }),
  ),
  source: sourceSchema,
});
export type Term = z.infer<typeof termSchema>;

/** The name of a shop: where, which store, whose account. */
export const shopOf = ({
  marketplace,
  store,
  account = '',
}: {
  marketplace: string;
  store: string;
  account?: string | undefined;
}) => [marketplace, store, account].map(encodeURIComponent).join('/');
