import type { Marketplace } from '../marketplace.ts';
import { isAliConsole } from './shape.ts';

/** One shop for the world under a host for each language, and the consoles of its sellers. */
const worldwide = [
  ...[
    'www',
    'pt',
    'es',
    'fr',
    'de',
    'it',
    'nl',
    'pl',
    'ja',
    'ko',
    'ru',
    'tr',
    'ar',
    'he',
    'th',
    'vi',
    'id',
    'm',
    'best',
  ],
  ...['csp', 'gsp', 'seller', 'sell', 'sale'],
].map((name) => `${name}.aliexpress.com`);

export const aliexpress: Marketplace = {
  id: 'aliexpress',
  name: 'AliExpress',
  hosts: ['*.aliexpress.com', 'www.aliexpress.us', 'aliexpress.ru', '*.aliexpress.ru'],
  isConsole: isAliConsole,
  imageHosts: ['*.alicdn.com', '*.aliexpress-media.com'],
  // Prices are shown in the visitor's currency; the consoles count their days in US Pacific time.
  stores: [
    { id: 'global', zone: 'America/Los_Angeles', languages: ['en'], hosts: worldwide },
    { id: 'US', currency: 'USD', languages: ['en-US'], hosts: ['www.aliexpress.us'] },
    { id: 'RU', languages: ['ru'], hosts: ['aliexpress.ru', 'www.aliexpress.ru', 'm.aliexpress.ru'] },
  ],
  address: (id, store) =>
    /^\d{8,20}$/.test(id)
      ? `https://${store === 'RU' ? 'aliexpress.ru' : store === 'US' ? 'www.aliexpress.us' : 'www.aliexpress.com'}/item/${id}.html`
      : undefined,
};
