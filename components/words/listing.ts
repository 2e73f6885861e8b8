import { countEn, countRu, countZh } from './counting.ts';
import type { Widen } from './widen.ts';

const en = {
  facts: 'Facts',
  factsHint: 'Point at a value or move to it with Tab to see where it comes from.',
  numbers: 'Figures',
  noNumbers: 'No figures seen yet. Open the figures page of the console.',
  noPicture: 'Picture seen; not held here',
  noPictureWhy:
    'Its picture has not been fetched: the switch for pictures is off, or the listing has not been opened since.',
  picturesSeen: (n: number) => countEn(n, { one: 'picture', other: 'pictures' }),
  noTitle: 'Title not read',
  versions: 'Wordings and pictures over time',
  versionsHint: 'From the first to the last time each was seen.',
  seenFromTo: (from: string, to: string) => `seen ${from} – ${to}`,
  seenOnce: (day: string) => `seen ${day}`,
  current: 'now',
  copyOld: 'Copy this wording',
  oneVersion: 'One wording so far. A change shows from the second.',
  chart: 'Figures over time',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  openListing: 'Open the listing on the marketplace',
  notFound: 'This listing is not in the store (any more).',
  paperGaps: 'Papers by market',
};

const zh: Widen<typeof en> = {
  facts: '事实',
  factsHint: '鼠标指向某个值，或用 Tab 移到它，可看来源。',
  numbers: '数据',
  noNumbers: '还没有读到数据。请打开后台的数据页。',
  noPicture: '已读到图片；此处未保存',
  noPictureWhy: '尚未获取这张图片：图片开关已关，或之后没有打开过该商品。',
  picturesSeen: (n) => countZh(n, { other: '张图片' }),
  noTitle: '标题未读到',
  versions: '历次标题与主图',
  versionsHint: '每个版本从首次到末次读到的时间。',
  seenFromTo: (from, to) => `${from} – ${to} 读到`,
  seenOnce: (day) => `${day} 读到`,
  current: '当前',
  copyOld: '复制这个标题',
  oneVersion: '目前只有一个标题，第二个起显示变化。',
  chart: '数据走势',
  firstSeen: '首次读到',
  lastSeen: '最近读到',
  openListing: '在平台上打开商品',
  notFound: '库中没有（或已没有）这件商品。',
  paperGaps: '各市场证书',
};

const ru: Widen<typeof en> = {
  facts: 'Факты',
  factsHint: 'Наведите на значение или перейдите к нему клавишей Tab, чтобы увидеть источник.',
  numbers: 'Показатели',
  noNumbers: 'Показателей пока нет. Откройте страницу аналитики в кабинете.',
  noPicture: 'Фото есть; здесь не сохранено',
  noPictureWhy: 'Фото ещё не загружено: переключатель фото выключен или карточку с тех пор не открывали.',
  picturesSeen: (n) =>
    `${countRu(n, { one: 'фотография', few: 'фотографии', many: 'фотографий', other: 'фотографии' })}`,
  noTitle: 'Название не прочитано',
  versions: 'Названия и фото по времени',
  versionsHint: 'С первого до последнего раза, когда каждое было видно.',
  seenFromTo: (from, to) => `видно ${from} – ${to}`,
  seenOnce: (day) => `видно ${day}`,
  current: 'сейчас',
  copyOld: 'Копировать это название',
  oneVersion: 'Пока одно название. Изменения видны со второго.',
  chart: 'Показатели по времени',
  firstSeen: 'Впервые увидено',
  lastSeen: 'Последний раз увидено',
  openListing: 'Открыть карточку на площадке',
  notFound: 'Этого товара (уже) нет в хранилище.',
  paperGaps: 'Документы по рынкам',
};

export const listingWords = { en, zh, ru };
