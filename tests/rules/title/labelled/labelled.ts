/**
 * A title, where it stands, and the rules it breaks, as a careful person reads the policies; none: it is clean.
 * `brand`: null where the goods bear none, absent where nobody knows. `why`: for the reader of this file.
 */
export interface Labelled {
  at: string;
  market: string;
  title: string;
  breaks: readonly string[];
  brand?: string | null;
  why?: string;
}

/** One row: marketplace and market ('amazon US'), title, rules broken ('' for none), brand, reason. */
export const row = (where: string, title: string, breaks: string, brand?: string | null, why?: string): Labelled => {
  const [at = '', market = ''] = where.split(' ');
  return {
    at,
    market,
    title,
    breaks: breaks.split(' ').filter(Boolean),
    ...(brand === undefined ? {} : { brand }),
    ...(why ? { why } : {}),
  };
};
