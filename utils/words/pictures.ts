import type { Measured } from '../pictures/measured.ts';
import type { InAll } from '../source.ts';

/** Why a file was not opened, in the person's words. */
export const troubleWords: Readonly<Record<NonNullable<Measured['trouble']>, InAll>> = {
  'too-large': {
    en: 'The picture has too many pixels to be opened here; only its size was read.',
    zh: '图片像素过多，无法在此打开，只读取了尺寸。',
    ru: 'В фото слишком много пикселей, чтобы открыть его здесь; прочитан только размер.',
  },
  drawing: {
    en: 'This is an SVG drawing, not a photograph; it is not opened, because it may hold a script.',
    zh: '这是 SVG 绘图，不是照片；其中可能含有脚本，因此不打开。',
    ru: 'Это рисунок SVG, а не фото; он не открывается, потому что может содержать скрипт.',
  },
  undecodable: {
    en: 'The file could not be opened: it is damaged or cut short, or this browser cannot read its format.',
    zh: '文件打不开：可能已损坏、不完整，或浏览器不支持该格式。',
    ru: 'Файл не открылся: он повреждён или обрезан, или браузер не читает этот формат.',
  },
  'no-picture': {
    en: 'By its first bytes this is no picture we know.',
    zh: '从文件开头看，这不是我们认识的图片。',
    ru: 'Судя по первым байтам, это не фото известного нам формата.',
  },
};

const moves: InAll = {
  en: 'The picture moves: only its first frame was measured, and a mended picture is that frame.',
  zh: '这是动图：只测量了第一帧，修好的图也只有这一帧。',
  ru: 'Это анимация: измерен только первый кадр, и исправленное фото — этот кадр.',
};
const printed: InAll = {
  en: 'The file is in print colours (CMYK): measured as this browser shows it; a mended picture is in sRGB.',
  zh: '文件是印刷色（CMYK）：按浏览器显示的颜色测量；修好的图为 sRGB。',
  ru: 'Файл в цветах для печати (CMYK): измерено так, как его показывает браузер; исправленное фото — в sRGB.',
};

/** What a person must know of how a file was measured, whoever's rules it is held against. */
export const notesOf = ({ animated, cmyk }: Pick<Measured, 'animated' | 'cmyk'>): InAll[] => [
  ...(animated ? [moves] : []),
  ...(cmyk ? [printed] : []),
];

/** What stands where a rule could not look. {title}: what is so when it passes. */
export const unmeasuredWords: InAll = {
  en: 'Could not be told from the picture: {title}',
  zh: '无法从图片判断：{title}',
  ru: 'По фото не определить: {title}',
};

/** What stands where mending comes to its end. */
export const cannotMendWords: InAll = {
  en: 'This cannot be mended by pixels: ask for a new photograph, or for the file before anything was laid on it.',
  zh: '这无法靠修图解决：请重新拍摄，或索取没有添加内容的原图。',
  ru: 'Пикселями это не исправить: попросите новое фото или файл без наложений.',
};
