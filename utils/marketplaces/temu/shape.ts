import type { Shape } from '../../reading/tables/shape.ts';
import type { Finish } from '../../reading/tables/table.ts';

const shape: Shape = {
  marketplace: 'temu',
  id: /^\d{6,20}$/,
  addresses: [/[?&]productId=(\d{6,20})/],
  labels: {
    spu: { field: 'id' },
    'spu id': { field: 'id' },
    spuid: { field: 'id' },
    'goods id': { otherId: 'goods' },
    goodsid: { otherId: 'goods' },
    商品id: { otherId: 'goods' },
    sku: { otherId: 'sku-id' },
    // The seller's code of the product; that of each variant stands in the column of variants.
    货号: { otherId: 'article' },
    名称: { field: 'title' },
    日常价格: { field: 'price' },
    调整后申报价格: { known: 'price asked for' },
  },
};

/**
 * Temu's console names an item by SPU (the product), SKC (a colour of it) and SKU, and on some pages by the goods ID of its
 * public address as well (`goodsIdFirst`). Where the SPU stands alone it is the item's code.
 */
export const temuShape: Shape = {
  ...shape,
  variants: { ...shape, labels: { ...shape.labels, 货号: { field: 'sku' } } },
};

/** Buyers know an item by its goods ID, and so does its page in the shop: shown beside the SPU, it is the item's code. */
export const goodsIdFirst: Finish = (draft) => {
  const { otherIds, id } = draft;
  const goods = otherIds?.goods;
  if (!goods || !/^60\d{13}$/.test(goods)) return;
  const { goods: _, ...others } = otherIds;
  draft.otherIds = id ? { ...others, spu: id } : others;
  draft.id = goods;
  const source = draft.sources['otherIds.goods'];
  if (id && draft.sources.id) draft.sources['otherIds.spu'] = draft.sources.id;
  if (source) draft.sources.id = source;
  delete draft.sources['otherIds.goods'];
};

/** Hosts of the console alone. */
export const isTemuConsole = ({ hostname }: URL): boolean =>
  /^(agentseller(-us|-eu)?|seller|ads)\.temu\.com$/.test(hostname) || hostname === 'seller.kuajingmaihuo.com';
