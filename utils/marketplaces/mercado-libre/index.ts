import type { Marketplace } from '../marketplace.ts';
import { isSellerPage } from './shape.ts';

/** Country, site that its item ids begin with, domain, currency, language, zone (of countries that have one). */
const rows = [
  ['AR', 'MLA', 'mercadolibre.com.ar', 'ARS', 'es-AR', 'America/Argentina/Buenos_Aires'],
  ['BR', 'MLB', 'mercadolivre.com.br', 'BRL', 'pt-BR', 'America/Sao_Paulo'],
  ['MX', 'MLM', 'mercadolibre.com.mx', 'MXN', 'es-MX'],
  ['CL', 'MLC', 'mercadolibre.cl', 'CLP', 'es-CL'],
  ['CO', 'MCO', 'mercadolibre.com.co', 'COP', 'es-CO', 'America/Bogota'],
  ['UY', 'MLU', 'mercadolibre.com.uy', undefined, 'es-UY', 'America/Montevideo'],
  ['PE', 'MPE', 'mercadolibre.com.pe', undefined, 'es-PE', 'America/Lima'],
  ['EC', 'MEC', 'mercadolibre.com.ec', 'USD', 'es-EC'],
  ['VE', 'MLV', 'mercadolibre.com.ve', undefined, 'es-VE', 'America/Caracas'],
  ['BO', 'MBO', 'mercadolibre.com.bo', undefined, 'es-BO', 'America/La_Paz'],
  ['CR', 'MCR', 'mercadolibre.co.cr', undefined, 'es-CR', 'America/Costa_Rica'],
  ['DO', 'MRD', 'mercadolibre.com.do', undefined, 'es-DO', 'America/Santo_Domingo'],
  ['GT', 'MGT', 'mercadolibre.com.gt', undefined, 'es-GT', 'America/Guatemala'],
  ['HN', 'MHN', 'mercadolibre.com.hn', undefined, 'es-HN', 'America/Tegucigalpa'],
  ['NI', 'MNI', 'mercadolibre.com.ni', undefined, 'es-NI', 'America/Managua'],
  ['PA', 'MPA', 'mercadolibre.com.pa', undefined, 'es-PA', 'America/Panama'],
  ['PY', 'MPY', 'mercadolibre.com.py', undefined, 'es-PY', 'America/Asuncion'],
  ['SV', 'MSV', 'mercadolibre.com.sv', undefined, 'es-SV', 'America/El_Salvador'],
] as const;
/** Where its listings, searches and consoles stand below each domain. */
const places = [
  'www',
  'articulo',
  'produto',
  'listado',
  'lista',
  'vehiculo',
  'veiculo',
  'inmueble',
  'imovel',
  'global-selling',
];

export const mercadoLibre: Marketplace = {
  id: 'mercado-libre',
  name: 'Mercado Libre',
  hosts: rows.map(([, , domain]) => `*.${domain}`),
  isConsole: isSellerPage,
  imageHosts: ['http2.mlstatic.com', '*.mlstatic.com'],
  stores: rows.map(([id, , domain, currency, language, zone]) => ({
    id,
    ...(currency ? { currency } : {}),
    ...(zone ? { zone } : {}),
    languages: [language],
    hosts: places.map((place) => `${place}.${domain}`),
  })),
  // A catalogue id (the last row of an address with /p/) and an item's id look alike: only an item's address is made.
  address(id, store) {
    const row = rows.find(([country]) => country === store);
    const number = row && id.startsWith(row[1]) ? id.slice(row[1].length) : '';
    if (!row || !/^\d{8,12}$/.test(number)) return undefined;
    return `https://${store === 'BR' ? 'produto' : 'articulo'}.${row[2]}/${row[1]}-${number}-_JM`;
  },
};

/** What the ids of items begin with on a host of the marketplace's: 'MLB'. */
export const siteAt = (host: string): string | undefined =>
  rows.find(([, , domain]) => host === domain || host.endsWith(`.${domain}`))?.[1];
