import { type Layout, pageOf } from '../layout.ts';

// Lists of a shop whose addresses end in a number behind the name, however the name ends; prices with the sign where the point would be.

const goods = [
  ['perceuse-visseuse-20--84011234', 'Perceuse visseuse sans fil 20 V', '89', '95'],
  ['scie-sauteuse-77120018', 'Scie sauteuse 800 W avec guide laser', '64', '90'],
  ['poste-a-souder-160-a-61243878', 'Poste à souder inverter 160 A', '249', '00'],
  ['lampe-de-chantier-91200345', 'Lampe de chantier sur trépied', '42', '50'],
  ['rabot-61221939', 'Rabot électrique 750 W', '119', '00'],
  ['niveau-laser-93310002', 'Niveau laser vert autonivelant', '109', '99'],
  ['multimetre-61273130', 'Multimètre numérique de poche', '19', '95'],
  ['decapeur-61214626', 'Décapeur thermique 2000 W', '27', '95'],
  ['touret-61302382', 'Touret à meuler 150 mm', '44', '90'],
  ['aspirateur-59981120', 'Aspirateur eau et poussière', '119', '90'],
] as const;

const card = ([path, name, whole, cents]: (typeof goods)[number]) =>
  `<a class="card" href="/p/${path}" title="${name}"><div class="img"><img src="https://cdn.example.fr/p/${path.slice(-8)}_1.jpg" alt="${name}"></div><p class="name">${name}</p><div class="pricebox"><span class="main"><span class="int">${whole}</span><span class="sym">€</span><span class="dec">${cents}</span></span></div><div class="dl">Livraison dès 5,90 €</div></a>`;

export const unevenAddresses: readonly Layout[] = [
  {
    name: 'a list of goods whose names end in a sign or a letter before their number, prices in three parts',
    url: 'https://www.outils.example.fr/cat/outillage',
    html: pageOf(
      `<h1>Outillage</h1><div class="grid">${goods.map(card).join('')}</div><footer><a href="/aide">Aide</a></footer>`,
      { lang: 'fr' },
    ),
    expect: goods.map(([path, name, whole, cents]) => ({
      title: name,
      id: path.slice(-8),
      price: `${Number(`${whole}.${cents}`)} EUR`,
      image: `https://cdn.example.fr/p/${path.slice(-8)}_1.jpg`,
    })),
  },
];
