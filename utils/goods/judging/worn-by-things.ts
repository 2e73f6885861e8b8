import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';

// Chimneys wear hats, joints of a car boots, cables stockings: a word for clothes is a part where a thing stands beside it that wears it
// and nobody is named whom it would fit.

/** Joints, axles and pipes of a vehicle. */
const ofCars =
  /(?<!\p{L})(?:cv joints?|drive ?shafts?|cardan|semiass[ei]|(?:homo|omo)cin[eé]tic\p{L}|radiador|radiateur|radiatore|freno a tamburo|tamburo freno|bota de direcci[oó]n|antriebswelle|шрус\p{L}*|рубашк\p{L} охлаждени\p{L})(?!\p{L})|ドライブシャフト|等速|등속|万向节|球笼/iu;
/** What stands in a house or a workshop. */
const ofBuildings =
  /(?<!\p{L})(?:pipe boots?|cable (?:jackets?|socks?)|anodes?|chimneys?|flues?|flashing|skirt(?:ing)? boards?|kamin|schornstein|rauchrohr|chemin[ée]es?|étanchéité|levage|chimenea|tubería|agua motor|lámpara de gas|canna fumaria|calza cavi|collare idraulico|paramotore|chaminé|torneira|rodapé|eletroduto|(?:на|для) труб[ыу]|дымоход\p{L}*|бампера)(?!\p{L})|水管|管道(?!工)|电缆|烟囱|配管|煙突|배관|굴뚝/iu;
/** Whoever wears clothes, sizes, and pictures of such things. */
const fitted =
  /(?<!\p{L})(?:m[ae]n(?:['’]?s)?|wom[ae]n(?:['’]?s)?|ladies|unisex|kids?|boys?|girls?|damen|herren|kinder|hommes?|femmes?|enfants?|hombres?|mujer(?:es)?|niñ[oa]s?|uomo|donna|bambin[oai]|mascul\p{L}+|feminin[oa]|infantil|муж\p{L}*|жен\p{L}*|дет\p{L}*|sizes?|gr(?:öße)?|talla|taille|taglia|tamanho|размер\p{L}*|cotton|coton|cotone|algod[oóã]\p{L}+|baumwolle|print\p{L}*|estampa\p{L}*|stampa\p{L}*|motiv|costume|kostüm|[smlx]{1,2}\s?[-/]\s?x{0,3}l)(?!\p{L})|[男女童码]|メンズ|レディース|キッズ|サイズ|남성|여성|아동|사이즈/iu;

/** A part that bears the name of clothes, for what was taken for them; else what it was taken for. */
export function unworn(taken: Found, { text: { original }, said: { frames } }: Reading): Found {
  const cone = isOf(taken.id, 'textiles.apparel', 'childrens.apparel') ? cones.exec(original)?.[0] : undefined;
  if (cone && !ofCloth.test(original))
    return { ...found({ id: 'general.other', because: [cone], sure: false }), thing: true };
  const isWorn = isOf(taken.id, 'textiles.apparel', 'footwear', 'ppe.other');
  if (!isWorn && !isOf(taken.id, 'appliances.household', 'electronics.radio')) return taken;
  const ofCar = ofCars.exec(original)?.[0];
  const house = isWorn ? ofBuildings.exec(original)?.[0] : undefined;
  const wearer = ofCar ?? house;
  if (wearer === undefined || frames.has('adult') || frames.has('child') || fitted.test(original)) return taken;
  // What steers, sends or blows has a name of its own beside that of the joint.
  if (!isWorn && !(ofCar && joint.test(original))) return taken;
  const because = [...taken.because, wearer];
  return ofCar
    ? { ...found({ id: 'auto.parts', because, sure: true }), thing: true }
    : { ...found({ id: 'general.other', because, sure: false }), thing: true };
}
/** Hats of paper for a feast, unless they are said to be of cloth. */
const cones =
  /(?<!\p{L})(?:party hats?|birthday hats?|partyh[uü]te?|chapeaux? (?:de )?(?:fête|anniversaire)|gorr(?:o|ito)s? (?:de )?(?:fiesta|cumpleaños)|cappellini (?:festa|compleanno|per feste)|chap[eé]u(?:zinho)?s? (?:de )?(?:festa|aniversário))(?!\p{L})|生日帽|派对帽|고깔\s?모자|とんがり帽子|パーティー?(?:ハット|帽)/iu;
const ofCloth =
  /felt|filz|feutre|fieltro|feltro|cotton|coton|polyester|poli[eé]ster|sequin|cloth|毛毡|布|棉|フェルト|ポリエステル|펠트|면(?!\p{L})|천(?!\p{L})/iu;
/** In Italian and Portuguese a boot of a joint is called like what one hears with, or what draws smoke. */
const joint = /(?<!\p{L})(?:cuffi[ae]|coifas?)(?!\p{L})/iu;
