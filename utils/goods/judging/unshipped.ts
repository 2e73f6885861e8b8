import type { Listing } from '../../listing.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';

/** How an attribute says that nothing is sent but a code or a file. */
const unsent =
  /(?<!\p{L})(?:produits? (?:dématérialisés?|numériques?)|dématérialisée?|digital (?:products?|goods|downloads?|delivery|items?)|digitale?s? produkt\p{L}*|productos? digital(?:es)?|prodott[oi] digital[ei]|produtos? digita(?:l|is)|(?:sent|delivered) by e-?mail|(?:instant )?download only|цифров\p{L}+ товар\p{L}*|produkt cyfrowy|digitaal product|dijital ürün|produk digital)(?!\p{L})|虚拟[商产]品|数字商品|无实物|デジタル商品|ダウンロード販売|디지털 상품/iu;

/** What is sold as a code or a file, where the attributes say so and no word of the title names a thing. */
export function unshippedIn(
  { attributes = {} }: Pick<Listing, 'attributes'>,
  called: Found | undefined,
): Found | undefined {
  if (called?.sure && !isOf(called.id, 'general')) return undefined;
  for (const value of Object.values(attributes)) {
    const why = unsent.exec(value.slice(0, 200))?.[0];
    if (why) return { ...found({ id: 'digital.files', because: [why], sure: true }), thing: true };
  }
  return undefined;
}
