import type { Shape } from '../../reading/tables/shape.ts';

/** What Allegro's Sales Center calls things. */
export const allegroShape: Shape = {
  marketplace: 'allegro',
  id: /^\d{8,14}$/,
  addresses: [/\/(?:oferta|nabidka|ponuka|ajanlat|offer)\/(?:[^/?#]{1,300}-)?(\d{8,14})(?:[/?#]|$)/],
};

/** The host of the console alone. */
export const isSalesCenter = ({ hostname }: URL): boolean => /^salescenter\.allegro\.(com|pl)$/.test(hostname);
