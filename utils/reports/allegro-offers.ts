import type { ReportKind } from './report-kind.ts';

/** Allegro's offers, one price column a country; the Polish price is read. */
export const allegroOffers: ReportKind = {
  id: 'allegro-offers',
  name: { en: 'Allegro offers', zh: 'Allegro 商品', ru: 'Предложения Allegro' },
  marketplace: 'allegro',
  columns: {
    id: ['ID oferty'],
    title: ['Tytuł oferty'],
    sku: ['Sygnatura/SKU Sprzedającego', 'Sygnatura/SKU'],
    stock: ['Liczba sztuk'],
    price: ['Cena PL', 'Cena'],
    category: ['Kategoria główna'],
    category2: ['Podkategoria'],
    image: ['Zdjęcia'],
    status: ['Status oferty'],
  },
  known: [
    /^(?:link do oferty|cena (?:cz|sk|hu)|opis|akcja|id produktu|stan|cennik|czas|warunki|reklamacje|gwarancj|parametr|faktura|sztuk)/,
  ],
  needs: [['id'], ['title'], ['price', 'stock']],
  gives: 'listings',
  each: true,
  code: /^\d{9,12}$/,
  currency: 'PLN',
  timeless: true,
};
