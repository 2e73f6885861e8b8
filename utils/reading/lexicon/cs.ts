import type { Labels } from './labels.ts';

/** Czech and Slovak. */
export const cs: Labels = {
  title: 'nazev;nazev [produktu|zbozi|polozky|nabidky];nazov;nazov [produktu|tovaru]',
  image: 'obrazek;obrazky;fotka;fotky;obrazok',
  id: 'id [produktu|nabidky|polozky];cislo nabidky',
  sku: 'kod produktu;interni [kod|reference|oznaceni|cislo];kod zbozi;kod polozky;kod tovaru',
  price: 'prodejni cena;aktualni cena;cena s dph;predajna cena;[vase|tvoje|nase|vasa] cena',
  '~other price': 'nakupni cena;puvodni cena;bezna cena;cena bez dph;nakupna cena',
  stock:
    'sklad;skladem;stav skladu;skladova zasoba;pocet kusu;dostupne mnozstvi;na sklade;pocet kusov;k dispozici;mnozstvi skladem;mnozstvi na sklade;fyzicky stav;fyzicky sklad;pocet kusu skladem;[kusu|ks] na sklade;zasoby',
  rating: 'prumerne hodnoceni;hodnoceni produktu;priemerne hodnotenie',
  reviews: 'pocet [hodnoceni|recenzi];recenze;pocet recenzii',
  category: 'kategorie;kategoria produktu',
  brand: 'znacka;vyrobce',
  impressions: 'imprese',
  clicks: 'prokliky;kliknuti;pocet kliknuti',
  orders: 'objednavky;pocet objednavek',
  units: 'prodane kusy;prodano [kusu|ks|]',
  conversionRate: 'konverzni pomer;konverze',
  revenue: 'trzby;obrat;trzba',
  pageViews: 'zobrazeni [stranky|stranek|produktu|detailu]',
  ctr: 'mira prokliku',
  visitors: '[unikatni|] navstevnici',
  favourites: 'sledujici;oblibene',
  addToCart: '[pridani|vlozeni] do kosiku',
};
