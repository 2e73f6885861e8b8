import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// So many pages has what is read, whatever its title speaks of: 'Food for thought, 208 pages', «Зарядка для ума», 128 страниц.

const counted = seldom(
  /(?<![\p{L}\d])\d{2,4}\s?-?(?:pages?|pp|seiten|páginas?|pagine|страниц\p{L}*|стр|stron|sayfa|trang|halaman|sidor|pagina['’]?s|صفحة|पृष्ठ|页|頁|ページ|頁|쪽|페이지|หน้า)(?!\p{L})/iu,
);

/** What has pages and is written in, filled, printed or stuck on; and what prints so many. */
const blank =
  /note|journal|planner|diary|sketch|album|scrapbook|sticker|colou?ring|binder|folder|sleeve|(?<!\p{L})pad(?!\p{L})|print|toner|ink(?!\p{L})|yield|scan|laminat|block|heft|carnet|cahier|agenda|classeur|pochette|cuaderno|libreta|bloc|carpeta|taccuino|raccoglitore|caderno|pasta|encre|tinta|inchiostro|блокнот|тетрад|альбом|дневник|раскрас|папк|черни|принтер|zeszyt|notatnik|defter|ajanda|sổ|vở|สมุด|buku tulis|笔记|本子|相册|手账|练习|打印|文件|ノート|手帳|アルバム|ファイル|印刷|노트|다이어리|앨범|파일|스티커|인쇄/iu;

/** A book by its pages; undefined where a title counts none. */
export function pagesIn({ text: { original } }: Reading): Evidence | undefined {
  const pages = counted.exec(original)?.[0];
  return pages === undefined || blank.test(original)
    ? undefined
    : { id: 'general.media', because: [pages], sure: true };
}

/** The same of what is named as something eaten, charged or grown: it is what the book is about. */
export function writtenOf(id: string, words: string, reading: Reading): Found | undefined {
  if (!isOf(id, 'food', 'pet', 'plants', 'chemicals', 'batteries', 'medical', 'tobacco', 'electronics.charger'))
    return undefined;
  const pages = pagesIn(reading);
  return pages && found({ ...pages, because: [...pages.because, words] });
}
