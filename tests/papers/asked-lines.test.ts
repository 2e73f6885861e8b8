import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// What a line asks, and behind a '-' what it does not even ask about. Titles of our own writing.
test.each<[market: string, title: string, ids: string]>([
  ['US', 'Curling iron 32 mm ceramic 120V', 'us-nrtl -us-fcc-sdoc'],
  ['US', 'Stereo amplifier 2 x 50 W 120V', 'us-fcc-sdoc'],
  ['DE', 'Mullwindeln 80x80 Baumwolle 10 Stück', 'eu-textile-label -eu-fcm'],
  ['DE', 'Babyflasche Glas 240 ml', 'eu-fcm -eu-textile-label'],
  ['KR', '유아식판 실리콘 흡착', 'kr-food-import'],
  ['KR', '아기 안전문 75-82cm', '-kr-food-import'],
  ['DE', 'Sekundenkleber 20 g', '-eu-detergent'],
  ['EU', 'Toner cartridge compatible, black', '-eu-detergent'],
  ['DE', 'Aquariumheizer 100W mit Thermostat 230V', 'eu-lvd -eu-fcm'],
  ['DE', 'Milchaufschäumer elektrisch 500W 230V', 'eu-lvd eu-fcm'],
  ['FR', 'Bavoir bébé silicone', 'eu-gpsr-listing -eu-textile-label'],
  ['IT', 'Olio motore 5W40 sintetico 4 L', '-eu-detergent'],
  ['IT', 'Detersivo piatti limone 1 L', 'eu-detergent'],
  ['EU', 'Waterproof dog vest reflective L', '-eu-ppe'],
  ['UZ', 'Лапша яичная 400 г', '-uz-phyto'],
  ['GB', 'Bedside lamp ceramic E14', '-uk-psti'],
  ['GB', 'Smart bulb WiFi app E27 9W', 'uk-psti'],
  ['EU', 'Zabawka dla kota laser wskaźnik USB', 'eu-laser eu-rohs'],
  ['EU', 'Wired mouse USB silent', 'eu-emc -eu-battery-ce -gl-un383'],
  ['US', 'アコースティックギター マホガニーネック', 'us-lacey'],
])('%s %s: %s', (market, title, ids) => {
  const { papers } = checkLine({ id: 'line', title, market }, '2026-11-29') as unknown as { papers: { id: string }[] };
  const named = papers.map(({ id }) => id);
  for (const id of ids.split(' '))
    if (id.startsWith('-')) expect(named).not.toContain(id.slice(1));
    else expect(named).toContain(id);
});
