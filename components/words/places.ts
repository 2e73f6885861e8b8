import type { Widen } from './widen.ts';

/** Where on a page a value stood, by the word the readers begin their note with; what follows is the page's own. */
const en = {
  column: 'column',
  label: 'label',
  field: 'field',
  element: 'element',
  state: 'data of the page',
  'json-ld': 'structured data',
  microdata: 'marked data',
  'open-graph': 'data for sharing',
  'structured data': 'structured data',
  address: 'address',
  picture: 'picture',
  'pictures of the form': 'pictures of the form',
  'name of the element': 'name of the element',
  'text of the cell': 'text of the cell',
  card: 'card',
};

const zh: Widen<typeof en> = {
  column: '列',
  label: '标签',
  field: '输入框',
  element: '元素',
  state: '页面数据',
  'json-ld': '结构化数据',
  microdata: '标注数据',
  'open-graph': '分享用数据',
  'structured data': '结构化数据',
  address: '网址',
  picture: '图片',
  'pictures of the form': '表单里的图片',
  'name of the element': '元素名称',
  'text of the cell': '单元格文字',
  card: '卡片',
};

const ru: Widen<typeof en> = {
  column: 'столбец',
  label: 'подпись',
  field: 'поле',
  element: 'элемент',
  state: 'данные страницы',
  'json-ld': 'разметка товара',
  microdata: 'микроразметка',
  'open-graph': 'данные для ссылок',
  'structured data': 'разметка товара',
  address: 'адрес',
  picture: 'картинка',
  'pictures of the form': 'картинки формы',
  'name of the element': 'имя элемента',
  'text of the cell': 'текст ячейки',
  card: 'карточка',
};

export const placesWords = { en, zh, ru };
