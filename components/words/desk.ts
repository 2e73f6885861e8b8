import type { Widen } from './widen.ts';

const en = {
  nav: 'Sections',
  sections: {
    listings: 'Listings',
    titles: 'Titles',
    papers: 'Papers',
    pictures: 'Pictures',
    marketplaces: 'Marketplaces and markets',
    import: 'Bring in files',
    export: 'Export',
    backup: 'Backup',
    rules: 'Rules',
    health: 'Reading health',
    left: 'What left this computer',
    storage: 'Storage',
    erase: 'Erase',
    training: 'Training shop',
    settings: 'Settings',
  },
  listing: 'One listing',
};

const zh: Widen<typeof en> = {
  nav: '栏目',
  sections: {
    listings: '商品',
    titles: '标题',
    papers: '证书',
    pictures: '图片',
    marketplaces: '平台与市场',
    import: '导入文件',
    export: '导出',
    backup: '备份',
    rules: '规则',
    health: '读取状况',
    left: '外发了什么',
    storage: '存储',
    erase: '清除',
    training: '练习店铺',
    settings: '设置',
  },
  listing: '单件商品',
};

const ru: Widen<typeof en> = {
  nav: 'Разделы',
  sections: {
    listings: 'Товары',
    titles: 'Названия',
    papers: 'Документы',
    pictures: 'Фото',
    marketplaces: 'Площадки и рынки',
    import: 'Загрузка файлов',
    export: 'Выгрузка',
    backup: 'Резервная копия',
    rules: 'Правила',
    health: 'Как идёт чтение',
    left: 'Что ушло с компьютера',
    storage: 'Хранение',
    erase: 'Стереть',
    training: 'Учебный магазин',
    settings: 'Настройки',
  },
  listing: 'Один товар',
};

export const deskWords = { en, zh, ru };
