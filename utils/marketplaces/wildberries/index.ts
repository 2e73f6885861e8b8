import type { Marketplace } from '../marketplace.ts';
import { isWbPartners } from './shape.ts';

/** Country, ending of the host, currency. */
const abroad = [
  ['BY', 'by', 'BYN'],
  ['KZ', 'kz', 'KZT'],
  ['AM', 'am', 'AMD'],
  ['KG', 'kg', 'KGS'],
  ['UZ', 'uz', 'UZS'],
  ['GE', 'ge', 'GEL'],
  ['AZ', 'az', 'AZN'],
  ['TJ', 'tj', 'TJS'],
] as const;

export const wildberries: Marketplace = {
  id: 'wildberries',
  name: 'Wildberries',
  hosts: ['ru', ...abroad.map(([, ending]) => ending)].map((ending) => `*.wildberries.${ending}`),
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
    ...abroad.map(([id, ending, currency]) => ({
      id,
      currency,
      languages: ['ru'],
      hosts: [`www.wildberries.${ending}`, `wildberries.${ending}`, `${ending}.wildberries.ru`],
    })),
    { id: 'global', languages: ['en'], hosts: ['global.wildberries.ru'] },
  ],
  address(id, store) {
    const ending = store === 'RU' ? 'ru' : abroad.find(([country]) => country === store)?.[1];
    const host = ending && `www.wildberries.${ending}`;
    return host && /^\d{5,12}$/.test(id) ? `https://${host}/catalog/${id}/detail.aspx` : undefined;
  },
};
