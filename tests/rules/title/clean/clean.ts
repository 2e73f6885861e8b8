/** Clean titles that look like offences, each 'marketplace market|title' or with '|brand' behind; `why` holds of all of a class. */
export interface Clean {
  why: string;
  titles: readonly string[];
}
