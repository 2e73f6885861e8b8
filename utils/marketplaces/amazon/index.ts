import type { Marketplace } from '../marketplace.ts';
import { isSellerCentral } from './shape.ts';

/** Country, ending of the host, currency, language, and the zone its reports count days in where Amazon names it. */
const rows = [
  ['US', 'com', 'USD', 'en-US', 'America/Los_Angeles'],
  ['CA', 'ca', 'CAD', 'en-CA'],
  ['MX', 'com.mx', 'MXN', 'es-MX'],
  ['BR', 'com.br', 'BRL', 'pt-BR'],
  ['GB', 'co.uk', 'GBP', 'en-GB', 'Europe/London'],
  ['DE', 'de', 'EUR', 'de-DE', 'Europe/Berlin'],
  ['FR', 'fr', 'EUR', 'fr-FR', 'Europe/Paris'],
  ['IT', 'it', 'EUR', 'it-IT', 'Europe/Rome'],
  ['ES', 'es', 'EUR', 'es-ES', 'Europe/Madrid'],
  ['NL', 'nl', 'EUR', 'nl-NL'],
  ['SE', 'se', 'SEK', 'sv-SE'],
  ['PL', 'pl', 'PLN', 'pl-PL'],
  ['BE', 'com.be', 'EUR', 'fr-BE'],
  ['IE', 'ie', 'EUR', 'en-IE'],
  ['TR', 'com.tr', 'TRY', 'tr-TR'],
  ['AU', 'com.au', 'AUD', 'en-AU'],
  ['SG', 'sg', 'SGD', 'en-SG'],
  ['AE', 'ae', 'AED', 'en-AE'],
  ['SA', 'sa', 'SAR', 'ar-SA'],
  ['EG', 'eg', 'EGP', 'ar-EG'],
  ['ZA', 'co.za', 'ZAR', 'en-ZA'],
  ['IN', 'in', 'INR', 'en-IN', 'Asia/Kolkata'],
  ['JP', 'co.jp', 'JPY', 'ja-JP', 'Asia/Tokyo'],
] as const;

/** Until 2023 three stores stood a second time where a part of the price went to charity; saved pages do still. */
const smiling = ['com', 'co.uk', 'de'];
const shopsOf = (ending: string): string[] => [
  `www.amazon.${ending}`,
  ...(smiling.includes(ending) ? [`smile.amazon.${ending}`] : []),
];

export const amazon: Marketplace = {
  id: 'amazon',
  name: 'Amazon',
  hosts: [
    ...rows.flatMap(([, ending]) => [...shopsOf(ending), `sellercentral.amazon.${ending}`]),
    'sellercentral-europe.amazon.com',
    'sellercentral-japan.amazon.com',
  ],
  isConsole: isSellerCentral,
  imageHosts: ['m.media-amazon.com', '*.ssl-images-amazon.com', '*.images-amazon.com'],
  // Only the shop's host tells the store: a console shows the store of the switcher in its header, whatever its host.
  stores: rows.map(([id, ending, currency, language, zone]) => ({
    id,
    currency,
    ...(zone ? { zone } : {}),
    languages: [language],
    hosts: shopsOf(ending),
  })),
  address(id, store) {
    const row = rows.find(([country]) => country === store);
    return row && /^[A-Z0-9]{10}$/.test(id) ? `https://www.amazon.${row[1]}/dp/${id}` : undefined;
  },
};
