// What tables add to their headers.

/** Sorting, by language: the word alone, with its direction, or with what it sorts by. */
const sorting = [
  'sort(?:ed)?(?: by)?(?: in)?(?: (?:ascending|descending))?(?: order)?|sortable',
  '排序|升序|降序|(?:点击|點擊|取消)(?:升序|降序|排序)|(?:昇順|降順)(?:[でに](?:並[べび]替え|ソート)る?)?|並[べび]替え|ソート',
  '정렬|(?:오름|내림)차순(?: 정렬)?',
  'сортировать.*|сортировка|по (?:возрастанию|убыванию)|сортувати.*|сортування|за (?:зростанням|спаданням)',
  '(?:auf|ab)steigend(?: sortieren)?|sortieren.*|sorteer.*|sorteren.*|(?:op|af)lopend(?: sorteren)?',
  'sort(?:er|ér|era)(?: .*)?|stigande|fallande|stigende|faldende|synkende',
  'trier(?: .*)?|(?:tri|ordre) (?:dé)?croissant|(?:dé)?croissant',
  'orden(?:ar|e)(?: .*)?|clasificar(?: .*)?|classificar(?: .*)?|(?:orden |ordem )?(?:(?:a|de)scendente|(?:de)?crescente)',
  'ordina(?: per .*| .*(?:scendente|crescente))?|(?:ordine )?(?:(?:a|di)scendente|(?:de)?crescente)',
  'urutkan.*|(?:urutan )?(?:menaik|menurun)|เรียง.*|จากน้อยไปมาก|จากมากไปน้อย|sắp xếp.*|(?:tăng|giảm) dần',
  'sortuj.*|rosnąco|malejąco|seřadit.*|zoradiť.*|(?:vz|s)estupně|(?:vz|z)ostupne',
  'sırala.*|(?:artan|azalan)(?: sıralama)?|sort(?:ează|eaza|are)(?: .*)?|(?:des)?crescător',
  'فرز.*|ترتيب.*|تصاعدي|تنازلي',
].join('|');
/** What else tables add: help, width, editing in bulk, filters. */
const others =
  'resize(?: column)?|drag to .*|\\d+ ?pixels?|info(?:rmation)? about .*|help|learn more|filter|more|edit|bulk edit|\\(?批量(?:编辑|设置|填充|修改)?\\)?|筛选|编辑|編輯|篩選|редактировать|фильтр|фільтр|필터|フィルター?|filtr(?:er|ar|are|uj)?|filtrele';
const added = new RegExp(`^(?:${sorting}|${others}|[↑↓▲▼⇅↕?？ⓘi*]+)$`, 'i');

/** Whether a text beside a header is what its table adds to it: sorting, help, filters. */
export const isAdded = (text: string): true | undefined => added.test(text) || undefined;
