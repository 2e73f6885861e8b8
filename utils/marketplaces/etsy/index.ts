import type { Marketplace } from '../marketplace.ts';
import { isShopManager } from './shape.ts';

export const etsy: Marketplace = {
  id: 'etsy',
  name: 'Etsy',
  hosts: ['www.etsy.com', 'm.etsy.com'],
  isConsole: isShopManager,
  imageHosts: ['i.etsystatic.com', '*.etsystatic.com'],
  // One shop for the world; prices are shown in the visitor's currency.
  stores: [{ id: 'global', languages: ['en'] }],
  address: (id) => (/^\d{6,12}$/.test(id) ? `https://www.etsy.com/listing/${id}` : undefined),
};
