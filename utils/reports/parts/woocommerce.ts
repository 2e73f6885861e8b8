import type { Row } from '../../rows/row.ts';
import type { Role } from '../report-kind.ts';

/** The kinds of product WooCommerce names; these words are the same in every language, alone or joined by commas. */
const kindOfProduct = /^(?:simple|variable|variation|grouped|external|subscription|bundle|composite|booking)\b/;

/** 'Weight (kg)', 'Gewicht (kg)', '重量 (kg)': the only header with a unit of weight. */
const weight = /\((?:kg|g|lbs?|oz)\)\s*$/i;

/**
 * The whole export in a language not known: the columns stand in one order everywhere, the kinds of product are never
 * translated, and the weight names its unit. From the weight on, prices and pictures are counted off.
 */
export function wooPlaces(headers: readonly string[], rows: readonly Row[]): Partial<Record<Role, number>> | undefined {
  if (headers[0]?.trim() !== 'ID' || headers.length < 30) return undefined;
  const data = rows.filter(({ cells }) => (cells[0] ?? '') !== '').slice(0, 20);
  if (data.length === 0 || !data.every(({ cells }) => kindOfProduct.test(cells[1] ?? ''))) return undefined;
  const at = headers.findIndex((header) => weight.test(header));
  // Newer shops keep a code of the goods (GTIN) before the name.
  if (at !== 18 && at !== 19) return undefined;
  const title = at === 19 ? 4 : 3;
  return {
    id: 0,
    type: 1,
    sku: 2,
    title,
    mark: title + 1,
    stock: at - 4,
    price: at + 6,
    fullPrice: at + 7,
    category: at + 8,
    image: at + 11,
    parent: at + 14,
  };
}
