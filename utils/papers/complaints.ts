import type { InAll, Language } from '../source.ts';

/** What is wrong with a paper typed or brought in: which, and what to do. {row}: its row in the file. */
export const complaintWords = {
  'no-headings': {
    en: 'No row names the columns: one must be headed “Kind” or “Paper”, others “Number”, “Valid to”, “SKU” and so on.',
    zh: '没有表头：须有一列名为“证书”或“类型”，其他列如“编号”“有效期至”“SKU”。',
    ru: 'Нет строки с названиями столбцов: нужен «Документ» или «Вид», а также «Номер», «Действует до», «Артикул» и так далее.',
  },
  'no-kind': {
    en: 'Row {row}: it does not say what paper it is. Fill that in.',
    zh: '第 {row} 行：没有写明是什么证书，请填写。',
    ru: 'Строка {row}: не сказано, что это за документ. Заполните.',
  },
  'unknown-kind': {
    en: 'Row {row}: “{text}” is no paper on file. Name it by a requirement’s id or usual name; it was kept as “other paper”.',
    zh: '第 {row} 行：“{text}”不在清单内，已作为“其他证书”保留；请改用要求的编号或常用名。',
    ru: 'Строка {row}: документа «{text}» в списке нет; сохранён как «другой». Назовите его по коду требования или привычно.',
  },
  'bad-date': {
    en: 'Row {row}: “{text}” is not one day. Write it as 2026-11-28. The paper was not kept.',
    zh: '第 {row} 行：“{text}”不是明确的日期，请写成 2026-11-28。该证书未保存。',
    ru: 'Строка {row}: «{text}» — не один день. Напишите так: 2026-11-28. Документ не сохранён.',
  },
  'ends-before-start': {
    en: 'Row {row}: it ends on {to}, before it begins on {from}. Check both; the paper was not kept.',
    zh: '第 {row} 行：截止日 {to} 早于生效日 {from}，请核对；该证书未保存。',
    ru: 'Строка {row}: кончается {to}, раньше начала {from}. Проверьте обе даты; документ не сохранён.',
  },
  'unknown-market': {
    en: 'Row {row}: “{text}” is no market on file. The paper was kept without it; then it counts wherever it is asked.',
    zh: '第 {row} 行：“{text}”不在市场清单内，已略去；该证书将适用于任何要求它的市场。',
    ru: 'Строка {row}: рынка «{text}» в списке нет. Документ сохранён без него и считается везде, где его требуют.',
  },
  'odd-number': {
    en: 'Row {row}: “{text}” is not written as {called} numbers are, like {example}. It was kept; check it.',
    zh: '第 {row} 行：“{text}”不像 {called} 编号（如 {example}）。已保存，请核对。',
    ru: 'Строка {row}: «{text}» не похоже на номер {called}, например {example}. Сохранён; проверьте.',
  },
  'other-paper': {
    en: 'Row {row}: “{text}” is not written as {called} numbers are, like {example}, but another paper’s. It was kept, and does not count as this one.',
    zh: '第 {row} 行：“{text}”不像 {called} 编号（如 {example}），而是另一种证书的编号。已保存，但不算此证。',
    ru: 'Строка {row}: «{text}» — не номер {called}, например {example}, а номер другого документа. Сохранён, но за этот не считается.',
  },
  'same-number': {
    en: 'Row {row}: the number “{text}” stands on another paper of the same kind too. Both were kept; remove one if it is the same.',
    zh: '第 {row} 行：编号“{text}”与另一份同类证书相同。两份都已保存，如为同一份请删除其一。',
    ru: 'Строка {row}: номер «{text}» есть и у другого такого же документа. Сохранены оба; лишний уберите.',
  },
  'too-long': {
    en: 'Row {row}: “{text}” is too long for a number. The paper was kept without one; type it in.',
    zh: '第 {row} 行：“{text}”太长，不像编号。证书已保存，但没有编号，请补填。',
    ru: 'Строка {row}: «{text}» слишком длинно для номера. Документ сохранён без него; впишите номер.',
  },
  'cut-short': {
    en: 'Row {row}: “{text}” is too long. Its first {count} characters were kept.',
    zh: '第 {row} 行：“{text}”太长，只保存了前 {count} 个字符。',
    ru: 'Строка {row}: «{text}» слишком длинно. Сохранены первые {count} знаков.',
  },
  'too-many-products': {
    en: 'Row {row}: it names more products than one paper holds. It was kept for the first {count}; give the others a row of their own.',
    zh: '第 {row} 行：商品太多，证书只保存了前 {count} 个，其余请另起一行。',
    ru: 'Строка {row}: товаров больше, чем помещается в одном документе. Сохранены первые {count}; остальные — отдельной строкой.',
  },
  'too-many': {
    en: 'Only the first {count} papers were read. Split the file for the rest.',
    zh: '只读取了前 {count} 份证书，其余请分开导入。',
    ru: 'Прочитаны только первые {count} документов. Остальные — отдельным файлом.',
  },
} as const satisfies Record<string, InAll>;

/** One thing that is wrong, free of language. */
export interface Complaint {
  code: keyof typeof complaintWords;
  with: Readonly<Record<string, string>>;
}

/** At most so much of what the file says is repeated. */
const QUOTED = 60;

/** A complaint as a sentence. */
export const complaint = ({ code, with: filling }: Complaint, language: Language): string =>
  complaintWords[code][language].replace(/\{(\w+)\}/g, (_, blank: string) => (filling[blank] ?? '…').slice(0, QUOTED));
