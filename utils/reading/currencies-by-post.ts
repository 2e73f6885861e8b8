import { dictionary } from './dictionary-by-post.ts';

// What text/currencies.ts knows of signs of money, for pages of consoles: asked.

export const currenciesOf = (sign: string): readonly string[] => dictionary.currencies(sign) ?? [];
