import { editing, editReader } from '../../reading/console.ts';
import type { Meaning } from '../../reading/lexicon/index.ts';
import { isSheinConsole, sheinShape } from './shape.ts';

const title: Meaning = { field: 'title' };
const otherLanguage: Meaning = { known: 'title in another language' };

/** The form goods are made or changed in. Of its titles the English one is the listing's; its price is what SHEIN pays for a piece. */
export const edit = editReader({
  id: 'shein/edit',
  trial: true,
  at: (url) => isSheinConsole(url) && editing.test(url.hash) && /goods|product|com+od|spmp|spu|skc/i.test(url.hash),
  shape: {
    ...sheinShape,
    labels: {
      ...labelled(['商品标题', '商品名称', '标题'], ['英语', '英文', 'en'], title),
      ...labelled(['商品标题', '商品名称', '标题'], ['中文', '简体中文', '繁体中文', 'zh'], otherLanguage),
      商品英文标题: title,
      商品英文名称: title,
      商品中文标题: otherLanguage,
      商品中文名称: otherLanguage,
    },
  },
});

function labelled(names: readonly string[], languages: readonly string[], meaning: Meaning): Record<string, Meaning> {
  return Object.fromEntries(names.flatMap((name) => languages.map((language) => [`${name}(${language})`, meaning])));
}
