import type { Shape } from '../../reading/tables/shape.ts';

/** What Allegro's Sales Center calls things. */
export const allegroShape: Shape = {
  marketplace: 'allegro',
  id: /^\d{8,14}$/,
  addresses: [/\/(?:oferta|nabidka|ponuka|ajanlat|offer)\/(?:[^/?#]{1,300}-)?(\d{8,14})(?:[/?#]|$)/],
  labels: {
    nr: { field: 'id' },
    'referenční číslo': { field: 'id' },
    'referencni cislo': { field: 'id' },
    sygnatura: { field: 'sku' },
    // Below a price what carrying costs at the least, and what the goods cost before.
    od: { known: 'fee' },
    'najnizsza cena z': { known: 'other price' },
  },
};

/** The host of the console alone. */
export const isSalesCenter = ({ hostname }: URL): boolean => /^salescenter\.allegro\.(com|pl)$/.test(hostname);
