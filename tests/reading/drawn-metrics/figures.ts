import { type Words, words } from './words.ts';

/** What the drawn pages are of. */
export const goods = 'Walnut kernels light halves 500 g';
/** What each marketplace calls them, and what it calls other goods. */
export const codes = {
  etsy: ['1500000001', '1611223344'],
  aliexpress: ['1005006382190447', '1005001112223334'],
  wildberries: ['177042915', '211223344'],
} as const;

export interface Figure {
  key: 'views' | 'visitors' | 'orders' | 'rate' | 'revenue';
  value: number;
}

/** Its numbers in thirty days. */
export const figures: readonly Figure[] = [
  { key: 'views', value: 4906 },
  { key: 'visitors', value: 2318 },
  { key: 'orders', value: 54 },
  { key: 'rate', value: 0.0229 },
  { key: 'revenue', value: 1128.37 },
];

/** A number as its country writes it. */
export function textOf({ key, value }: Figure, language: keyof typeof words): string {
  const said: Words = words[language];
  if (key === 'rate') return `${(value * 100).toFixed(2).replace('.', said.decimal)}${language === 'de' ? ' ' : ''}%`;
  const digits = key === 'revenue' && said.currency !== 'JPY' ? 2 : 0;
  const [whole = '', cents] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, said.thousands);
  const amount = cents ? `${grouped}${said.decimal}${cents}` : grouped;
  if (key !== 'revenue') return amount;
  return said.sign === 'US$' ? `${said.sign}${amount}` : `${amount} ${said.sign}`;
}
