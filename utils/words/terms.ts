import type { InAll } from '../source.ts';

/** Words that stand for fixed values of some blanks, so that {unit} is read in the person's language. */
export const terms: Readonly<Partial<Record<string, Readonly<Partial<Record<string, InAll>>>>>> = {
  unit: {
    characters: { en: 'characters', zh: '个字符', ru: 'знаки' },
    utf16: { en: 'characters', zh: '个字符', ru: 'знаки' },
    bytes: { en: 'bytes', zh: '个字节', ru: 'байты' },
    words: { en: 'words', zh: '个词', ru: 'слова' },
  },
};
