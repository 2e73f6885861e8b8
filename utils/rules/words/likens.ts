import type { Phrases } from '../phrases.ts';

/** What compares goods with somebody's: a name behind it is borrowed, 'better than Hozelock'. */
export const compares: Phrases = {
  en: '(better|cheaper|stronger|faster|softer|quieter|lighter) than; comparable to; dupe (for|of); (modeled|modelled) (on|after)',
  de: 'nach (dem |)vorbild von; (besser|billiger|günstiger|stärker|leiser|leichter) als; vergleichbar mit',
  fr: 'sur le modèle de; (mieux|meilleur~|meilleure~|moins cher~|moins chère~|plus puissant~) que',
  es: '(mejor|mejores|más barat~|más potente~) que',
  it: '(meglio|miglior~|più economic~|più potent~) (di|dei|delle)',
  pt: '(melhor|melhores|mais barat~) (do |)que',
  pl: 'wzorowan~ na; (lepsz~|tańsz~|mocniejsz~) (niż|od)',
  nl: '(beter|goedkoper|sterker) dan; vergelijkbaar met',
  sv: '(bättre|billigare|starkare|tystare|lättare|mjukare) än; (jämförbar~|likvärdig~) med',
  ru: 'по образцу; (лучше|дешевле|мощнее|не хуже) (чем|)',
  id: 'lebih <w> (dari|daripada)',
  vi: '(tốt|rẻ|bền|mạnh) hơn',
};

/** What likens them: written small, before a name that is not, 'mirip Eiger', 'jak od Zary'. */
export const likens: Phrases = {
  en: 'as good as; on par with; equal to; similar to; alternative~ to; same (quality |mold |mould |material |factory |design |style |look |)as; just like',
  de: 'fast wie; genau wie; so gut wie; ähnlich wie; alternative (zu|für)',
  fr: 'comme (chez|); alternative~ (à|au|aux); similaire~ (à|au|aux)',
  es: 'alternativ~ (a|al); (similar~|similares|parecid~|igual|iguales) a; símil; símile; como',
  it: 'alternativ~ (a|al|alla|alle|ai); (uguale|simile|simili) a',
  pt: 'alternativ~ (a|ao|à); símil; símile; (similar|igual) (a|ao); parecid~ com',
  pl: 'alternatyw~ (dla|do); jak (od|u|); podobn~ do; odpowiednik; zamiennik',
  nl: 'lijkt op; alternati~ voor; net als; zoals',
  sv: 'alternativ till; (lik~|liknande|liknar|precis som|lika bra som|i stil med|motsvarighet till); ser ut som',
  id: '(11 12|sebelas dua belas) (sama|dengan|); (mirip|seperti|kayak|setara|serupa|sekelas) (dengan|)',
  vi: 'giống (như|); tương tự; không thua',
};
