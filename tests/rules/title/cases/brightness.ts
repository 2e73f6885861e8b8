import type { Cases } from './cases.ts';

/** Measures by their name in more languages, and more kinds of them. */
export const brightness: Cases = {
  rule: 'unit-missing',
  found: [
    'amazon NL|Polderman Tuinslang 1/2 inch, lengte 25, groen',
    'amazon DE|Ladekabel USB-C, Länge 3, schwarz',
    'amazon JP|LED投光器 明るさ3000 屋外用',
    'amazon DE|LED Strahler Helligkeit 3000, schwarz',
    'shopify FR|Projecteur LED, luminosité 3000, noir',
    'shopee TW|LED投光燈 亮度3000 戶外用',
    'amazon NL|Kast breedte 60, wit',
    'ebay FR|Lampe LED, tension 12, blanche',
    'amazon ES|Foco LED, luminosidad 2000, negro',
    'allegro PL|Reflektor LED, jasność 2000, czarny',
  ],
  clean: [
    'shopify FR|Lampe luminosité réglable, 3 niveaux, noir',
    'amazon DE|Lampe Helligkeit 3 Stufen, schwarz',
    'amazon JP|ライト 明るさ3段階 屋外用',
    'shopee TW|檯燈 亮度3段 白色',
    'amazon NL|Tuinslang lengte 25 m, groen',
    'amazon NL|Kast hoogte verstelbaar, 3 planken, wit',
    'ebay US|Voltage Tester Pen, 2 Count',
    'amazon US|Zenbrook Lamp with 3 Brightness 3 Color Modes, black',
  ],
};
