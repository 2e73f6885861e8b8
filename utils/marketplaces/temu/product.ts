import { productReader } from '../../reading/product.ts';
import { temu } from './index.ts';

/** The goods' number in an address. */
export function goodsIn(url: URL): string | undefined {
  if (/^(?:agentseller|seller|ads)/.test(url.hostname)) return undefined;
  const [, id] = /-g-(\d{8,20})\.html$/.exec(url.pathname.slice(0, 1000)) ?? [];
  return (
    id ??
    (/\/goods\.html$/.test(url.pathname) ? /^\d{8,20}$/.exec(url.searchParams.get('goods_id') ?? '')?.[0] : undefined)
  );
}

export const product = productReader({
  of: temu,
  trial: true,
  idIn: goodsIn,
  marks: ['#goods_price', '#goodsPrice'],
  title: [],
  trim: / ?(?:- |\| )temu(?: [\p{L} ]{2,30})?$/iu,
  price: ['#goods_price [data-type="0"]', '#goods_price', '#goodsPrice'],
  image: [],
  lastImage: ['[aria-roledescription="carousel"] img', '#leftContent img'],
  dataPrice: true,
});
