import type { Marketplace } from '../marketplace.ts';
import { isTemuConsole } from './shape.ts';

export const temu: Marketplace = {
  id: 'temu',
  name: 'Temu',
  hosts: ['*.temu.com', 'seller.kuajingmaihuo.com'],
  isConsole: isTemuConsole,
  imageHosts: ['img.kwcdn.com', '*.kwcdn.com', '*.cdnfe.com'],
  // Prices are shown in the visitor's currency.
  stores: [{ id: 'global', languages: ['en'] }],
  // Goods IDs alone: an SPU leads nowhere.
  address: (id) => (/^60\d{13}$/.test(id) ? `https://www.temu.com/goods.html?goods_id=${id}` : undefined),
};
