import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** The developers' page on pictures; an older one said 40 x 40. */
const pictures: Citation = {
  url: 'https://developers.mercadolibre.com.ar/en_us/working-with-pictures',
  readOn,
  sure: 'read',
};
const moderation: Citation = {
  url: 'https://developers.mercadolibre.com.mx/moderaciones-de-imagenes',
  readOn,
  sure: 'read',
  since: '2025-05-28',
};
const global: Citation = {
  url: 'https://developers.mercadolibre.com.ar/devsite/introduction-globalselling',
  readOn,
  sure: 'read',
};

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 500, side: 'shortest', level: 'must', citation: pictures },
  { on: 'image-zoom', min: 801, side: 'width', level: 'better', citation: pictures },
  { on: 'image-advised', min: 1_200, side: 'shortest', level: 'better', citation: pictures },
  { on: 'image-format', takes: ['jpeg', 'png'], level: 'must', citation: pictures },
  { on: 'image-weight', max: 10_000_000, level: 'must', citation: pictures },
  { on: 'image-fill', min: 0.95, role: 'main', level: 'better', citation: pictures },
  { on: 'image-without', what: ['watermark'], role: 'main', level: 'must', citation: moderation },
  { on: 'image-ground', asks: 'light', role: 'main', level: 'better', citation: global },
  // The category says how many; 12 is the usual number.
  { on: 'image-count', max: 12, level: 'better', citation: { ...pictures, sure: 'reported' } },
];
