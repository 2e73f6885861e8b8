import type { Widen } from './widen.ts';

const en = {
  hint: 'What is erased is gone for good. Export first if you are not sure.',
  what: 'What to erase',
  kinds: { listing: 'One listing', account: 'One shop', marketplace: 'One marketplace', everything: 'Everything' },
  choose: 'Choose…',
  before: 'Here now',
  after: 'Left',
  rows: {
    listings: 'Listings',
    snapshots: 'Notes of changes',
    measurements: 'Figures',
    versions: 'Wordings and pictures',
    reports: 'Judgements',
    papers: 'Papers',
  },
  button: 'Erase',
  ask: (what: string) => `Erase ${what}? This cannot be undone.`,
  yes: 'Yes, erase',
  done: 'Erased.',
  nothing: 'There is nothing to erase.',
  busy: 'A file is being brought in just now. Erase when that is done.',
  failed: 'It could not be erased to the end. Look at what is left, and try again.',
  settingsStay: 'Settings and switches stay as they are.',
};

const zh: Widen<typeof en> = {
  hint: '清除后无法恢复。没有把握时请先导出。',
  what: '清除什么',
  kinds: { listing: '一件商品', account: '一家店铺', marketplace: '一个平台', everything: '全部' },
  choose: '请选择…',
  before: '现有',
  after: '剩余',
  rows: {
    listings: '商品',
    snapshots: '变动记录',
    measurements: '数据',
    versions: '标题与主图版本',
    reports: '检查结果',
    papers: '证书',
  },
  button: '清除',
  ask: (what) => `要清除“${what}”吗？此操作不能撤销。`,
  yes: '确认清除',
  done: '已清除。',
  nothing: '没有可清除的内容。',
  busy: '正在导入文件，请等导入完成后再清除。',
  failed: '未能全部清除。请查看剩余内容后重试。',
  settingsStay: '设置和开关保持不变。',
};

const ru: Widen<typeof en> = {
  hint: 'Стёртое не вернуть. Если не уверены, сначала выгрузите.',
  what: 'Что стереть',
  kinds: { listing: 'Один товар', account: 'Один магазин', marketplace: 'Одну площадку', everything: 'Всё' },
  choose: 'Выберите…',
  before: 'Есть сейчас',
  after: 'Осталось',
  rows: {
    listings: 'Товары',
    snapshots: 'Записи об изменениях',
    measurements: 'Показатели',
    versions: 'Названия и фото',
    reports: 'Результаты проверок',
    papers: 'Документы',
  },
  button: 'Стереть',
  ask: (what) => `Стереть: ${what}? Вернуть будет нельзя.`,
  yes: 'Да, стереть',
  done: 'Стёрто.',
  nothing: 'Стирать нечего.',
  busy: 'Сейчас загружается файл. Сотрите, когда он будет загружен.',
  failed: 'Стереть до конца не удалось. Посмотрите, что осталось, и повторите.',
  settingsStay: 'Настройки и переключатели остаются.',
};

export const eraseWords = { en, zh, ru };
