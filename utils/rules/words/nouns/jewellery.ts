import type { Nouns } from './nouns.ts';

/** Things that adorn. */
export const jewellery: Nouns = {
  en: 'ring~ necklace~ bracelet~ bangle~ earring~ brooch~ anklet~ pendant~ choker~ cufflink~ tiara~ locket~ hairpin~ armlet~',
  de: 'ring~ halskette~ kette~ armband armbänder armreif~ ohrring~ ohrstecker brosche~ fußkette~ fußkettchen anhänger halsband manschettenknöpfe diadem~ collier~ creole~',
  fr: 'bague~ collier~ bracelet~ jonc~ broche~ pendentif~ créole~ chevillère~ médaillon~ diadème~ chevalière~ sautoir~',
  es: 'anillo~ collar~ pulsera~ brazalete~ pendiente~ arete~ broche~ tobillera~ dije~ gargantilla~ tiara~ zarcillo~',
  it: 'anell~ collan~ bracciale bracciali orecchin~ spill~ ciondol~ cavigliera cavigliere girocoll~ pendente pendenti tiara fedina',
  pt: 'anel anéis colar~ pulseira~ bracelete~ brinco~ broche~ pingente~ tornozeleira~ gargantilha~ tiara~ corrente~',
  pl: 'pierścion~ naszyjnik~ bransoletk~ kolczyk~ broszk~ wisiorek wisiork~ zawieszk~ obrączk~ spink~ diadem~',
  nl: 'ring~ ketting~ armband~ oorbel~ oorring~ broche~ enkelband~ hanger~ collier~ tiara~ manchetknopen',
  ru: 'кольц~ ожерель~ браслет~ серьг~ сереж~ брош~ кулон~ подвеск~ цепочк~ колье чокер~ запонк~ диадем~ бус~',
  tr: 'yüzük kolye~ bileklik bilezik küpe~ broş~ halhal~ kolye gerdanlık taç',
  id: 'cincin kalung gelang anting bros liontin giwang tiara',
};
