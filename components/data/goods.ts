import { kindOf } from '../../utils/goods/kinds.ts';
import type { Language } from '../../utils/source.ts';

/** What a kind of goods is called; its id where a newer version has dropped it. */
export const goodsName = (id: string, language: Language): string =>
  // Papers entered before kinds stood in groups name kinds of food alone: 'nuts'.
  (kindOf(id) ?? kindOf(`food.${id}`))?.name[language] ?? id;
