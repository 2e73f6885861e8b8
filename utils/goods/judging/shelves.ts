import { isOf } from '../head/worlds.ts';

// Shelves of a category path that say what stands on them belongs to a thing, and is none: 'Phones > Parts'.

const parts =
  /(?<!\p{L})(?:(?:spare |replacement )?parts|accessor(?:y|ies)|(?:ersatz)?teile|zubehör|accessoires?|pièces(?: détachées)?|accesorios|repuestos|recambios|piezas|accessori|ricambi|acessórios|peças|запчасти|аксессуары|комплектующие|части|części|akcesoria|onderdelen|toebehoren|tillbehör|reservdelar|aksesuar(?:lar)?|yedek parça|aksesoris|suku cadang|phụ kiện|linh kiện)(?!\p{L})|配件|零件|アクセサリ|パーツ|部品|액세서리|부품/iu;
/** Whether a level of a path is for parts, or for what goes with a thing, and names nothing itself. */
export const isShelfOfParts = (name: string): boolean => parts.test(name);

/** Whether what a level above names is taken apart and has things bought for it: a phone, a drone; no dress. */
export const hasParts = (id: string): boolean =>
  isOf(id, 'electronics', 'appliances', 'optics', 'drones', 'mobility', 'toys.electronic');

const care =
  /(?<!\p{L})(?:shoe|boot|footwear|leather|suede|jewel(?:le)?ry|watch|furniture) (?:care|polish\p{L}*|clean\p{L}+|treatments?)|(?<!\p{L})(?:schuh|leder|schmuck|uhren|möbel)(?:pflege|reinigung|putz\p{L}*)|(?<!\p{L})(?:entretien|nettoyage|soins?|cirages?)(?: (?:des?|du|pour|et)| d['’]| la| le| les)* ?(?:chaussures?|cuirs?|bijoux|meubles?)|(?<!\p{L})(?:cuidado|limpieza|mantenimiento|limpeza|cuidados|manutenção)(?: d[eo]l?s?| de la| para)* ?(?:calzado|zapatos?|cuero|piel|joyas|muebles|calçados?|sapatos?|couro|j[oó]ias|móveis)|(?<!\p{L})(?:cura|pulizia|manutenzione)(?: d[ei]l?(?:la|le|l['’])?| per)* ?(?:scarpe|calzature|pelle|cuoio|gioielli|mobili)|(?<!\p{L})(?:уход|чистк\p{L}|средств\p{L} (?:по уходу|для ухода))(?: за| для)? (?:обувью|обуви|кожей|кожи|украшени\p{L}+|мебелью|мебели)|(?<!\p{L})pielęgnacj\p{L}+ (?:obuwia|butów|skór|biżuterii|mebli)|(?<!\p{L})(?:schoen|leer|sieraden|meubel)(?:verzorging|onderhoud|poets)|(?<!\p{L})(?:sko|läder|smyckes|möbel)vård|(?<!\p{L})(?:ayakkabı|deri|mobilya) bakım\p{L}*|perawatan sepatu|chăm sóc giày|(?:鞋|皮[革具]|家具)(?:类)?(?:护理|保养|清洁)|护鞋|擦鞋|シューケア|靴(?:の)?(?:お手入れ|ケア|磨き)|レザーケア|(?:신발|구두|가죽) ?(?:관리|케어|클리너)/iu;
/** Whether what stands on a shelf cares for what stands on the one above: polish among shoes. */
export const isShelfOfCare = (name: string): boolean => care.test(name);
