import type { Marketplace } from '../marketplace.ts';
import { isSalesCenter } from './shape.ts';

/** Country, host of its shop, word for an offer in its addresses, currency, language, zone. */
const rows = [
  ['PL', 'allegro.pl', 'oferta', 'PLN', 'pl-PL', 'Europe/Warsaw'],
  ['CZ', 'allegro.cz', 'nabidka', 'CZK', 'cs-CZ', 'Europe/Prague'],
  ['SK', 'allegro.sk', 'ponuka', 'EUR', 'sk-SK', 'Europe/Bratislava'],
  ['HU', 'allegro.hu', 'ajanlat', 'HUF', 'hu-HU', 'Europe/Budapest'],
] as const;

export const allegro: Marketplace = {
  id: 'allegro',
  name: 'Allegro',
  // The console serves all countries: its host tells no store.
  hosts: ['salescenter.allegro.com', ...rows.map(([, host]) => host), 'business.allegro.pl'],
  isConsole: isSalesCenter,
  imageHosts: ['*.allegroimg.com'],
  stores: rows.map(([id, host, , currency, language, zone]) => ({
    id,
    currency,
    zone,
    languages: [language],
    hosts: id === 'PL' ? [host, 'business.allegro.pl'] : [host],
  })),
  address(id, store) {
    const row = rows.find(([country]) => country === store);
    return row && /^\d{9,12}$/.test(id) ? `https://${row[1]}/${row[2]}/${id}` : undefined;
  },
};
