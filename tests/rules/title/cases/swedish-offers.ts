import type { Cases } from './cases.ts';

/** Offers as Swedish sellers write them, and goods whose names sound like offers. */
export const swedishOffers: Cases = {
  rule: 'promotional-phrase',
  found: [
    'amazon SE|Badrumsmatta grå 50 x 80 cm, fraktfritt',
    'amazon SE|Väggklocka i valnöt 30 cm, utan fraktkostnad',
    'amazon SE|Duschdraperi vitt 180 cm, levereras inom 2 dagar',
    'amazon SE|Stekpanna i gjutjärn 26 cm, 30 % rabatt',
    'amazon SE|Kudde i sammet 45 x 45 cm, till halva priset',
    'amazon SE|Bordslampa i mässing, mellandagsrea',
    'amazon SE|Ryggsäck 20 l svart, så länge lagret räcker',
    'amazon SE|Hundkoppel 2 m, köp 2 betala för 1',
    'amazon SE|Tekanna i glas 1 l, perfekt present till mormor',
    'amazon SE|Cykelhjälm vit, 5 års garanti',
    'amazon SE|Matlåda i stål, beställ nu',
    'amazon SE|Regnjacka dam blå, nyinkommet',
    'amazon SE|Skruvdragare 12 V, lägsta pris',
  ],
  clean: [
    'amazon SE|Galge för fri höjd 200 cm i stål',
    'amazon SE|Presentpapper med stjärnor, 5 m',
    'amazon SE|Frimärksalbum Korea 1950, 20 sidor',
    'amazon SE|Sparbössa i keramik, gris, rosa',
    'amazon SE|Köksvåg 5 kg, vit',
  ],
};
