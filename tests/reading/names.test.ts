import { expect, test } from 'vitest';
import { isNoName } from '../../utils/reading/lexicon/names.ts';

test.each([
  'Opens in new window',
  '(opens in a new tab)',
  'Wird in neuem Fenster geöffnet',
  's’ouvre dans une nouvelle fenêtre',
  "S'ouvre dans un nouvel onglet",
  'Se abre en una nueva ventana o pestaña',
  'Si apre in una nuova finestra',
  'Abre em uma nova janela',
  'Открывается в новом окне',
  'Otwiera się w nowym oknie',
  'Buka di tab baru',
  'Mở trong cửa sổ mới',
  'เปิดในแท็บใหม่',
  '在新窗口中打开',
  '在新視窗開啟',
  '新しいタブで開く',
])('what a link says of where it leads is no name: %s', (text) => expect(isNoName(text)).toBe(true));

test.each(['New window film 3M', 'Nouvelle fenêtre de toit Velux', 'Новое окно ПВХ', '新窗口贴膜'])(
  'goods for windows keep their name: %s',
  (text) => expect(isNoName(text)).toBeUndefined(),
);

test.each([
  'Total toko',
  'Total de la tienda',
  'Total du magasin',
  'Итого по странице',
  'Tổng cửa hàng',
  '店铺合计',
  'Mağaza toplamı',
  '全店合計',
])('what sums a whole shop is no name: %s', (text) => expect(isNoName(text)).toBe(true));

test.each(['Total Toko Tape', 'Boutique Media Shelf', 'Loja de bonecas total 3 peças', '店铺招牌'])(
  'goods with such words in them keep their name: %s',
  (text) => expect(isNoName(text)).toBeUndefined(),
);

test.each([
  'View offer',
  'See this listing',
  'Open product page',
  'Zum Angebot',
  'Produktseite anzeigen',
  "Voir l'annonce",
  'Ver publicación',
  'Visualizza prodotto',
  'Bekijk de aanbieding',
  'Zobacz ofertę',
  'Zobrazit zboží',
  'Ürünü görüntüle',
  'Перейти к товару',
  'Переглянути картку',
  'Termék megtekintése',
  'Visa produkten',
  'Xem sản phẩm',
  'Lihat produk',
  'ดูสินค้า',
  '查看商品',
  '商品ページを見る',
  '상품 보기',
  'عرض المنتج',
])('what a link does with a listing is no name: %s', (text) => expect(isNoName(text)).toBe(true));

test.each([
  'Open product display shelf, oak',
  'View Master 3D viewer',
  'Zobacz Warszawę – album',
  'Ver e Aprender livro',
])('goods that begin with such a word keep their name: %s', (text) => expect(isNoName(text)).toBeUndefined());
