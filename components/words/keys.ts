import type { Widen } from './widen.ts';

const en = {
  title: 'Keys',
  list: {
    move: 'next, previous',
    why: 'why, or open',
    copy: 'copy what is chosen',
    export: 'export',
    search: 'search',
    range: 'shorter or longer range of a chart',
    help: 'this list',
    back: 'back or close',
  },
  note: 'Single letters do nothing while a field is being typed in.',
};

const zh: Widen<typeof en> = {
  title: '快捷键',
  list: {
    move: '下一条、上一条',
    why: '看原因，或打开',
    copy: '复制选中项',
    export: '导出',
    search: '搜索',
    range: '缩短或延长图表时段',
    help: '此列表',
    back: '返回或关闭',
  },
  note: '在输入框中打字时，单个字母键不起作用。',
};

const ru: Widen<typeof en> = {
  title: 'Клавиши',
  list: {
    move: 'следующее, предыдущее',
    why: 'почему, или открыть',
    copy: 'копировать выбранное',
    export: 'выгрузить',
    search: 'поиск',
    range: 'период графика короче или длиннее',
    help: 'этот список',
    back: 'назад или закрыть',
  },
  note: 'Пока вы печатаете в поле, отдельные буквы ничего не делают.',
};

export const keysWords = { en, zh, ru };
