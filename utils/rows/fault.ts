import type { InAll } from '../source.ts';

/** Why a file cannot be taken apart, in words for the person. */
export const faultWords = {
  empty: {
    en: 'The file is empty.',
    zh: '文件是空的。',
    ru: 'Файл пуст.',
  },
  'too-large': {
    en: 'The file is larger than can be read here.',
    zh: '文件超出可读取的大小。',
    ru: 'Файл больше, чем здесь можно прочитать.',
  },
  'too-many-rows': {
    en: 'The file has more rows than can be read here; export a shorter period.',
    zh: '文件行数超出可读取的范围，请导出较短的时间段。',
    ru: 'В файле больше строк, чем здесь можно прочитать: выгрузите более короткий период.',
  },
  'too-wide': {
    en: 'The table has more columns than any report.',
    zh: '表格的列数超过任何报表。',
    ru: 'Столбцов больше, чем бывает в отчётах.',
  },
  'not-a-table': {
    en: 'This is no table: neither CSV nor TSV nor XLSX.',
    zh: '这不是表格：既不是 CSV、TSV，也不是 XLSX。',
    ru: 'Это не таблица: ни CSV, ни TSV, ни XLSX.',
  },
  'web-page': {
    en: 'This is a web page that was saved as a file; download the report again while logged in.',
    zh: '这是另存为文件的网页；请登录后重新下载报表。',
    ru: 'Это веб-страница, сохранённая как файл: войдите в кабинет и скачайте отчёт ещё раз.',
  },
  'old-excel': {
    en: 'An Excel file of the old kind (.xls) or one with a password; save it as .xlsx without a password.',
    zh: '旧版 Excel 文件（.xls）或带密码的文件；请另存为不带密码的 .xlsx。',
    ru: 'Старый файл Excel (.xls) или файл с паролем: сохраните его как .xlsx без пароля.',
  },
  damaged: {
    en: 'The file is damaged or was cut off; download it again.',
    zh: '文件已损坏或不完整，请重新下载。',
    ru: 'Файл повреждён или обрезан: скачайте его ещё раз.',
  },
  bomb: {
    en: 'The file unpacks to far more than a report holds and was left alone.',
    zh: '文件解压后远超报表应有的大小，未读取。',
    ru: 'При распаковке файл становится намного больше отчёта, поэтому он не прочитан.',
  },
  quote: {
    en: 'A quotation mark is opened in the file and not closed.',
    zh: '文件中有未闭合的引号。',
    ru: 'В файле открыта и не закрыта кавычка.',
  },
  cancelled: {
    en: 'Reading was cancelled.',
    zh: '已取消读取。',
    ru: 'Чтение отменено.',
  },
} as const satisfies Record<string, InAll>;
export type FaultCode = keyof typeof faultWords;

/** The error that everything in `utils/rows` throws: `code` names the reason, `message` is it in English. */
type RowsFault = Error & { code: FaultCode };

/** A fault to throw. */
export const fault = (code: FaultCode): RowsFault =>
  Object.assign(new Error(faultWords[code].en), { name: 'RowsFault', code });

/** The reason in an error thrown here; undefined for any other. */
export function faultOf(error: unknown): FaultCode | undefined {
  if (!(error instanceof Error) || error.name !== 'RowsFault' || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && Object.hasOwn(faultWords, code) ? (code as FaultCode) : undefined;
}

/** Throws where the person has cancelled. */
export function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw fault('cancelled');
}
