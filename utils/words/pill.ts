import type { MarkState } from '../mark-state.ts';
import type { Language } from '../source.ts';

/** The few words of the mark on the page; content scripts carry these and no others. */
export const pillWords: Record<
  Language,
  {
    open: string;
    menu: string;
    hideHere: string;
    hideMarketplace: string;
    hideEverywhere: string;
    must: string;
    states: Record<MarkState, string>;
  }
> = {
  en: {
    open: 'Open the Crossbill panel',
    menu: 'Crossbill: more',
    hideHere: 'Hide on this page',
    hideMarketplace: 'Hide on this marketplace',
    hideEverywhere: 'Hide everywhere (panel only)',
    must: 'Must:',
    states: {
      kept: 'read',
      draft: 'draft',
      nothing: 'nothing to read',
      wall: 'not read',
      changed: 'could not read',
      'no-room': 'storage full',
      refused: 'off',
    },
  },
  zh: {
    open: '打开 Crossbill 侧边栏',
    menu: 'Crossbill：更多',
    hideHere: '在本页隐藏',
    hideMarketplace: '在本平台隐藏',
    hideEverywhere: '全部隐藏（只用侧边栏）',
    must: '必须改：',
    states: {
      kept: '已读取',
      draft: '编辑中',
      nothing: '无可读内容',
      wall: '未读取',
      changed: '无法读取',
      'no-room': '空间已满',
      refused: '已关闭',
    },
  },
  ru: {
    open: 'Открыть панель Crossbill',
    menu: 'Crossbill: ещё',
    hideHere: 'Скрыть на этой странице',
    hideMarketplace: 'Скрыть на этой площадке',
    hideEverywhere: 'Скрыть везде (только панель)',
    must: 'обязательно:',
    states: {
      kept: 'прочитано',
      draft: 'черновик',
      nothing: 'читать нечего',
      wall: 'не читаем',
      changed: 'не прочиталось',
      'no-room': 'нет места',
      refused: 'выключено',
    },
  },
};
