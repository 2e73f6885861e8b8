import type { Marketplace } from '../marketplace.ts';
import { isSellerPage } from './shape.ts';
import { sites } from './sites.ts';

/** What a country pays in, where its listings are in that alone, and its zone, where it has one. */
const stores: Record<(typeof sites)[number][0], { currency?: string; zone?: string }> = {
  AR: { currency: 'ARS', zone: 'America/Argentina/Buenos_Aires' },
  BR: { currency: 'BRL', zone: 'America/Sao_Paulo' },
  MX: { currency: 'MXN' },
  CL: { currency: 'CLP' },
  CO: { currency: 'COP', zone: 'America/Bogota' },
  UY: { zone: 'America/Montevideo' },
  PE: { zone: 'America/Lima' },
  EC: { currency: 'USD' },
  VE: { zone: 'America/Caracas' },
  BO: { zone: 'America/La_Paz' },
  CR: { zone: 'America/Costa_Rica' },
  DO: { zone: 'America/Santo_Domingo' },
  GT: { zone: 'America/Guatemala' },
  HN: { zone: 'America/Tegucigalpa' },
  NI: { zone: 'America/Managua' },
  PA: { zone: 'America/Panama' },
  PY: { zone: 'America/Asuncion' },
  SV: { zone: 'America/El_Salvador' },
};
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
  hosts: sites.map(([, , domain]) => `*.${domain}`),
  isConsole: isSellerPage,
  imageHosts: ['http2.mlstatic.com', '*.mlstatic.com'],
  stores: sites.map(([id, , domain]) => ({
    id,
    ...stores[id],
    languages: [id === 'BR' ? 'pt-BR' : `es-${id}`],
    hosts: places.map((place) => `${place}.${domain}`),
  })),
  // A catalogue id (the last row of an address with /p/) and an item's id look alike: only an item's address is made.
  address(id, store) {
    const row = sites.find(([country]) => country === store);
    const number = row && id.startsWith(row[1]) ? id.slice(row[1].length) : '';
    if (!row || !/^\d{8,12}$/.test(number)) return undefined;
    return `https://${store === 'BR' ? 'produto' : 'articulo'}.${row[2]}/${row[1]}-${number}-_JM`;
  },
};
