import type { Listing } from '../listing.ts';
import { phraseBookOf } from './phrases/phrase-book.ts';

/** At most this many UTF-16 units of a title or category are looked at. */
const TEXT_LIMIT = 1000;

/** Words by which books, music and films name their form, whole words in any of our languages. */
const forms = [
  'book',
  'books',
  'paperback',
  'hardcover',
  'hardback',
  'kindle edition',
  'audiobook',
  'audio cd',
  'cd album',
  'vinyl lp',
  'dvd',
  'blu-ray',
  'blu ray',
  'a novel',
  'a memoir',
  'cookbook',
  'picture book',
  'sheet music',
  'textbook',
  '图书',
  '书籍',
  '小说',
  '绘本',
  '教材',
  '正版书',
  '正版图书',
  '畅销书',
  '黑胶唱片',
  'книга',
  'книги',
  'роман',
  'учебник',
  'мягкая обложка',
  'твёрдая обложка',
  'твердый переплёт',
  'комикс',
  'виниловая пластинка',
  'buch',
  'bücher',
  'taschenbuch',
  'gebundene ausgabe',
  'kochbuch',
  'hörbuch',
  'livre',
  'livres',
  'broché',
  'relié',
  'bande dessinée',
  'libro',
  'libros',
  'tapa blanda',
  'tapa dura',
  'novela',
  'libri',
  'copertina flessibile',
  'copertina rigida',
  'livro',
  'livros',
  'capa comum',
  'capa dura',
  '書籍',
  '文庫',
  '文庫本',
  '新書',
  '単行本',
  '絵本',
  '漫画',
  'コミック',
  '도서',
  '단행본',
  '만화책',
  '소설책',
];
/** The same words where the thing is made for books, or shaped like one. */
const notForms = [
  'notebook',
  'book shelf',
  'bookshelf',
  'book stand',
  'book light',
  'book bag',
  'book case',
  'book cover',
  'book end',
  'book ends',
  'book box',
  'book nook',
  'macbook',
  'book lamp',
  'dvd player',
  'dvd-player',
  'blu-ray player',
  'для книг',
  'книга учета',
  'книга отзывов',
  '本棚',
  'ブックカバー',
  '书架',
  '书包',
  '书桌',
  '书签',
];
const categories = [
  'books',
  'book',
  'kindle store',
  'music',
  'cds & vinyl',
  'movies & tv',
  'dvd & blu-ray',
  'bücher',
  'livres',
  'libros',
  'libri',
  'livros',
  'книги',
  '图书',
  '本',
  '도서',
  'buku',
];

const findForm = phraseBookOf([...forms, ...notForms]);
const findCategory = phraseBookOf(categories);

/** Books, music and films: the words or the code that say so; undefined where nothing does. */
export function mediaOf(
  listing: Partial<Pick<Listing, 'marketplace' | 'id' | 'title' | 'category'>>,
): string[] | undefined {
  // Amazon's own codes begin with a letter; a book is listed under its ISBN.
  if (listing.marketplace === 'amazon' && listing.id && isIsbn10(listing.id)) return [`ISBN ${listing.id}`];
  const byCategory = listing.category?.flatMap((name) => findCategory(name.slice(0, TEXT_LIMIT))) ?? [];
  if (byCategory.length > 0) return byCategory.map(({ phrase }) => phrase);
  const byTitle = findForm((listing.title ?? '').slice(0, TEXT_LIMIT)).filter(({ phrase }) => !isNotForm.has(phrase));
  return byTitle.length > 0 ? byTitle.map(({ phrase }) => phrase) : undefined;
}

const isNotForm = new Set(notForms);

/** Whether a code is an ISBN of ten digits, by its check digit (ISO 2108:2005, annex C). */
function isIsbn10(code: string): boolean {
  if (!/^\d{9}[\dX]$/.test(code)) return false;
  const sum = [...code].reduce((total, digit, at) => total + (10 - at) * (digit === 'X' ? 10 : Number(digit)), 0);
  return sum % 11 === 0;
}
