import type { Shape } from '../../reading/tables/shape.ts';

const shape: Shape = {
  marketplace: 'temu',
  id: /^\d{6,20}$/,
  addresses: [/[?&]productId=(\d{6,20})/],
  labels: {
    spu: { field: 'id' },
    'spu id': { field: 'id' },
    spuid: { field: 'id' },
    skc: { otherId: 'skc' },
    'skc id': { otherId: 'skc' },
    skcid: { otherId: 'skc' },
    sku: { otherId: 'sku-id' },
    // The seller's code of the product; that of each variant stands in the column of variants.
    货号: { otherId: 'article' },
    名称: { field: 'title' },
    日常价格: { field: 'price' },
    调整后申报价格: { known: 'price asked for' },
  },
};

/**
 * Temu's console names an item by SPU (the product), SKC (a colour of it) and SKU. The SPU is the item's code here; the
 * code in the public address is another one, which the console does not show.
 */
export const temuShape: Shape = {
  ...shape,
  variants: { ...shape, labels: { ...shape.labels, 货号: { field: 'sku' } } },
};

/** Hosts of the console alone. */
export const isTemuConsole = ({ hostname }: URL): boolean =>
  /^(agentseller(-us|-eu)?|seller|ads)\.temu\.com$/.test(hostname) || hostname === 'seller.kuajingmaihuo.com';
