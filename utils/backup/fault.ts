import type { InAll } from '../source.ts';

/** Why a backup is not taken, in words for the person. Whatever the reason, nothing has been changed. */
export const backupWords = {
  'not-a-backup': {
    en: 'This is no backup of Crossbill.',
    zh: '这不是 Crossbill 的备份文件。',
    ru: 'Это не резервная копия Crossbill.',
  },
  version: {
    en: 'This backup was made by another version of Crossbill, whose files this one does not know. Bring Crossbill up to date.',
    zh: '此备份由其他版本的 Crossbill 生成，当前版本无法识别。请更新 Crossbill。',
    ru: 'Копию сделала другая версия Crossbill, её файлов эта не знает. Обновите Crossbill.',
  },
  damaged: {
    en: 'The backup is damaged or was cut off: its checksum does not match.',
    zh: '备份已损坏或不完整：校验和不符。',
    ru: 'Копия повреждена или обрезана: контрольная сумма не сходится.',
  },
  'not-ours': {
    en: 'The backup holds something that Crossbill never writes, so none of it is taken.',
    zh: '备份中有 Crossbill 不会写入的内容，因此整份不予导入。',
    ru: 'В копии есть то, чего Crossbill не пишет, поэтому из неё не взято ничего.',
  },
  bomb: {
    en: 'The file unpacks to far more than a backup holds and was left alone.',
    zh: '文件解压后远超备份应有的大小，未读取。',
    ru: 'При распаковке файл становится намного больше копии, поэтому он не прочитан.',
  },
  'passphrase-needed': {
    en: 'The backup is locked with a passphrase.',
    zh: '此备份已用口令加密。',
    ru: 'Копия закрыта паролем.',
  },
  passphrase: {
    en: 'This passphrase does not open the backup.',
    zh: '口令不正确，无法打开备份。',
    ru: 'Этот пароль копию не открывает.',
  },
  training: {
    en: 'The backup is of the training shop and does not belong into the real history, nor the other way round.',
    zh: '此备份属于练习店铺，不能并入真实历史（反之亦然）。',
    ru: 'Копия — учебного магазина; к настоящей истории она не относится, и наоборот.',
  },
} as const satisfies Record<string, InAll>;
type BackupFaultCode = keyof typeof backupWords;

/** A backup that is not taken; `code` says why. */
export class BackupFault extends Error {
  override name = 'BackupFault';
  constructor(readonly code: BackupFaultCode) {
    super(backupWords[code].en);
  }
}

/** Why a backup was not taken; undefined for an error of any other kind. */
export const backupFaultOf = (error: unknown): BackupFaultCode | undefined =>
  error instanceof BackupFault ? error.code : undefined;
