import type { Marketplace } from '../marketplace.ts';
import { isSheinConsole } from './shape.ts';

/** Country, host of its shop, currency, language. */
const rows = [
  ['US', 'us.shein.com', 'USD', 'en-US'],
  ['CA', 'ca.shein.com', 'CAD', 'en-CA'],
  ['GB', 'www.shein.co.uk', 'GBP', 'en-GB'],
  ['DE', 'de.shein.com', 'EUR', 'de-DE'],
  ['FR', 'fr.shein.com', 'EUR', 'fr-FR'],
  ['ES', 'es.shein.com', 'EUR', 'es-ES'],
  ['IT', 'it.shein.com', 'EUR', 'it-IT'],
  ['NL', 'nl.shein.com', 'EUR', 'nl-NL'],
  ['PL', 'pl.shein.com', 'PLN', 'pl-PL'],
  ['SE', 'www.shein.se', 'SEK', 'sv-SE'],
  ['BR', 'br.shein.com', 'BRL', 'pt-BR'],
  ['MX', 'www.shein.com.mx', 'MXN', 'es-MX'],
  ['AU', 'au.shein.com', 'AUD', 'en-AU'],
  ['JP', 'jp.shein.com', 'JPY', 'ja-JP'],
] as const;

export const shein: Marketplace = {
  id: 'shein',
  name: 'SHEIN',
  hosts: ['sso.geiwohuo.com', '*.shein.com', 'www.shein.co.uk', 'www.shein.se', 'www.shein.com.mx', 'www.shein.tw'],
  isConsole: isSheinConsole,
  imageHosts: ['*.ltwebstatic.com', '*.shein.com'],
  stores: [
    ...rows.map(([id, host, currency, language]) => ({ id, currency, languages: [language], hosts: [host] })),
    { id: 'TW', currency: 'TWD', languages: ['zh-TW'], hosts: ['www.shein.tw'] },
    { id: 'global', languages: ['en'], hosts: ['www.shein.com', 'm.shein.com'] },
  ],
  address(id, store) {
    const host = rows.find(([country]) => country === store)?.[1] ?? 'www.shein.com';
    return /^\d{5,12}$/.test(id) ? `https://${host}/x-p-${id}.html` : undefined;
  },
};
