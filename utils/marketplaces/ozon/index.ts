import type { Marketplace } from '../marketplace.ts';
import { isOzonSeller } from './shape.ts';

export const ozon: Marketplace = {
  id: 'ozon',
  name: 'Ozon',
  hosts: [
    'seller.ozon.ru',
    'seller.ozonru.cn',
    'seller.ozon.kz',
    ...['www.ozon.ru', 'ozon.ru', 'm.ozon.ru', 'www.ozon.kz', 'ozon.kz', 'www.ozon.by', 'ozon.by', 'global.ozon.com'],
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
    { id: 'KZ', currency: 'KZT', languages: ['ru', 'kk'], hosts: ['www.ozon.kz', 'ozon.kz'] },
    { id: 'BY', currency: 'BYN', languages: ['ru'], hosts: ['www.ozon.by', 'ozon.by'] },
  ],
  address(id, store) {
    const ending = { RU: 'ru', KZ: 'kz', BY: 'by' }[store];
    return ending && /^\d{6,12}$/.test(id) ? `https://www.ozon.${ending}/product/${id}/` : undefined;
  },
};
