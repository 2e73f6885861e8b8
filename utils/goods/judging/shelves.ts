import { isOf } from '../head/worlds.ts';

// Shelves of a category path that say what stands on them belongs to a thing, and is none: 'Phones > Parts'.

const parts =
  /(?<!\p{L})(?:(?:spare |replacement )?parts|accessor(?:y|ies)|(?:ersatz)?teile|zubehör|accessoires?|pièces(?: détachées)?|accesorios|repuestos|recambios|piezas|accessori|ricambi|acessórios|peças|запчасти|аксессуары|комплектующие|части|części|akcesoria|onderdelen|toebehoren|tillbehör|reservdelar|aksesuar(?:lar)?|yedek parça|aksesoris|suku cadang|phụ kiện|linh kiện)(?!\p{L})|配件|零件|アクセサリ|パーツ|部品|액세서리|부품/iu;
/** Whether a level of a path is for parts, or for what goes with a thing, and names nothing itself. */
export const isShelfOfParts = (name: string): boolean => parts.test(name);

/** Whether what a level above names is taken apart and has things bought for it: a phone, a drone; no dress. */
export const hasParts = (id: string): boolean =>
  isOf(id, 'electronics', 'appliances', 'optics', 'drones', 'mobility', 'toys.electronic');
