import type { InAll } from '../../source.ts';

/** Why a row of a file is not taken, in words for the person. */
export const refusalWords = {
  'id-destroyed': {
    en: 'The id was destroyed by a spreadsheet program (it reads like 3.5E+11): which listing this is cannot be known. Download the report again and do not open it in Excel before.',
    zh: '商品编号已被表格软件破坏（形如 3.5E+11），无法判断是哪个商品。请重新下载报表，导入前不要用 Excel 打开。',
    ru: 'Номер испорчен табличной программой (вид 3.5E+11): чей это товар, узнать нельзя. Скачайте отчёт заново и не открывайте его в Excel до загрузки.',
  },
  'id-rounded': {
    en: 'The last digits of the id were lost in a spreadsheet program: it keeps only fifteen.',
    zh: '商品编号的末几位在表格软件中丢失：它只保留十五位。',
    ru: 'Последние цифры номера потеряны в табличной программе: она хранит только пятнадцать.',
  },
  'no-id': {
    en: 'There is no id in this row.',
    zh: '此行没有商品编号。',
    ru: 'В строке нет номера товара.',
  },
  'not-an-id': {
    en: 'What stands in place of the id is none.',
    zh: '编号一栏的内容不是商品编号。',
    ru: 'На месте номера товара стоит не номер.',
  },
  total: {
    en: 'A row of totals, not a listing.',
    zh: '这是合计行，不是商品。',
    ru: 'Это строка итогов, а не товар.',
  },
  variation: {
    en: 'A variation whose numbers the row of its listing already holds.',
    zh: '变体行：其数字已包含在主商品行中。',
    ru: 'Вариант товара: его числа уже есть в строке самого товара.',
  },
  unsellable: {
    en: 'Goods that cannot be sold (damaged, returned): not part of the stock.',
    zh: '不可售库存（残损、退货），不计入库存。',
    ru: 'Товар, который нельзя продать (брак, возврат): в остаток не входит.',
  },
  'day-unclear': {
    en: 'The day of this row cannot be read for certain.',
    zh: '无法确定此行的日期。',
    ru: 'День этой строки нельзя прочитать наверняка.',
  },
  'other-store': {
    en: 'This row is of another store than the rest of the file.',
    zh: '此行属于另一个站点。',
    ru: 'Строка относится к другой площадке, чем остальные.',
  },
} as const satisfies Record<string, InAll>;
export type RefusalCode = keyof typeof refusalWords;

/** A row that was not taken: its number in the file, and why. */
export interface Refusal {
  row: number;
  why: RefusalCode;
}
