import type { Marketplace } from '../marketplace.ts';
import { isSellerHub } from './shape.ts';

/** Country, ending of the host, currency, language. */
const rows = [
  ['US', 'com', 'USD', 'en-US'],
  ['GB', 'co.uk', 'GBP', 'en-GB'],
  ['DE', 'de', 'EUR', 'de-DE'],
  ['FR', 'fr', 'EUR', 'fr-FR'],
  ['IT', 'it', 'EUR', 'it-IT'],
  ['ES', 'es', 'EUR', 'es-ES'],
  ['NL', 'nl', 'EUR', 'nl-NL'],
  ['AT', 'at', 'EUR', 'de-AT'],
  ['CH', 'ch', 'CHF', 'de-CH'],
  ['IE', 'ie', 'EUR', 'en-IE'],
  ['PL', 'pl', 'PLN', 'pl-PL'],
  ['BE', 'be', 'EUR', 'nl-BE'],
  ['AU', 'com.au', 'AUD', 'en-AU'],
  ['CA', 'ca', 'CAD', 'en-CA'],
  ['HK', 'com.hk', 'HKD', 'zh-HK'],
  ['SG', 'com.sg', 'SGD', 'en-SG'],
  ['MY', 'com.my', 'MYR', 'en-MY'],
  ['PH', 'ph', 'PHP', 'en-PH'],
] as const;
/** Other hosts of a store: languages, the mobile site, the bulk editor. */
const others: Partial<Record<string, readonly string[]>> = {
  US: ['m.ebay.com', 'bulksell.ebay.com', 'bulkedit.ebay.com'],
  CA: ['www.cafr.ebay.ca'],
  BE: ['www.benl.ebay.be', 'www.befr.ebay.be'],
};
const stores = rows.map(([id, ending, currency, language]) => ({
  id,
  currency,
  languages: [language],
  hosts: [`www.ebay.${ending}`, ...(others[id] ?? [])],
}));

export const ebay: Marketplace = {
  id: 'ebay',
  name: 'eBay',
  hosts: stores.flatMap(({ hosts }) => hosts),
  isConsole: isSellerHub,
  imageHosts: ['i.ebayimg.com', '*.ebayimg.com', '*.ebaystatic.com'],
  stores,
  address(id, store) {
    const row = rows.find(([country]) => country === store);
    return row && /^\d{9,15}$/.test(id) ? `https://www.ebay.${row[1]}/itm/${id}` : undefined;
  },
};
