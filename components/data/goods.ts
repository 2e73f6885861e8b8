import { kindOf, leaves } from '../../utils/goods/kinds.ts';
import type { Language } from '../../utils/source.ts';
import type { Choice } from '../parts/Picker.tsx';

/** What a kind of goods is called; its id where a newer version has dropped it. */
export const goodsName = (id: string, language: Language): string =>
  // Papers entered before kinds stood in groups name kinds of food alone: 'nuts'.
  (kindOf(id) ?? kindOf(`food.${id}`))?.name[language] ?? id;

/** Every kind of goods to choose from, found by its name in any of our languages. */
export const goodsChoices = (language: Language): Choice[] =>
  leaves.map(({ id, within, name }) => ({
    id,
    name: name[language],
    ...(within ? { beside: goodsName(within, language) } : {}),
    also: Object.values(name).join(' '),
  }));
