import type { Cases } from './cases.ts';

/** Words in a row that no reader takes for a phrase. */
export const longRuns: Cases = {
  rule: 'keyword-stuffing',
  found: [
    'temu DE|Lichterkette Deko Lampe Beleuchtung Party Hochzeit Balkon Garten Camping',
    'temu DE|Handtasche Damen Leder Schultertasche Groß Schwarz Büro Uni Arbeit',
    'temu PL|Plecak Damski Męski Trekkingowy Górski Szkolny Miejski Sportowy Czarny',
    'temu RU|Рюкзак женский мужской школьный городской спортивный туристический дорожный чёрный',
    'temu FR|Sac Femme Bandoulière Cuir Noir Grand Bureau Voyage École Soirée Mariage',
    'temu ES|Bolso Mujer Bandolera Cuero Negro Grande Oficina Viaje Escuela Fiesta Boda',
    'temu IT|Borsa Donna Tracolla Pelle Nera Grande Ufficio Viaggio Scuola Festa Matrimonio',
    'temu BR|Bolsa Feminina Transversal Couro Preta Grande Escritório Viagem Escola Festa Casamento',
  ],
  // Phrases about one thing, as long as those.
  clean: [
    'temu DE|Handtasche aus Leder für Damen, schwarz, groß, mit Schulterriemen',
    'temu DE|Schwarze Damen Handtasche aus weichem Leder mit langem Schulterriemen',
    'temu PL|Plecak trekkingowy damski czarny 40 l z pokrowcem przeciwdeszczowym',
    'temu RU|Рюкзак женский городской чёрный с отделением для ноутбука 15,6 дюйма',
    'temu RU|WELCOS Кондиционер для волос Черная роза Confume Black Rose PPT Conditioner 750 мл',
    'temu FR|Grand sac bandoulière femme en cuir noir avec poche intérieure zippée',
    'temu ES|Bolso bandolera grande de cuero negro para mujer con bolsillo interior',
    'temu IT|Borsa a tracolla grande da donna in pelle nera con tasca interna',
    'temu BR|Bolsa transversal grande feminina de couro preta com bolso interno',
    "temu US|Women's Casual Plain Textured Notched Collar Button Front Short Sleeve Blouse",
  ],
};
