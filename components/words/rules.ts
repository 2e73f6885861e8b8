import type { Widen } from './widen.ts';

const en = {
  hint: 'Every rule and requirement on file, with its source and the day it was read there.',
  checks: 'Checks of titles and pictures',
  policies: 'What marketplaces lay down',
  requirements: 'What markets ask for',
  asks: 'Asked of',
  spares: 'Not asked of',
  allStores: 'all stores',
  on: {
    'title-length': (max: string, unit: string) => `Title at most ${max} ${unit}`,
    'title-characters': (characters: string) => `Title without ${characters}`,
    'title-repeats': (most: string) => `One word at most ${most} times in a title`,
    'image-side': (min: string, side: string) => `Picture at least ${min} pixels (${side})`,
    'image-ratio': (ratio: string) => `Picture ratio ${ratio}`,
  },
  units: { characters: 'characters', utf16: 'characters (UTF-16)', bytes: 'bytes', words: 'words' },
  sides: { shortest: 'shortest side', longest: 'longest side', width: 'width', height: 'height' },
  good: 'Passes',
  bad: 'Fails',
};

const zh: Widen<typeof en> = {
  hint: '收录的全部规则和要求，附来源和查阅日期。',
  checks: '标题与图片检查',
  policies: '平台规定',
  requirements: '市场要求',
  asks: '适用',
  spares: '不适用',
  allStores: '全部站点',
  on: {
    'title-length': (max, unit) => `标题最多 ${max} ${unit}`,
    'title-characters': (characters) => `标题不含 ${characters}`,
    'title-repeats': (most) => `标题中同一个词最多 ${most} 次`,
    'image-side': (min, side) => `图片${side}至少 ${min} 像素`,
    'image-ratio': (ratio) => `图片宽高比 ${ratio}`,
  },
  units: { characters: '个字符', utf16: '个字符（UTF-16）', bytes: '字节', words: '个词' },
  sides: { shortest: '短边', longest: '长边', width: '宽', height: '高' },
  good: '通过',
  bad: '不通过',
};

const ru: Widen<typeof en> = {
  hint: 'Все правила и требования, какие у нас есть, с источником и днём сверки.',
  checks: 'Проверки названий и фото',
  policies: 'Что установили площадки',
  requirements: 'Чего требуют рынки',
  asks: 'Требуется для',
  spares: 'Не требуется для',
  allStores: 'все страны',
  on: {
    'title-length': (max, unit) => `Название не длиннее ${max} ${unit}`,
    'title-characters': (characters) => `Название без ${characters}`,
    'title-repeats': (most) => `Одно слово в названии — не больше ${most} раз`,
    'image-side': (min, side) => `Фото не меньше ${min} пикселей (${side})`,
    'image-ratio': (ratio) => `Отношение сторон фото ${ratio}`,
  },
  units: { characters: 'знаков', utf16: 'знаков (UTF-16)', bytes: 'байт', words: 'слов' },
  sides: { shortest: 'короткая сторона', longest: 'длинная сторона', width: 'ширина', height: 'высота' },
  good: 'Проходит',
  bad: 'Не проходит',
};

export const rulesWords = { en, zh, ru };
