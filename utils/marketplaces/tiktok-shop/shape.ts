import type { Shape } from '../../reading/tables/shape.ts';

/** What TikTok Shop's Seller Center calls things. */
export const tiktokShape: Shape = {
  marketplace: 'tiktok-shop',
  id: /^\d{15,20}$/,
  addresses: [/\/product\/edit\/(\d{15,20})/, /\/(?:pdp|product)\/(?:[^/?#]{1,300}\/)?(\d{15,20})(?:[/?#]|$)/],
  rowAttributes: { 'data-row-key': 'id' },
};

/** Hosts of the console alone. */
export const isSellerCenter = ({ hostname }: URL): boolean =>
  /^seller(-[a-z]{2})?\.tiktok\.com$|^seller-id\.tokopedia\.com$|^seller\.tiktokglobalshop\.com$|^seller\.([a-z]{2}\.)?tiktokshopglobalselling\.com$/.test(
    hostname,
  );
