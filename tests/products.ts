import { lineOfGoods } from '../utils/goods/kinds.ts';
import type { Product, Truth } from '../utils/papers/product.ts';

/** A product of a kind with traits as given; what is not given is not so. */
export function aProduct(
  kind: string,
  traits: Readonly<Record<string, Truth>> = {},
  words: readonly string[] = [],
): Product {
  return {
    goods: { id: kind, because: [kind], sure: true },
    line: lineOfGoods(kind),
    truth: (trait) => traits[trait] ?? 'no',
    because: () => [],
    says: (phrases) => phrases.some((phrase) => words.includes(phrase)),
    signature: `${kind} ${JSON.stringify(traits)} ${words.join(' ')}`,
  };
}
