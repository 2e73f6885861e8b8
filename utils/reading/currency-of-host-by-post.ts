import { dictionary } from './dictionary-by-post.ts';

// The money of countries as currency-of-host.ts knows it, for pages of consoles: asked.

export const currencyAtHome = dictionary.home;
export const currencyOfLanguage = dictionary.spoken;
export const currencyOfCountry = dictionary.money;
