import { definePictureRule, type Seen } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-format', takes: ['jpeg', 'png'], eight: true, ending: true });

export const format = definePictureRule({
  id: 'format',
  on: 'image-format',
  words: {
    en: {
      title: 'The pictures have a format that is taken',
      why: 'A file of another format is refused, whatever its name says.',
      format: 'Picture {number} is {format} by its bytes; taken: {takes}',
      moves: 'Picture {number} moves or has several pages; taken: still pictures',
      cmyk: 'Picture {number} has print colours (CMYK); taken: RGB',
      deep: 'Picture {number} has 16 bits a colour; taken: 8',
      ending: 'Picture {number} is {format}, but its name ends in {ending}',
    },
    zh: {
      title: '图片格式可用',
      why: '其他格式的文件会被拒绝，不管文件名怎么写。',
      format: '第 {number} 张图的实际格式是 {format}，可用：{takes}',
      moves: '第 {number} 张图是动图或多页，只接受静态图',
      cmyk: '第 {number} 张图是印刷色（CMYK），只接受 RGB',
      deep: '第 {number} 张图每个颜色通道为 16 位，只接受 8 位',
      ending: '第 {number} 张图实为 {format}，文件名却以 {ending} 结尾',
    },
    ru: {
      title: 'Формат фото принимают',
      why: 'Файл другого формата отклонят, как бы он ни назывался.',
      format: 'Фото {number} по содержимому — {format}; принимают: {takes}',
      moves: 'Фото {number} движется или многостраничное; принимают неподвижные',
      cmyk: 'Фото {number} в цветах для печати (CMYK); принимают RGB',
      deep: 'Фото {number}: 16 бит на цвет; принимают 8',
      ending: 'Фото {number} — {format}, а имя кончается на {ending}',
    },
  },
  see({ original, measured }, { takes, cmyk, eight, ending }): Seen {
    if (!original || !measured || measured.format === 'unknown') return 'unread';
    const { format } = measured;
    if (!takes.some((one) => one === format))
      return { says: 'format', with: { format: named(format), takes: takes.map(named).join(', ') } };
    if (measured.animated) return { says: 'moves' };
    if (measured.cmyk && !cmyk) return { says: 'cmyk' };
    if (eight && measured.deep) return { says: 'deep' };
    if (ending && measured.ending && !endings[format]?.includes(measured.ending))
      return { says: 'ending', with: { format: named(format), ending: `.${measured.ending}` } };
    return 'passed';
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() }), example(policy, { measured: aMeasured({ ending: 'jpg' }) })],
    fails: [
      example(policy, { measured: aMeasured({ format: 'webp' }) }),
      example(policy, { measured: aMeasured({ cmyk: true }) }),
      example(policy, { measured: aMeasured({ animated: true }) }),
      example(policy, { measured: aMeasured({ format: 'png', deep: true }) }),
      example(policy, { measured: aMeasured({ ending: 'png' }) }),
    ],
    spares: [
      example(policy, { measured: aMeasured({ format: 'webp' }), thumbnail: true }),
      example(policy),
      example(undefined),
    ],
  },
});

const named = (format: string): string => ({ jpeg: 'JPEG', webp: 'WebP' })[format] ?? format.toUpperCase();

/** What a file of a format may end in. */
const endings: Readonly<Partial<Record<string, readonly string[]>>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  gif: ['gif'],
  bmp: ['bmp'],
  tiff: ['tif', 'tiff'],
  avif: ['avif'],
  heic: ['heic', 'heif'],
};
