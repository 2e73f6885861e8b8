import { expect, test } from 'vitest';
import { goodsOf } from '../../utils/goods/index.ts';
import type { Listing } from '../../utils/listing.ts';
import { checkLine } from '../../utils/papers/door.ts';

// Words that mean another thing beside others: enamel of doors, toner of printers, paper of rice, nets against insects. The papers
// that are asked for sure, and '-' those that must not be.

const surelyAsked = (market: string, title: string, attributes?: Record<string, string>, category?: string) => {
  const answer = checkLine(
    { id: '1', title, market, category: category ?? null, attributes: attributes ?? null },
    '2026-11-28',
  ) as unknown as { papers: { id: string; state: string }[] };
  return answer.papers.filter(({ state }) => state !== 'ask').map(({ id }) => id);
};

test.each<[string, string, string, Record<string, string>?, string?]>([
  // Enamel and varnish, by what they are brushed on or by how much of it there is.
  ['IT', 'Smalto bianco per termosifoni 500 ml', 'eu-gpsr-rp -eu-cpnp -eu-detergent'],
  ['ES', 'Esmalte negro mate 2,5 L', '-eu-cpnp'],
  ['BR', 'Esmalte vermelho cremoso 8 ml', 'br-cosmetics'],
  ['IT', 'Smalto unghie effetto metallo 10 ml', 'eu-cpnp'],
  // Toner, by the makers of printers or the pages it prints.
  ['DE', 'Toner schwarz kompatibel Kyocera, 7200 Seiten', '-eu-cpnp'],
  ['IT', 'Tonico viso e toner idratante rose 150 ml', 'eu-cpnp'],
  // Paper that nobody eats.
  ['FR', 'Papier de riz décopatch roses, découpage A4', '-eu-food-label'],
  ['US', 'Rice paper wrappers for summer rolls 340 g', 'us-food-label'],
  // Nets and cold.
  ['DE', 'Insektenschutz Tür Alurahmen 100x210 cm', 'eu-gpsr-rp -eu-bpr -eu-clp'],
  ['DE', 'Insektenschutz Spray 75 ml', 'eu-bpr'],
  ['DE', 'Kühlakkus schmal, 3 Stück', '-eu-battery-ce -gl-un383'],
  ['KZ', 'Аккумуляторы холода для сумки-холодильника', '-gl-un383'],
  // What prints lay down is no printer, and its colour none.
  ['EU', 'TPU filament flexible 1.75 mm 500 g blue', '-eu-emc -eu-rohs'],
  ['ES', 'Filamento PLA+ 1,75 mm blanco para impresora 3D', '-eu-emc -eu-rohs'],
  ['DE', 'LED Filament Lampe E14 4W', 'eu-rohs'],
  // A remote control without batteries comes without them; an egg timer without has a spring.
  ['DE', 'Fernbedienung für Garagentor Ersatz, Batterien nicht enthalten', 'eu-rohs'],
  ['FR', 'Télécommande universelle, sans piles', 'eu-rohs'],
  ['FR', 'Minuteur de cuisine, sans pile, remontoir', '-eu-rohs'],
  // A standard says what a thing is sold as, a number of pieces does not.
  ['DE', 'Seil 10 mm 40 m blau', 'eu-ppe', { Norm: 'EN 892' }],
  ['FR', 'Pantalon orange fluo EN ISO 20471 classe 2', 'eu-ppe'],
  ['ES', 'PUZZLE DE MADERA EN 352 PIEZAS', '-eu-ppe'],
  ['HU', 'Autósülés i-Size 40-150 cm', 'eu-auto-emark eu-gpsr-rp'],
  // Attributes deny in sentences.
  ['MX', 'Atornillador inalámbrico 12V con batería', '-mx-homologation', { radio: 'no tiene' }],
  ['AT', 'Infrarot Fernbedienung für Klimaanlage', 'eu-rohs -eu-red', { radio: 'none, infrared' }],
  ['AT', 'LED Strahler 230V mit Bewegungsmelder', 'eu-rohs -eu-red', { Funk: 'nein (nur Infrarot)' }],
  ['AE', '电动水枪玩具 5号电池 3岁以上', '-gcc-telecom', { 无线: '无遥控' }],
  ['AE', '电动遥控车玩具 3岁以上', 'gcc-telecom', { 无线: '无线2.4G' }],
  ['JP', 'USB扇風機 卓上 充電式', '-jp-giteki', { 無線: 'なし（リモコン付属せず）' }],
  // Whatever measures current shows no pictures, and what carries a screen is none.
  ['PL', 'Smart plug Wi-Fi 10A with power monitor', 'eu-red -eu-eprel'],
  ['FR', 'Bras écran articulé VESA 100, noir', '-eu-emc -eu-lvd'],
  // A figure is called after its tale.
  ['EU', 'CHLORINE Captain Nova figure 20 cm PVC, ages 15+', 'eu-gpsr-rp -eu-clp -eu-toy'],
  ['ES', 'Lipstick tube pickup for guitar', 'eu-gpsr-rp -eu-cpnp'],
  ['DE', 'Kabelschuhe Sortiment 200 Stück', 'eu-gpsr-rp -eu-footwear-label'],
  ['FR', 'Glace de rétroviseur droit chauffante', 'eu-gpsr-rp -eu-food-label'],
  ['ES', 'Burro de ropa plegable con ruedas', 'eu-gpsr-rp -eu-textile-label'],
  ['US', 'Nursery pots 4 inch black, 40 pcs', '-us-cpc'],
  ['RU', 'Кукла, игрушка для девочек', 'ea-toys'],
  ['TR', 'Kurutulmuş erik 500 g', 'tr-food'],
  // In Europe nobody registers it, in America it is a device: asked, not said.
  ['FR', 'Coupe menstruelle taille S', '-eu-mdr'],
])('%s: %s', (market, title, papers, attributes, category) => {
  const asked = surelyAsked(market, title, attributes, category);
  for (const id of papers.split(' '))
    if (id.startsWith('-')) expect(asked).not.toContain(id.slice(1));
    else expect(asked).toContain(id);
});

const kindsOf = (listing: Partial<Listing>) =>
  goodsOf({ marketplace: 'other', id: '1', ...listing } as Listing).map(({ id }) => id);

test('what stands on a shelf of parts belongs to a thing, and is none', () => {
  expect(kindsOf({ title: 'Batteria li-ion per Galaxy S9', category: ['Cellulari', 'Ricambi'] })).toEqual([
    'batteries.lithium',
  ]);
  expect(kindsOf({ title: 'Galaxy S9 64 GB', category: ['Cellulari', 'Smartphone'] })).toEqual(['electronics.radio']);
});

test('what is named in English behind a word for “for” is not what is sold', () => {
  expect(kindsOf({ title: 'Vitre arrière pour iPhone 12' })).not.toContain('electronics.radio');
  expect(kindsOf({ title: 'Батарейный отсек для iPhone 12' })).not.toContain('electronics.radio');
});

test('bulbs of lamps are not planted', () => {
  expect(kindsOf({ title: 'Filament bulb B22 6W' })).toEqual(['lighting.led']);
  expect(kindsOf({ title: 'Bulbi di tulipano, 10 pezzi' })).toEqual(['plants.seeds-live']);
});
