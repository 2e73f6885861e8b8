import type { Widen } from './widen.ts';

const en = {
  language: 'Language',
  auto: 'as the browser',
  theme: 'Colours',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  density: 'Density',
  densities: { normal: 'normal', compact: 'compact' },
  separator: 'Separator in exported text files',
  shortcut: 'Keyboard shortcut for the panel',
  shortcutHint:
    'The keys for the panel are changed under chrome://extensions/shortcuts (type it into the address bar).',
  shortcutAddons:
    'The keys for the panel are changed under about:addons, in the menu of the cogwheel: Manage Extension Shortcuts.',
};

const zh: Widen<typeof en> = {
  language: '语言',
  auto: '跟随浏览器',
  theme: '颜色',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  density: '疏密',
  densities: { normal: '标准', compact: '紧凑' },
  separator: '导出文本文件的分隔符',
  shortcut: '打开侧边栏的快捷键',
  shortcutHint: '侧边栏的快捷键可在 chrome://extensions/shortcuts 修改（在地址栏输入）。',
  shortcutAddons: '侧边栏的快捷键可在 about:addons 的齿轮菜单“管理扩展快捷键”中修改。',
};

const ru: Widen<typeof en> = {
  language: 'Язык',
  auto: 'как в браузере',
  theme: 'Цвета',
  themes: { system: 'как в системе', light: 'светлые', dark: 'тёмные' },
  density: 'Плотность',
  densities: { normal: 'обычная', compact: 'плотная' },
  separator: 'Разделитель в текстовых файлах',
  shortcut: 'Клавиши для панели',
  shortcutHint: 'Клавиши для панели меняются на странице chrome://extensions/shortcuts (введите в адресную строку).',
  shortcutAddons:
    'Клавиши для панели меняются на странице about:addons, в меню шестерёнки: «Управление горячими клавишами расширений».',
};

export const settingsWords = { en, zh, ru };
