/** Titles one rule tells off, and titles that look like them and are told off by none; each 'marketplace market|title'. */
export interface Cases {
  rule: string;
  found: readonly string[];
  clean: readonly string[];
}
