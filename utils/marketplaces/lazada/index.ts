import type { Marketplace } from '../marketplace.ts';
import { isSellerCenter } from './shape.ts';

/** Country, ending of the host, currency, languages. */
const rows = [
  ['MY', 'com.my', 'MYR', 'en-MY'],
  ['SG', 'sg', 'SGD', 'en-SG'],
  ['ID', 'co.id', 'IDR', 'id-ID'],
  ['PH', 'com.ph', 'PHP', 'en-PH'],
  ['TH', 'co.th', 'THB', 'th-TH'],
  ['VN', 'vn', 'VND', 'vi-VN'],
] as const;
const stores = rows.map(([id, ending, currency, language]) => ({
  id,
  currency,
  languages: [language],
  hosts: [`www.lazada.${ending}`, `sellercenter.lazada.${ending}`, `pages.lazada.${ending}`],
}));

export const lazada: Marketplace = {
  id: 'lazada',
  name: 'Lazada',
  hosts: stores.flatMap(({ hosts }) => hosts),
  isConsole: isSellerCenter,
  imageHosts: ['*.slatic.net', '*.lazcdn.com', '*.alicdn.com'],
  stores,
  address(id, store) {
    const row = rows.find(([country]) => country === store);
    return row && /^\d{6,16}$/.test(id) ? `https://www.lazada.${row[1]}/products/pdp-i${id}.html` : undefined;
  },
};
