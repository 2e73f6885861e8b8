import { lazadaPricestock } from './lazada-pricestock.ts';
import { hasNoDigitsForId } from './parts/ozon.ts';
import type { ReportKind } from './report-kind.ts';

/** Lazada's workbook of titles and pictures. */
export const lazadaBasic: ReportKind = {
  id: 'lazada-basic',
  name: { en: 'Lazada basic facts', zh: 'Lazada 基本信息', ru: 'Lazada: основные данные' },
  marketplace: 'lazada',
  columns: {
    ...lazadaPricestock.columns,
    image: [
      /^(?:product )?images?\d{0,2}(?:\|.*)?$/,
      /^(?:รูปภาพสินค้า|hình ảnh sản phẩm|gambar produk|商品图片) ?\d{0,2}$/,
    ],
    brand: [/^brand(?:\|.*)?$/],
  },
  known: [
    // The title once more in English, and the state, in the languages of its countries.
    /(?:ในen|tiếng anh|inggris|in english)$|^(?:สถานะสินค้า|trạng thái|status produk)/,
    /^(?:catid|sku\.skuid|status|shop sku|description|short description|highlights|video|package|warranty|model|tr\(|p-|\*)/,
  ],
  needs: [['id'], ['title'], ['mark']],
  lacks: ['price', 'promo'],
  gives: 'listings',
  code: /^\d{5,16}$/,
  isUnder: hasNoDigitsForId,
  timeless: true,
};
