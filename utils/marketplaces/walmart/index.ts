import type { Marketplace } from '../marketplace.ts';
import { isSellerCenter } from './shape.ts';

/** Walmart in Central America: shops of their own on another platform. */
const central = [
  ['NI', 'com.ni', 'NIO', 'es-NI'],
  ['CR', 'co.cr', 'CRC', 'es-CR'],
  ['GT', 'com.gt', 'GTQ', 'es-GT'],
  ['HN', 'com.hn', 'HNL', 'es-HN'],
  ['SV', 'com.sv', 'USD', 'es-SV'],
] as const;

export const walmart: Marketplace = {
  id: 'walmart',
  name: 'Walmart',
  hosts: [
    'seller.walmart.com',
    'www.walmart.com',
    'seller.walmart.ca',
    'www.walmart.ca',
    'www.walmart.com.mx',
    ...central.map(([, ending]) => `www.walmart.${ending}`),
  ],
  isConsole: isSellerCenter,
  imageHosts: ['i5.walmartimages.com', '*.walmartimages.com', '*.walmartimages.ca', '*.vtexassets.com'],
  stores: [
    { id: 'US', currency: 'USD', languages: ['en-US'], hosts: ['www.walmart.com', 'seller.walmart.com'] },
    { id: 'CA', currency: 'CAD', languages: ['en-CA', 'fr-CA'], hosts: ['www.walmart.ca', 'seller.walmart.ca'] },
    { id: 'MX', currency: 'MXN', languages: ['es-MX'], hosts: ['www.walmart.com.mx'] },
    ...central.map(([id, ending, currency, language]) => ({
      id,
      currency,
      languages: [language],
      hosts: [`www.walmart.${ending}`],
    })),
  ],
  address: (id, store) => (store === 'US' && /^\d{5,14}$/.test(id) ? `https://www.walmart.com/ip/${id}` : undefined),
};
