import type { Marketplace } from '../marketplace.ts';
import { isWbPartners } from './shape.ts';

export const wildberries: Marketplace = {
  id: 'wildberries',
  name: 'Wildberries',
  hosts: [
    'wildberries.ru',
    '*.wildberries.ru',
    '*.wildberries.by',
    '*.wildberries.kz',
    '*.wildberries.am',
    '*.wildberries.kg',
  ],
  isConsole: isWbPartners,
  imageHosts: ['*.wbbasket.ru', '*.wbcontent.net', '*.wb.ru', '*.wbstatic.net'],
  stores: [
    {
      id: 'RU',
      currency: 'RUB',
      zone: 'Europe/Moscow',
      languages: ['ru'],
      hosts: [
        ...['www.wildberries.ru', 'wildberries.ru', 'm.wildberries.ru', 'seller.wildberries.ru'],
        ...['seller-content.wildberries.ru', 'cmp.wildberries.ru', 'discounts-prices.wildberries.ru'],
      ],
    },
    { id: 'BY', currency: 'BYN', languages: ['ru'], hosts: ['www.wildberries.by', 'wildberries.by'] },
    { id: 'KZ', currency: 'KZT', languages: ['ru'], hosts: ['www.wildberries.kz', 'wildberries.kz'] },
    { id: 'AM', currency: 'AMD', languages: ['ru'], hosts: ['am.wildberries.ru', 'www.wildberries.am'] },
    { id: 'KG', currency: 'KGS', languages: ['ru'], hosts: ['www.wildberries.kg', 'wildberries.kg'] },
    { id: 'global', languages: ['en'], hosts: ['global.wildberries.ru'] },
  ],
  address(id, store) {
    const host = { RU: 'www.wildberries.ru', BY: 'www.wildberries.by', KZ: 'www.wildberries.kz' }[store];
    return host && /^\d{5,12}$/.test(id) ? `https://${host}/catalog/${id}/detail.aspx` : undefined;
  },
};
