import type { Choices } from './choices.ts';
import { type Words, words } from './words.ts';

/** So much of its money a country's shops ask for what costs one pound or euro elsewhere. */
const worth: Readonly<Record<string, number>> = {
  GBP: 1,
  EUR: 1,
  PLN: 5,
  RUB: 100,
  JPY: 150,
  BRL: 6,
  TRY: 50,
  SEK: 12,
};

/** What the drawn pages sell; amounts in pounds or euros. */
export const sold = { code: 'SB42AC', id: '48392017', price: 24.9, mark: 4.6, count: 1284, maker: 'Nordhavn' } as const;

/** An amount of pounds or euros in the money of a page. */
export function amountOf(amount: number, { language }: Choices): number {
  const { currency } = words[language];
  const digits = currency === 'JPY' || currency === 'RUB' ? 0 : 2;
  return Number((amount * (worth[currency] ?? 1)).toFixed(digits));
}

/** The whole and the cents of an amount as a country writes them; no cents where its shops write none. */
export function partsOf(amount: number, { currency, thousands }: Words): [whole: string, cents: string] {
  const [whole = '', cents = ''] = amount.toFixed(currency === 'JPY' || currency === 'RUB' ? 0 : 2).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, thousands), cents];
}

export const numberText = (amount: number, said: Words): string =>
  partsOf(amount, said).filter(Boolean).join(said.decimal);

/** An amount of pounds or euros as a page writes it with its sign. */
export function money(amount: number, choices: Choices): string {
  const said: Words = words[choices.language];
  const number = numberText(amountOf(amount, choices), said);
  if (said.isSignBehind) return `${number}${said.sign === '円' ? '' : '\u00a0'}${said.sign}`;
  return `${said.sign}${said.sign === 'R$' ? '\u00a0' : ''}${number}`;
}

/** A sentence of a page with an amount in it. */
export const saying = (sentence: string, amount: number, choices: Choices): string =>
  sentence.replace('#', money(amount, choices));

export const countText = (count: number, said: Words): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, said.thousands);

export const pictureOf = (name: string | number, side = 800): string =>
  `https://cdn.example.net/pictures/${side}x${side}/${name}.jpg`;
/** The name of the first picture of what is sold. */
export const FRONT = 'sb42ac-front';
