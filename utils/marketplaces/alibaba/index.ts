import type { Marketplace } from '../marketplace.ts';
import { isSupplierConsole } from './shape.ts';

export const alibaba: Marketplace = {
  id: 'alibaba',
  name: 'Alibaba.com',
  hosts: ['*.alibaba.com'],
  isConsole: isSupplierConsole,
  imageHosts: ['*.alicdn.com'],
  // The console counts its days in US Pacific time.
  stores: [{ id: 'global', zone: 'America/Los_Angeles', languages: ['en'] }],
  address: (id) => (/^\d{6,20}$/.test(id) ? `https://www.alibaba.com/product-detail/_${id}.html` : undefined),
};
