import type { Marketplace } from '../marketplace.ts';
import { isSellerCentre } from './shape.ts';

/** Country, ending of the host, currency, language, zone (of countries that have one). */
const rows = [
  ['SG', 'sg', 'SGD', 'en-SG', 'Asia/Singapore'],
  ['MY', 'com.my', 'MYR', 'en-MY', 'Asia/Kuala_Lumpur'],
  ['ID', 'co.id', 'IDR', 'id-ID', 'Asia/Jakarta'],
  ['TH', 'co.th', 'THB', 'th-TH', 'Asia/Bangkok'],
  ['PH', 'ph', 'PHP', 'en-PH', 'Asia/Manila'],
  ['VN', 'vn', 'VND', 'vi-VN', 'Asia/Ho_Chi_Minh'],
  ['TW', 'tw', 'TWD', 'zh-TW', 'Asia/Taipei'],
  ['BR', 'com.br', 'BRL', 'pt-BR', 'America/Sao_Paulo'],
  ['MX', 'com.mx', 'MXN', 'es-MX'],
  ['CL', 'cl', 'CLP', 'es-CL'],
  ['CO', 'com.co', 'COP', 'es-CO', 'America/Bogota'],
  ['PL', 'pl', 'PLN', 'pl-PL', 'Europe/Warsaw'],
] as const;
const stores = rows.map(([id, ending, currency, language, zone]) => ({
  id,
  currency,
  ...(zone ? { zone } : {}),
  languages: [language],
  hosts: [`shopee.${ending}`, `seller.shopee.${ending}`, ...(id === 'VN' ? ['banhang.shopee.vn'] : [])],
}));

export const shopee: Marketplace = {
  id: 'shopee',
  name: 'Shopee',
  // The console for sellers from China serves all countries: its host tells no store.
  hosts: [...stores.flatMap(({ hosts }) => hosts), 'seller.shopee.cn', 'xiapi.xiapibuy.com'],
  isConsole: isSellerCentre,
  imageHosts: ['*.susercontent.com', ...rows.map(([, ending]) => `cf.shopee.${ending}`)],
  stores,
  // An address needs the shop's id beside the item's, which an item's id alone does not tell.
};
