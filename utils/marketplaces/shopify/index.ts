import type { Marketplace } from '../marketplace.ts';
import { isAdmin } from './shape.ts';

export const shopify: Marketplace = {
  id: 'shopify',
  name: 'Shopify',
  // Shops stand on domains of their own and are read by their structured data, on a click.
  hosts: ['admin.shopify.com', '*.myshopify.com'],
  isConsole: isAdmin,
  imageHosts: ['cdn.shopify.com'],
  // Currency and zone are each shop's own.
  stores: [{ id: 'global' }],
};
