import type { Found } from '../facts.ts';
import { sentGoods } from '../sent-goods.ts';

/** A number, and perhaps that of one of its variants, with which the last step of an address begins: '58-argan-oil.html', '58-1-argan-oil.html'. */
const leading = /^(\d{1,16})-(?:\d{1,16}-)?\p{L}/u;

/** The number with which an address begins, where the forms of the page send it, and no other, into the basket. */
export function leadingNumber(page: Document, { pathname }: URL): Found<string> | undefined {
  const number = leading.exec(pathname.slice(0, 1000).split('/').at(-1) ?? '')?.[1];
  const [sent, ...others] = new Set(sentGoods(page));
  return number && number === sent && others.length === 0 ? { value: number, from: 'address' } : undefined;
}
