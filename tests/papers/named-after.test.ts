import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// Things named after what they catch, cut, come with or are worn for: the papers asked of them, and '-' those that must not be.

const papersOf = (
  market: string,
  title: string,
  attributes: Record<string, string> | null,
  category: string | null,
) => {
  const answer = checkLine({ id: '1', title, market, category, attributes }, '2026-11-28') as unknown as {
    papers: { id: string }[];
  };
  return answer.papers.map(({ id }) => id);
};

test.each<[string, string, string, Record<string, string>?, string?]>([
  ['DE', 'Arbeitsschuhe Herren S1P Stahlkappe leicht', 'eu-ppe -eu-footwear-label'],
  ['ES', 'Zapatos de seguridad mujer puntera de acero', 'eu-ppe -eu-footwear-label'],
  ['DE', 'Wanderschuhe Herren wasserdicht', 'eu-footwear-label -eu-ppe'],
  ['AU', 'Yabby Trap Opera House Style Foldable', '-au-food -au-bicon'],
  ['US', 'Lobster hoop net 32 in', 'us-entry -us-ffr -us-prior-notice'],
  ['US', 'Lobster bisque soup 400 g', 'us-ffr'],
  ['FR', 'Nasse à écrevisses pliable', 'eu-gpsr-listing -eu-food-label -eu-animal-origin'],
  ['RU', 'Раколовка складная зонт', '-ea-tr021 -ea-vet'],
  ['FR', 'Mèches à bois 3 pointes, coffret 8 pièces', 'eu-gpsr-listing -eu-eudr'],
  ['US', 'Router bit set 1/4 shank for wood, 15 pcs', 'us-entry -us-lacey -us-tsca6'],
  ['FR', 'Traceur collier GPS pour chat, carte SIM', 'eu-rohs eu-red', { Batterie: 'Lithium 500 mAh' }],
  ['US', 'Internet security software 3 devices [PC download]', '-us-entry'],
  ['US', 'Boys cotton pajamas with button front', 'us-sleepwear us-textile-label us-cpc'],
  ['FR', 'Turbulette bébé coton TOG 1, 6-18 mois', 'eu-childcare-tests'],
  ['FR', 'Body bébé coton manches longues, 6-18 mois', '-eu-childcare-tests'],
  ['NZ', 'Nursery cot with mattress, beech', 'nz-goods'],
  ['NZ', 'White chocolate block 180 g', 'nz-food', undefined, 'Grocery > Chocolate blocks'],
  ['AU', 'Flameless pillar candles set, CR2450 included', 'au-mandatory', { Batteries: 'CR2450 coin cell' }],
  ['AU', 'LED bulb E27 9W warm white', '-au-mandatory'],
  ['SG', 'Pedestal fan 18 inch 3 speed', 'sg-goods -gl-un383', undefined, 'Appliances > Fans > Pedestal Fans'],
  ['SG', 'Rechargeable pedestal fan 12000mAh', 'gl-un383'],
  ['US', 'Red laser pointer rechargeable', 'us-laser -us-fcc-id'],
  ['KZ', 'Масло подсолнечное нерафинированное 1 л', 'ea-tr021 -ea-phyto'],
  ['RU', 'Моющий робот-пылесос с лазерной навигацией', 'ea-radio', { 'Беспроводная связь': 'Wi-Fi' }],
  ['KZ', 'Балалар кроссовкасы, қыздарға', 'ea-children -ea-light'],
  ['ES', 'Esmaltes semipermanentes 12 colores con lámpara UV 36W', 'eu-cpnp eu-rohs es-raee'],
  ['ES', 'Esmalte de uñas rojo 10 ml', 'eu-cpnp -eu-rohs'],
  ['SA', 'Surgical masks type IIR, 40 pieces', 'sa-sfda -sa-saber'],
  ['SA', 'FFP2 dust respirator, 10 pieces', 'sa-saber -sa-sfda'],
  ['IT', 'Batteria acustica 4 tamburi, rossa', 'eu-gpsr-listing -eu-battery-ce'],
  ['US', 'Cordless cellular blinds 30 x 60 in', 'us-entry -gl-un383'],
  ['PL', 'Skarpety trekkingowe z wełny, przeciwbakteryjne', 'eu-textile-label eu-treated-article'],
  ['DE', 'Basalt lantern for the garden', 'gl-ispm15', { Packaging: 'raw spruce wood pallet' }],
  ['DE', 'Basalt lantern for the garden', '-gl-ispm15', { Packaging: 'plywood box' }],
  ['US', 'Wrist blood pressure monitor', 'us-medical', undefined, 'Health > Monitors'],
  ['KZ', 'Балаларға арналған ағаш ойыншық, 4+', 'ea-toys'],
  ['UZ', "Lab bo'yog'i pushti 3 g", 'uz-sez'],
])('%s: %s', (market, title, papers, attributes, category) => {
  const asked = papersOf(market, title, attributes ?? null, category ?? null);
  for (const id of papers.split(' '))
    if (id.startsWith('-')) expect(asked).not.toContain(id.slice(1));
    else expect(asked).toContain(id);
});
