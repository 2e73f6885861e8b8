import type { Nouns } from './nouns/nouns.ts';

/** What shops file goods under, and what files are made of: words beside what a thing is called, which a title needs one of; a hyphen stands for a space. */
export const wares: Nouns = {
  en: 'gift~ present~ idea~ decor decoration~ art artwork~ print~ printable~ pattern~ tutorial~ template~ download~ digital svg png pdf clipart diy jewelry jewellery accessory accessories supplies apparel clothing merch keepsake~ design~ illustration~ drawing~ painting~ craft~ lover~',
  de: 'geschenk~ geschenkidee~ deko dekoration~ kunst kunstdruck~ druck druckvorlage~ anleitung~ häkelanleitung~ strickanleitung~ nähanleitung~ schnittmuster vorlage~ download~ datei~ digital pdf svg png diy schmuck accessoire~ zubehör bekleidung mode bastelset~ illustration~ zeichnung~ liebhaber',
  fr: 'cadeau~ idée~ déco décoration~ art impression~ imprimable~ patron~ tutoriel~ tuto~ modèle~ téléchargement~ numérique~ fichier~ pdf svg png diy bijou~ accessoire~ fourniture~ illustration~ dessin~ amoureux',
  es: 'regalo~ detalle~ decoración decoraciones arte impresión imprimible~ patrón patrones tutorial tutoriales plantilla~ descarga~ digital digitales archivo~ pdf svg png diy joyería bisutería accesorio~ manualidad~ ilustración dibujo~ amante~',
  it: 'regalo regali idea idee decorazione decorazioni arte stampa stampe stampabile schema schemi cartamodello tutorial modello download digitale file pdf svg png diy bigiotteria gioielli accessori illustrazione disegno amante amanti',
  pt: 'presente~ lembrancinha~ ideia~ decoração decorações arte impressão imprimível molde~ receita~ tutorial tutoriais arquivo~ download digital digitais pdf svg png diy bijuteria~ joia~ acessório~ artesanato ilustração desenho~',
  pl: 'prezent~ upominek pomysł~ dekoracj~ ozdob~ sztuka druk wydruk~ wzór wzory schemat~ wykrój wykroje instrukcja szablon~ plik~ cyfrowy pdf svg png diy biżuteri~ akcesori~ ilustracj~ rysunek rysunki',
  nl: 'cadeau~ kraamcadeau~ verjaardagscadeau~ idee~ decoratie~ kunst print~ printbaar patroon patronen haakpatroon haakpatronen breipatroon naaipatroon tutorial~ sjabloon download~ digitaal bestand pdf svg png diy sieraad sieraden accessoire~ illustratie~ tekening~ liefhebber',
  ru: 'подар~ сувенир~ идея декор~ украшени~ постер~ выкройк~ схем~ урок~ шаблон~ файл~ скачать цифров~ pdf svg png бижутери~ аксессуар~ иллюстраци~ рисунок рукодели~',
};
