import type { Language } from '../../utils/source.ts';

/**
 * Puts a number and the noun in the form the language's plural rules ask for. `Form` lists the forms that language has,
 * so that the compiler names a missing one.
 */
export function counting<Form extends Intl.LDMLPluralRule>(
  language: Language,
): (count: number, forms: Readonly<Record<Form, string>>) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => {
    const written: Readonly<Partial<Record<string, string>>> = forms;
    return `${numbers.format(count)} ${written[rules.select(count)] ?? written.other ?? ''}`;
  };
}

export const countEn = counting<'one' | 'other'>('en');
export const countZh = counting<'other'>('zh');
export const countRu = counting<'one' | 'few' | 'many' | 'other'>('ru');

/** Listings counted in Russian. */
export const listingsRu = { one: 'товар', few: 'товара', many: 'товаров', other: 'товара' } as const;
