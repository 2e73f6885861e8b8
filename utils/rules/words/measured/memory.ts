import type { Everywhere } from '../../phrases.ts';

/** What data is kept on. */
export const memory: Everywhere = {
  en: 'micro (sd|sdhc|sdxc); microsd; microsdhc; microsdxc; memory card~; sd card~; usb (stick~|drive~|flash drive~); flash drive~; pen drive~; pendrive~; ssd',
  de: 'speicherkarte~; usb stick~',
  fr: 'clé~ usb; carte~ mémoire',
  es: 'tarjeta~ de memoria; memoria~ usb',
  it: 'sched~ di memoria; chiavett~ usb',
  pt: 'cartão de memória; cartões de memória; pendrive',
  pl: 'kart~ pamięci; pendrive~',
  nl: 'geheugenkaart~; usb stick~',
  ru: 'карт~ памяти; флешк~; флэшк~',
  tr: 'hafıza kart~; bellek; flash bellek',
  id: 'kartu memori; flashdisk; flash disk',
  vi: 'thẻ nhớ; ổ cứng; usb lưu trữ',
  th: '*การ์ดความจำ; *แฟลชไดร์ฟ; *เมมโมรี่',
  zh: '*内存卡; *u盘; *存储卡; *固态硬盘; *記憶卡; *隨身碟; *儲存卡',
  ja: '*メモリーカード',
  ko: '*메모리카드; *메모리 카드; *usb 메모리',
};
