/** The words a field is called by in the markup: 'product[salePrice]' as product, sale, price; 'CAT_BASE_PRICE' as cat, base, price. */
export const wordsOf = (name: string): string[] =>
  name
    .slice(0, 200)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/** The same of a field: by its name, and by its id where that says more. */
export const wordsOfField = (field: Element): string[] => [
  ...new Set([...wordsOf(field.getAttribute('name') ?? ''), ...wordsOf(field.id)]),
];

/** Whether a field is one of many that are called alike but for a number: of a variant, a step, a language. */
export const isOfRow = (field: Element): boolean =>
  /(?:^|[^a-z\d])\d+(?:[^a-z\d]|$)/i.test(field.getAttribute('name') ?? '');

/** Whether a field is called a price with its tax in it, and whether one without. */
const taxed = /^(?:gross|brutto|bruto|ttc|incl|including|inc|inkl|taxed)$/;
const untaxed = /^(?:net|netto|neto|ht|excl|excluding|exc|ex|exkl|without|untaxed)$/;
export const isTaxed = (words: readonly string[]): boolean =>
  words.some((word) => taxed.test(word)) ||
  (words.includes('with') && words.some((word) => /^(?:tax|vat)$/.test(word)));
export const isUntaxed = (words: readonly string[]): boolean => words.some((word) => untaxed.test(word));
