import type { Marketplace } from '../marketplace.ts';
import { isSellerCenter } from './shape.ts';

/** Country, currency, language. */
const rows = [
  ['US', 'USD', 'en-US'],
  ['GB', 'GBP', 'en-GB'],
  ['TH', 'THB', 'th-TH'],
  ['VN', 'VND', 'vi-VN'],
  ['MY', 'MYR', 'en-MY'],
  ['ID', 'IDR', 'id-ID'],
  ['PH', 'PHP', 'en-PH'],
  ['SG', 'SGD', 'en-SG'],
  ['MX', 'MXN', 'es-MX'],
  ['BR', 'BRL', 'pt-BR'],
  ['ES', 'EUR', 'es-ES'],
  ['IE', 'EUR', 'en-IE'],
  ['DE', 'EUR', 'de-DE'],
  ['FR', 'EUR', 'fr-FR'],
  ['IT', 'EUR', 'it-IT'],
  ['JP', 'JPY', 'ja-JP'],
] as const;
const consoleOf = (country: string) => `seller-${country === 'GB' ? 'uk' : country.toLowerCase()}.tiktok.com`;
/** Since TikTok Shop and Tokopedia are one in Indonesia, sellers there stand at the latter's address. */
const INDONESIA = 'seller-id.tokopedia.com';

export const tiktokShop: Marketplace = {
  id: 'tiktok-shop',
  name: 'TikTok Shop',
  hosts: [
    'www.tiktok.com',
    'shop.tiktok.com',
    'seller.tiktok.com',
    'seller-eu.tiktok.com',
    ...rows.map(([country]) => consoleOf(country)),
    INDONESIA,
    'seller.tiktokglobalshop.com',
    '*.tiktokshopglobalselling.com',
  ],
  isConsole: isSellerCenter,
  imageHosts: ['*.ibyteimg.com', '*.byteimg.com', '*.tiktokcdn.com', '*.tiktokcdn-us.com', '*.ttcdn-us.com'],
  // The shop's own pages stand on one host for all countries: only a console's host tells the store.
  stores: rows.map(([id, currency, language]) => ({
    id,
    currency,
    languages: [language],
    hosts: [consoleOf(id), ...(id === 'ID' ? [INDONESIA] : [])],
  })),
  address: (id) => (/^\d{17,20}$/.test(id) ? `https://www.tiktok.com/shop/pdp/${id}` : undefined),
};
