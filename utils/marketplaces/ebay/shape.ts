import type { Shape } from '../../reading/tables/shape.ts';

/** What eBay's Seller Hub calls things. Sellers choose and order its columns themselves. */
export const ebayShape: Shape = {
  marketplace: 'ebay',
  id: /^\d{9,15}$/,
  addresses: [/\/itm\/(?:[^/?#]{1,300}\/)?(\d{9,15})(?:[/?#]|$)/, /[?&]itemId=(\d{9,15})/],
  rowAttributes: { 'data-id': 'id' },
};

/** Hosts of shop and Seller Hub, which share them. */
export const isEbay = ({ hostname }: URL): boolean => /^(www|[a-z]{2})\.ebay\.[a-z.]{2,6}$/.test(hostname);

/** What sellers see of it. */
export const isSellerHub = (url: URL): boolean => isEbay(url) && /^\/(sh|lstng|sl|mys)(\/|$)/.test(url.pathname);
