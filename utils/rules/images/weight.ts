import { definePictureRule, type Seen } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-weight', max: 5_000_000 });

export const weight = definePictureRule({
  id: 'weight',
  on: 'image-weight',
  words: {
    en: {
      title: 'The files are light enough',
      why: 'A file above the limit cannot be uploaded.',
      heavy: 'Picture {number} weighs {size} MB; at most {max} MB are taken',
    },
    zh: {
      title: '文件大小合适',
      why: '超过上限的文件无法上传。',
      heavy: '第 {number} 张图大小 {size} MB，最多 {max} MB',
    },
    ru: {
      title: 'Файлы не слишком тяжёлые',
      why: 'Файл больше предела не загрузить.',
      heavy: 'Фото {number} весит {size} МБ; принимают не больше {max} МБ',
    },
  },
  see({ original, measured }, { max }): Seen {
    // A thumbnail is lighter than what was uploaded.
    if (!measured || !original) return 'unread';
    if (measured.bytes <= max) return 'passed';
    return { says: 'heavy', with: { size: Math.round(measured.bytes / 10_000) / 100, max: max / 1_000_000 } };
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() })],
    fails: [example(policy, { measured: aMeasured({ bytes: 12_000_000 }) })],
    spares: [example(policy, { measured: aMeasured(), thumbnail: true }), example(policy), example(undefined)],
  },
});
