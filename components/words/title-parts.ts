import type { Widen } from './widen.ts';

const en = {
  heading: 'What this title states',
  hint: 'Told by its words; better titles are made of nothing else. Nothing here is kept.',
  guessed: 'told only by its place',
  untold: 'in the attributes, not in the title',
  kinds: {
    brand: 'Brand',
    product: 'Goods',
    model: 'Model',
    variety: 'Variety',
    material: 'Material',
    size: 'Size',
    quantity: 'Quantity',
    pack: 'Pack',
    colour: 'Colour',
    claim: 'Claim',
    origin: 'Origin',
    audience: 'For whom',
    rest: 'The rest',
  },
};

const zh: Widen<typeof en> = {
  heading: '标题写明了什么',
  hint: '根据用词判断；更好的标题只由这些内容组成。这里不保存任何内容。',
  guessed: '仅按位置判断',
  untold: '写在属性里，标题没有',
  kinds: {
    brand: '品牌',
    product: '商品',
    model: '型号',
    variety: '品种',
    material: '材质',
    size: '尺寸',
    quantity: '净含量',
    pack: '件数',
    colour: '颜色',
    claim: '宣称',
    origin: '产地',
    audience: '适用人群',
    rest: '其余',
  },
};

const ru: Widen<typeof en> = {
  heading: 'Что сказано в названии',
  hint: 'Узнано по словам; лучшие названия составлены только из этого. Здесь ничего не хранится.',
  guessed: 'узнано лишь по месту',
  untold: 'есть в характеристиках, нет в названии',
  kinds: {
    brand: 'Бренд',
    product: 'Товар',
    model: 'Модель',
    variety: 'Вид',
    material: 'Материал',
    size: 'Размер',
    quantity: 'Количество',
    pack: 'Упаковка',
    colour: 'Цвет',
    claim: 'Заявление',
    origin: 'Происхождение',
    audience: 'Для кого',
    rest: 'Остальное',
  },
};

export const titlePartsWords = { en, zh, ru };
