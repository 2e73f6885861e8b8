import type { Take } from '../exports/exporter.ts';
import type { Language } from '../source.ts';

/** What every file of ours says of itself. */
interface AboutFile {
  /** When it was made, in milliseconds since 1970 UTC. */
  made: number;
  /** The version of Crossbill. */
  version: string;
  /** The newest day its rules were read, 'yyyy-mm-dd'. */
  rules: string;
  /** Values that pages would not give at their last readings. */
  unread: number;
  /** Of the training shop. */
  training?: boolean;
}

const names = {
  en: ['Made at', 'Made with', 'Rules of', 'Values not read', 'Training shop'],
  zh: ['生成时间', '生成工具', '规则日期', '未能读取的值', '练习店铺'],
  ru: ['Создан', 'Чем создан', 'Правила от', 'Не прочитано значений', 'Учебный магазин'],
} as const satisfies Record<Language, readonly string[]>;

/** The same in words, as a file carries it; without a language, in those for programs. */
export function aboutFile(
  { made, version, rules, unread, training }: AboutFile,
  language: Language = 'en',
): Take['about'] {
  const [madeAt, madeWith, rulesOf, notRead, trainingShop] = names[language];
  return {
    [madeAt]: new Date(made).toISOString(),
    [madeWith]: `Crossbill ${version}`,
    [rulesOf]: rules,
    [notRead]: String(unread),
    ...(training ? { [trainingShop]: '✓' } : {}),
  };
}
