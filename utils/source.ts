import { z } from 'zod';

/** How we come to know something: nothing is stored without it. */
export const sourceSchema = z.object({
  via: z.enum(['page', 'file', 'person']),
  /** The reader that read it, '<marketplace>/<page>', or 'person'. */
  reader: z.string().max(80),
  /** Address of the page (without its query) or name of the file. */
  where: z.string().max(2000),
  /** When, in milliseconds since 1970 UTC. */
  at: z.number().int().nonnegative(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Where something laid down can be read. Law and policy carry it in every row. */
export const citationSchema = z.object({
  url: z.url(),
  /** The day someone last read it there. */
  readOn: z.iso.date(),
  /** 'read': the words themselves were read. 'reported': someone says so; whatever rests on it asks the person to look. */
  sure: z.enum(['read', 'reported']),
  /** In force from this day, and until that one (both included), where it says so. */
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
});
export type Citation = z.infer<typeof citationSchema>;

/** Whether what is cited holds on a day, 'yyyy-mm-dd'. */
export function inForce(citation: Pick<Citation, 'since' | 'until'>, day: string): boolean {
  return (
    (citation.since === undefined || citation.since <= day) && (citation.until === undefined || day <= citation.until)
  );
}

/** Words in the three interface languages. Rules, requirements and the interface carry all of them. */
export const inAllSchema = z.object({ en: z.string().min(1), zh: z.string().min(1), ru: z.string().min(1) });
export type InAll = z.infer<typeof inAllSchema>;

/** A language of the interface. */
export const languageSchema = z.enum(['en', 'zh', 'ru']);
export type Language = z.infer<typeof languageSchema>;
