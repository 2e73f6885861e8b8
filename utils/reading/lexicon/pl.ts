import type { Labels } from './labels.ts';

/** Polish. */
export const pl: Labels = {
  title: 'tytul [oferty|];nazwa [produktu|oferty|towaru|przedmiotu|]',
  image: 'zdjecie;zdjecia;zdjecia i [filmy|wideo]',
  id: '[id|numer|nr] oferty;id produktu',
  sku: 'sygnatura [(sku)|];sku sprzedawcy;wewnetrzny [numer|kod] referencyjny;odnosnik wewnetrzny;kod [produktu|towaru|zewnetrzny|sprzedawcy];odniesienie wewnetrzne;numer wewnetrzny;indeks [produktu|towaru|];sku oferty;kod sku;symbol produktu',
  price: '[twoja|aktualna|] cena;twoja cena sprzedazy;cena [sprzedazy|brutto|kup teraz]',
  stock:
    'liczba [dostepnych|] sztuk;dostepne [sztuki|];dostepne do sprzedazy;dostepna ilosc;stan magazynowy;na stanie;w magazynie;ilosc w magazynie;dyspozycyjny stan;stan dyspozycyjny;ilosc na stanie;ilosc dostepna;zapasy;zapas',
  rating: '[srednia|] ocena;oceny i [opinie|recenzje]',
  reviews: 'liczba [opinii|ocen];opinie',
  category: 'kategoria',
  impressions: '[liczba wyswietlen|wyswietlenia] [na listach|]',
  clicks: '[liczba klikniec|klikniecia]',
  ctr: 'wspolczynnik klikalnosci;klikalnosc',
  pageViews: 'wyswietlenia strony;[liczba odslon|odslony];odslony [produktu|oferty]',
  sessions: 'sesje [-ogolem|]',
  visitors: '[unikalni|] odwiedzajacy',
  addToCart: 'dodania do koszyka;dodano do koszyka',
  favourites: 'obserwujacy;ulubione;dodania do ulubionych',
  orders: '[liczba zamowien|zamowienia]',
  units: '[sprzedane|zamowione] sztuki;sprzedane;liczba sprzedanych [sztuk|]',
  buyers: 'kupujacy',
  conversionRate: '[wspolczynnik|] konwersji;konwersja',
  qualityScore: 'jakosc [oferty|]',
  revenue: 'wartosc sprzedazy;obrot;przychod;przychody',
};
