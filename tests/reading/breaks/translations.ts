import type { MarketplaceId } from '../../../utils/ids.ts';
import { marketplaces } from '../../../utils/marketplaces/index.ts';
import { fieldOfLabel, meaningOf } from '../../../utils/reading/lexicon/index.ts';
import { labelsOf } from '../../../utils/reading/lexicon/labels.ts';
import { lists } from '../../../utils/reading/lexicon/lists.ts';
import { fold } from '../../../utils/text/normal.ts';

/** Words nobody can know. */
export const strange = ['Zwölferlei', 'Frobnication index', '星象指数', 'Кривизна', 'Ombrage', 'ดัชนีลม'];

/** What a console calls in its own way: in another language it would be something else. */
const ownWords = new Map(
  await Promise.all(
    marketplaces.map(async ({ id }) => {
      const shapes: object = await import(`../../../utils/marketplaces/${id}/shape.ts`).catch(() => ({}));
      const all = Object.values(shapes) as readonly { labels?: object }[];
      return [id, new Set(all.flatMap(({ labels = {} }) => Object.keys(labels)))] as const;
    }),
  ),
);

const products = ['Product', 'Товар', '商品信息', 'Producto', 'Produkt', 'Sản phẩm', 'Produk', 'สินค้า'];
const languages = Object.keys(lists).filter((name) => !/^(codes|known)$/.test(name));

/** Whether a text is a label that says what stands beside it. */
export function isLabel(text: string, marketplace?: MarketplaceId): boolean {
  const label = text.replace(/\s*[:：]\s*$/, '');
  const meaning = label.length > 60 ? undefined : (meaningOf(label, marketplace) ?? fieldOfLabel(label, marketplace));
  return meaning !== undefined && !('known' in meaning);
}

/** What a header is called in two other languages; none where it says more than a field's name. */
export function inOtherLanguages(header: string, marketplace?: MarketplaceId): string[] {
  const label = header.trim().replace(/\s*[:：]$/, '');
  if (products.includes(label)) return products.filter((word) => word !== label).slice(0, 2);
  if (marketplace && ownWords.get(marketplace)?.has(fold(label))) return [];
  // What is plain in a form alone ('Quantity') would become plain everywhere.
  const meaning = meaningOf(label, marketplace);
  if (!meaning || !('field' in meaning) || meaning.days !== undefined || meaning.period) return [];
  const more = `${meaning.currency ? ` (${meaning.currency})` : ''}${meaning.percent ? ' (%)' : ''}`;
  const words = languages.flatMap((language) => {
    const [entry = ''] = (lists[language]?.[meaning.field] ?? '').split(';');
    const [word] = labelsOf(entry);
    // A word that means something else on this marketplace is no translation there.
    const again = word && meaningOf(word, marketplace);
    return again && 'field' in again && again.field === meaning.field && word !== label.toLowerCase() ? [word] : [];
  });
  const first = [...label].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const two = [words[first % words.length], words[(first + 7) % words.length]];
  return [...new Set(two.flatMap((word) => (word ? [`${word}${more}`] : [])))];
}
