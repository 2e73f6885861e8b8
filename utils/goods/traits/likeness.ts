// 'Wood grain wallpaper', 'Eichenoptik', 木目調, 'effetto legno', 'под дерево', 'Dekor: Eiche': it only looks so. And a maple's leaf
// is no wood.

const behind =
  /^[\s-]?(?:grain|tone|texture[ds]?|lea(?:f|ves)|blossoms?|syrup|effect|look|prints?|pattern|imitation|lookalike|like(?!\p{L}))(?!\p{L})|^(?:\s\p{L}+)?[\s-]?(?:optik|muster|prägung|geprägt|dekor(?!a)|maserung|imitat|effekt|nachbildung|farben)|^(?:纹(?!理)|[色调风]|效果|质感|印花|图案)|^(?:目|調|柄|風|色|カラー)|^\s?(?:톤|무늬|엠보|프린트|문양|결(?!합)|느낌|색|컬러|패턴|룩|스타일|효과)|^[\s-]?imitatie/iu;
const before =
  /(?<!\p{L})(?:faux|fake|imitation|simulated|(?:\p{L}*optik|\p{L}*look|\p{L}*imitat\p{L}*|dekor|effekt|farb(?:e|ton))|colou?r|couleur|coloris|colore|cor|effets?|imitation|aspect|façon|imitant(?: le)?|décor|efecto|grabado|estampado|relieve|print|imitaci[oó]n|imita|s[ií]mil|aspecto|effetto|stampa|finitura|finition|acabado|acabamento|imitazione|simil|fint[oa]|efeito|estampa|imitaç(?:ão|ões)|aspeto|símile|imitando|имитаци\p{L}|эффект\p{L}{0,2}|под|цвета?|оттенк\p{L}|imitacj\p{L}|efekt\p{L}?|(?:w )?kolorze|görünümlü)\s(?:(?:de|du|del|di|da|d['’]|of|a|al|alla|à|um|em|натуральн\p{L}+)\s?)?$|[仿假]$/iu;
/** One word for both: 'Holzoptik', 'houtlook'. */
const within =
  /\p{L}{3}(?:optik|dekore?|maserung|imitat\p{L}*|look|effekt|muster|nachbildung|farben?|print|imitation|frei)$/iu;
const named =
  /^(?:(?:main|primary|haupt|haupt-)\s?)?(?:colou?rs?|look|appearance|pattern|print|theme|farben?|optik|muster|dekor|motiv|couleurs?|aspect|motif|colou?r|aspecto|estampado|colore|aspetto|fantasia|cor|padrão|estampa|цвет|оттенок|рисунок|узор|kolor|wzór|kleur|färg|renk|warna|màu(?: sắc)?|颜色|花色|纹理|花纹|图案|色|カラー|柄|색상|컬러|무늬)$/iu;

/** Whether words for a stuff at a place of a text only say how a thing looks. */
export const isLikeness = (text: string, start: number, end: number): boolean =>
  behind.test(text.slice(end)) ||
  before.test(text.slice(Math.max(0, start - 40), start)) ||
  within.test(text.slice(start, end));

/** Whether an attribute of that name says how a thing looks, and not what it is of. */
export const isOfLook = (name: string): boolean => named.test(name.trim());
