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
/** What else tables add, beside notes that begin with a sign of their own: help, width, editing in bulk, filters. */
const others =
  'resize(?: column)?|drag to .*|\\d+ ?pixels?|info(?:rmation)? about .*|help|learn more|filter|more|edit|bulk edit|\\(?批量(?:编辑|设置|填充|修改)?\\)?|筛选|编辑|編輯|篩選|редактировать|фильтр|фільтр|필터|フィルター?|filtr(?:er|ar|are|uj)?|filtrele';
/** What forms add to a label: whether the field must be filled, by language. */
const asked = [
  'required|mandatory|optional|recommended|必填|必选|必須|選填|选填|可选|任意|推奨|推荐|필수(?: ?(?:항목|입력))?|선택(?: ?(?:항목|입력))?|(?:required|mandatory) field|必[須须]項目|必填[项項]|champ (?:obligatoire|requis)|campo (?:obbligatorio|obligatorio|obrigatório|richiesto|requerido)|поле обязательно(?: для заполнения)?|обязательно для заполнения|pole (?:wymagane|obowiązkowe)|zorunlu alan|verplicht veld',
  'обязательн(?:о|ое|ый)(?: поле)?|необязательн(?:о|ое|ый)|рекомендуется|обов.язков[оеа]|необов.язков[оеа]',
  'pflicht(?:feld|angabe)?|erforderlich|freiwillig|empfohlen|verplicht|optioneel|obligatorisk|valfritt|valgfri(?:tt)?',
  'obligatoire|requis|facultati[fv]|optionnel|obligatori[oa]|requerid[oa]|opcional(?:es)?|obrigatóri[oa]|richiesto|facoltativ[oa]|opzionale',
  'wymagan[eay]|obowiązkowe|opcjonaln(?:e|ie)|zalecane|povinn[éý](?: údaj)?|nepovinn[éý]|voliteln[éý]|obligatoriu|opțional',
  'wajib(?: diisi)?|opsional|tidak wajib|pilihan|bắt buộc|tùy chọn|không bắt buộc|จำเป็น|ต้องระบุ|ไม่บังคับ|ไม่จำเป็น',
  'zorunlu|isteğe bağlı|opsiyonel|إلزامي|مطلوب|اختياري',
].join('|');
/** How much of what a field may hold is used: '34/128', '34 / 128 characters'. */
const used = String.raw`\d{1,5} ?/ ?\d{1,5}(?: \p{L}{1,20}\.?)?`;
/** For how many shops of a program the field is filled in. */
const scope = String.raw`\[(?:global[ey]?|store ?view|web ?sites?|webseite|vue (?:de )?magasin|site web|vista (?:de (?:la )?)?tienda|sitio web|vista (?:del )?negozio|sito web|visão da loja|site da web|winkelweergave|widok sklepu|глобально|глобальный|веб-сайт)\]`;
const added = new RegExp(
  `^(?:${sorting}|${others}|${used}|${scope}|[(（]?(?:${asked})[)）]?|[↑↓▲▼⇅↕?？ⓘi*]+|※.*)$`,
  'iu',
);

/** Whether a text beside a header or a label is what its table or form adds to it: sorting, help, filters, what must be filled. */
export const isAdded = (text: string): true | undefined => added.test(text) || undefined;

const askedWhole = new RegExp(`^(?:${asked})$`, 'iu');
/** Whether a text in brackets behind a label says only whether the field must be filled. */
export const saysAsked = (text: string): boolean => askedWhole.test(text);
