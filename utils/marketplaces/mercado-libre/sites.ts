/** Country, site that its item ids begin with, domain. */
export const sites = [
  ['AR', 'MLA', 'mercadolibre.com.ar'],
  ['BR', 'MLB', 'mercadolivre.com.br'],
  ['MX', 'MLM', 'mercadolibre.com.mx'],
  ['CL', 'MLC', 'mercadolibre.cl'],
  ['CO', 'MCO', 'mercadolibre.com.co'],
  ['UY', 'MLU', 'mercadolibre.com.uy'],
  ['PE', 'MPE', 'mercadolibre.com.pe'],
  ['EC', 'MEC', 'mercadolibre.com.ec'],
  ['VE', 'MLV', 'mercadolibre.com.ve'],
  ['BO', 'MBO', 'mercadolibre.com.bo'],
  ['CR', 'MCR', 'mercadolibre.co.cr'],
  ['DO', 'MRD', 'mercadolibre.com.do'],
  ['GT', 'MGT', 'mercadolibre.com.gt'],
  ['HN', 'MHN', 'mercadolibre.com.hn'],
  ['NI', 'MNI', 'mercadolibre.com.ni'],
  ['PA', 'MPA', 'mercadolibre.com.pa'],
  ['PY', 'MPY', 'mercadolibre.com.py'],
  ['SV', 'MSV', 'mercadolibre.com.sv'],
] as const;

/** What the ids of items begin with on a host of the marketplace's: 'MLB'. */
export const siteAt = (host: string): string | undefined =>
  sites.find(([, , domain]) => host === domain || host.endsWith(`.${domain}`))?.[1];
