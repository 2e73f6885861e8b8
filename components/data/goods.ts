import { groups, kinds } from '../../utils/goods/index.ts';
import type { Language } from '../../utils/source.ts';

/** What a kind of goods is called; its id where a newer version has dropped it. */
export const goodsName = (id: string, language: Language): string =>
  [...groups, ...kinds].find((one) => one.id === id)?.name[language] ?? id;
