import type { Reading } from '../head/read.ts';
import { type Listed, patternsBy } from '../phrases/listed.ts';
import type { Tongue } from '../phrases/stems.ts';

// What goods travel in is no part of them: a lion in a pine crate is of marble, and only its crate is stamped at the border.

/** Crates and pallets of raw wood, said to be what is sent; plywood, chipboard and plastic need no mark (ISPM 15, 2.1). */
const crates: Listed = {
  en: '(?:shipped|ships|packed|packaged|delivered|exported)(?! (?:\\p{L}+ ){0,3}(?:plywood|plastic))(?: \\p{L}+){0,4} (?:wood|wooden|pine|timber|spruce) (?:shipping )?(?:crates?|pallets?)',
  de: '(?:versand|geliefert|lieferung|verpackt|verpackung)(?: \\p{L}+){0,4} (?:holzkisten?|holzpaletten?|holzverschlag|kiefernholzkiste)',
  fr: '(?:livrée?s?|expédiée?s?|emballée?s?|emballage)(?: \\p{L}+){0,4} (?:caisses?|palettes?) (?:en |de )?bois',
  es: '(?:enviad\\p{L}+|envío|embalad\\p{L}+|embalaje|entregad\\p{L}+)(?: \\p{L}+){0,4} (?:cajas?|cajón|palés?|pallets?|tarimas?) de (?:madera|pino)',
  it: '(?:spedit\\p{L}+|spedizione|imballat\\p{L}+|imballo|consegnat\\p{L}+)(?: \\p{L}+){0,4} (?:cass[ae]|gabbia|bancal[ei]|pallet) (?:di|in) (?:legno|pino)',
  pt: '(?:enviad\\p{L}+|envio|embalad\\p{L}+|embalagem|entregue)(?: \\p{L}+){0,4} (?:caixas?|engradados?|paletes?|pallets?) de (?:madeira|pinho)',
  ru: '(?:отправ\\p{L}+|доставк\\p{L}+|поставля\\p{L}+|упакован*|упаковк\\p{L}+)(?: \\p{L}+){0,4} деревянн\\p{L}+ (?:ящик*|обреш[её]тк\\p{L}+|поддон*|паллет*)',
  pl: '(?:wysyłka|wysyłan\\p{L}+|zapakowan\\p{L}+|dostawa)(?: \\p{L}+){0,4} (?:drewnianej skrzyni|skrzyni drewnianej|palecie drewnianej)',
  zh: '(?:实木|原木|松木)(?:箱|托盘|木架)(?:包装|发货|运输), (?:木箱|木架)(?:包装|打包|发货)',
  ja: '木箱(?:梱包|発送), 木枠梱包',
  ko: '(?:목재|나무) ?(?:상자|박스|팔레트) ?(?:포장|배송|발송)',
};
const crated = patternsBy(crates);

/** The words for the crate of wood that goods are sent in; undefined where a text has none. */
export const crateIn = (text: string, tongue: Tongue): string | undefined => crated(tongue).exec(text)?.[0];

/** Whether these words of a title only say what it is sent in. */
export const isOfCrate = (words: string, { tongue, text }: Reading): boolean =>
  crateIn(text.original, tongue)?.includes(words) === true;

/** What a field of packing is called. */
const packing =
  /^(?:(?:shipping |outer |transport )?pack(?:ing|aging|age type)|(?:versand)?verpackung|emballages?|embalaje|imballo|imballaggio|embalagem|упаковка|opakowanie|包装(?:方式)?|外包装|梱包|포장)$/iu;
const raw = /wood|timber|(?<!\p{L})pine(?!\p{L})|holz|bois|madera|madeira|legno|деревян|drewn|木|목재|나무/iu;
const worked = /plywood|chipboard|mdf|osb|sperrholz|contrepla|contrachap|compensat|фанер|sklejk|胶合|合板|합판/iu;
const shipped =
  /crate|pallet|kiste|caisse|palette|caj[aó]n|pal[eé]|cassa|bancal|engradado|ящик|поддон|паллет|обреш|skrzyn|palet|箱|架|托盘|枠|パレット|상자|팔레트/iu;

/** Whether a field says in what goods are packed. */
export const isPacking = (name: string): boolean => packing.test(name.trim());

/** Whether the value of such a field is a crate or a pallet of raw wood. */
export const isRawCrate = (value: string): boolean => raw.test(value) && shipped.test(value) && !worked.test(value);
