import type { Pairs } from './pairs.ts';

/** What is in store, and that it is cleared. */
export const stockCleared: Pairs = {
  en: {
    one: 'shelves|stock|stockroom|warehouse|inventory|everything|all',
    other: 'clearing(?: out)?|emptying|must go|has to go|needs to go|making room|make room|make space|selling off',
    alone:
      '(?:warehouse|stock|shop|store|winter|summer|season) clear[- ]?outs?|(?:shop|store) (?:is )?closing(?: down)?|closing down|(?:final|last|end of season|season|summer|winter|spring|autumn) markdowns?|markdowns? (?:sale|price)',
  },
  de: {
    one: 'lager|restbestände?|bestand|bestände|alles|restposten|regale',
    other: 'ger[äa]umt|räumen|muss raus|müssen raus|muss weg|müssen weg|wird geleert|leeren wir|wir leeren',
  },
  fr: {
    alone: 'fins de (?:stocks?|séries?)',
    one: 'stocks?|entrepôt|réserves?|dépôt|magasin|tout',
    other: 'on vide|vidons|doit (?:disparaître|partir)|on liquide|liquidons|on solde|soldons',
  },
  es: {
    one: 'almac[eé]n|dep[oó]sito|bodega|stock|existencias|inventario|todo|temporada',
    other: 'vaciamos|liquidamos|rematamos|tiene que irse|nos deshacemos|agotar',
  },
  it: {
    one: 'magazzino|stock|scorte|giacenze|rimanenze|tutto',
    other: 'svuotiamo|liquidiamo|svendiamo|deve (?:sparire|andare)|smaltiamo',
  },
  pt: {
    one: 'estoque|stock|armazém|depósito|galpão|tudo|coleção',
    other:
      'limpando|limpamos|esvaziando|esvaziamos|queimando|queimamos|liquidando|liquidamos|torrando|desovando|zerando|tem que ir',
  },
  pl: {
    alone: '(?:likwidujemy|zamykamy) (?:sklep|magazyn|działalność)',
    one: 'magazyn\\p{L}*|zapas(?:y|ów)|końcówk\\p{L}*|resztk\\p{L}*|kolekcj\\p{L}*|wszystko',
    other: 'czyścimy|opróżniamy|wyprzeda\\p{L}*|likwidujemy|pozbywamy|musi zniknąć|musi wyjść',
  },
  nl: {
    alone: '(?:wij|we) ruimen op|moet(?:en)? de deur uit|weg is weg',
    one: 'magazijn|voorraad|schappen|alles|restanten',
    other: 'moet leeg|moet weg|moeten weg|moet eruit|moet op|ruimen (?:wij|we)|(?:wij|we) ruimen|leegmaken',
  },
  ru: {
    one: 'остат(?:ки|ков)|склад\\p{L}*|запас(?:ы|ов)|коллекци\\p{L}*|вс[её]',
    other: 'распрода[её]м|освобождаем|очищаем склад|сливаем|ликвидируем|избавляемся',
  },
  tr: { one: 'depo\\p{L}*|stok\\p{L}*', other: 'boşaltıyoruz|eritiyoruz|bitiriyoruz|temizliyoruz' },
  id: {
    one: 'stok|gudang|barang lama|sisa',
    other: 'ngabisin|habisin|menghabiskan|kosongkan|kosongin|ngosongin|dihabiskan',
  },
  vi: { alone: '(?:dọn|giải phóng|vét) kho|(?:đẩy|giải phóng|dọn) hàng tồn' },
  th: { alone: '(?:ล้าง|โละ|เคลียร์|ระบาย)(?:โกดัง|คลัง|สต็อก|สต๊อก|ของ)|(?:ยอม|ขาย)ขาดทุน|เทขาย|โละขาย|ขายโละ' },
  zh: {
    alone: '清(?:理|空)?(?:[库庫]存|[仓倉](?![鼠管]))|大拍[卖賣]|[库庫]存(?:清理|出清|大清)|甩[货貨]|清[货貨](?:底|尾)',
  },
  ja: { alone: '閉店(?:の)?(?:ため|につき)|売り切り|売切り|店じまい|在庫(?:を)?(?:整理|一掃|処分)|倉庫(?:一掃|処分)' },
  ko: { one: '재고|창고', other: '털이|털기|비우기|비웁니다|비움|방출|소진|떨이' },
};
