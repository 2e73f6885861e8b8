import { marketplaces } from '../marketplaces/index.ts';
import { policyIds } from '../marketplaces/policies.ts';

/** Other names people and files call them by, in the form names are compared in. */
const otherNames: Readonly<Record<string, string>> = {
  alibabacom: 'alibaba',
  amazonseller: 'amazon',
  google: 'google-merchant-center',
  googleshopping: 'google-merchant-center',
  googlemerchant: 'google-merchant-center',
  googlemerchantcentre: 'google-merchant-center',
  gmc: 'google-merchant-center',
  meli: 'mercado-libre',
  mercadolivre: 'mercado-libre',
  tiktok: 'tiktok-shop',
  wb: 'wildberries',
  yandex: 'yandex-market',
  ym: 'yandex-market',
  яндексмаркет: 'yandex-market',
  озон: 'ozon',
  вайлдберриз: 'wildberries',
};

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const byName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(otherNames),
  ...marketplaces.map(({ id, name }) => [folded(name), id] as const),
  ...policyIds.map((id) => [folded(id), id] as const),
]);

/** Whose policies a marketplace's name means: 'Alibaba.com', 'mercado_libre' and 'Yandex Market' are known; undefined for one we have none of. */
export function policyIdOf(name: string): string | undefined {
  const plain = folded(name.slice(0, 80));
  return byName.get(plain) ?? byName.get(plain.replace(/(?:com|marketplace|us|uk|de)$/, ''));
}
