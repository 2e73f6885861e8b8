import type { Marketplace } from '../marketplace.ts';
import { isOzonSeller } from './shape.ts';

export const ozon: Marketplace = {
  id: 'ozon',
  name: 'Ozon',
  hosts: [
    'seller.ozon.ru',
    'seller.ozonru.cn',
    'seller.ozon.kz',
    ...['www.ozon.ru', 'ozon.ru', 'm.ozon.ru', 'www.ozon.kz', 'ozon.kz', 'www.ozon.by', 'ozon.by', '*.ozon.com'],
  ],
  isConsole: isOzonSeller,
  imageHosts: ['*.ozone.ru', '*.ozonstatic.cn'],
  // A console's host does not tell its store: sellers of all countries sell in the Russian one.
  stores: [
    {
      id: 'RU',
      currency: 'RUB',
      zone: 'Europe/Moscow',
      languages: ['ru'],
      hosts: ['www.ozon.ru', 'ozon.ru', 'm.ozon.ru', 'seller.ozon.ru'],
    },
    { id: 'KZ', currency: 'KZT', languages: ['ru', 'kk'], hosts: ['www.ozon.kz', 'ozon.kz', 'kz.ozon.com'] },
    { id: 'BY', currency: 'BYN', languages: ['ru'], hosts: ['www.ozon.by', 'ozon.by', 'by.ozon.com'] },
    { id: 'UZ', currency: 'UZS', languages: ['ru', 'uz'], hosts: ['uz.ozon.com'] },
    { id: 'AM', currency: 'AMD', languages: ['ru', 'hy'], hosts: ['am.ozon.com'] },
    { id: 'AZ', currency: 'AZN', languages: ['ru', 'az'], hosts: ['az.ozon.com'] },
    { id: 'GE', currency: 'GEL', languages: ['ru', 'ka'], hosts: ['ge.ozon.com'] },
    { id: 'KG', currency: 'KGS', languages: ['ru', 'ky'], hosts: ['kg.ozon.com'] },
  ],
  address(id, store) {
    const host =
      { RU: 'www.ozon.ru', KZ: 'www.ozon.kz', BY: 'www.ozon.by' }[store] ??
      (/^(?:UZ|AM|AZ|GE|KG)$/.test(store) ? `${store.toLowerCase()}.ozon.com` : undefined);
    return host && /^\d{6,12}$/.test(id) ? `https://${host}/product/${id}/` : undefined;
  },
};
