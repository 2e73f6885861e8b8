import type { TraitId } from './traits.ts';

// What goods are, in two levels: groups, and the kinds within them. The ids are those of the facts; requirements and papers
// name them. To add one: a row below, and its words in the file of its branch.

/** A kind of goods, or a group of kinds ('food'). What is asked of a group is asked of all kinds within it. */
export interface Kind {
  /** 'food.nuts'; of a group 'food'. */
  id: string;
  /** The group it lies within. */
  within?: string;
  name: { en: string; zh: string; ru: string };
  /** What is true of all of them, whatever the listing says. */
  implies: readonly TraitId[];
}

const row = (id: string, en: string, zh: string, ru: string, ...implies: TraitId[]): Kind => ({
  id,
  ...(id.includes('.') ? { within: id.slice(0, id.indexOf('.')) } : {}),
  name: { en, zh, ru },
  implies,
});

/** Groups stand before the kinds within them; a group without kinds of its own is a kind itself. */
export const kinds: readonly Kind[] = [
  row('food', 'Food', '食品', 'Продукты питания', 'form.prepacked'),
  row('food.nuts', 'Nuts and edible seeds', '坚果、花生、食用籽', 'Орехи и съедобные семена'),
  row('food.dried-fruit', 'Dried fruit', '果干、红枣、枸杞', 'Сухофрукты'),
  row(
    'food.snacks',
    'Snacks: chips, crackers, bars, mixes',
    '零食：薯片、饼干、能量棒、混合坚果',
    'Снеки: чипсы, крекеры, батончики, смеси',
  ),
  row(
    'food.confectionery',
    'Sweets, chocolate, pastry, nut butter',
    '糖果、巧克力、糕点、坚果酱',
    'Сладости, шоколад, выпечка, ореховые пасты',
  ),
  row('food.tea', 'Tea and herbal infusions', '茶叶、花草茶', 'Чай и травяные настои'),
  row('food.coffee-cocoa', 'Coffee and cocoa', '咖啡、可可', 'Кофе и какао', 'has.eudr-commodity'),
  row('food.honey', 'Honey and bee products', '蜂蜜、蜂产品', 'Мёд и продукты пчеловодства', 'has.honey'),
  row('food.spices-sauces', 'Spices, sauces, oils', '香料、调味酱、食用油', 'Специи, соусы, масла'),
  row(
    'food.dry-groceries',
    'Grain, noodles, dried vegetables, seaweed',
    '米面、干菜、菌菇、海藻',
    'Крупы, лапша, сушёные овощи, водоросли',
  ),
  row('food.canned', 'Canned and pickled food', '罐头、腌渍食品', 'Консервы и соленья'),
  row('food.meat', 'Meat, sausage, jerky', '肉类、香肠、肉干', 'Мясо, колбаса, вяленое мясо', 'has.animal-origin'),
  row('food.animal-origin', 'Milk, cheese, eggs, fish', '乳、蛋、水产', 'Молоко, сыр, яйца, рыба', 'has.animal-origin'),
  row('food.beverages', 'Drinks without alcohol', '不含酒精的饮料', 'Безалкогольные напитки'),
  row('food.alcohol', 'Drinks with alcohol', '酒类', 'Алкогольные напитки'),
  row('food.supplement', 'Food supplements, vitamins', '膳食补充剂、维生素', 'БАД, витамины'),
  row('food.infant', 'Infant formula and baby food', '婴幼儿食品', 'Детское питание', 'for.under-3'),
  row('pet', 'For pets', '宠物用品', 'Для животных'),
  row('pet.food', 'Pet food and chews', '宠物食品、咬胶', 'Корма и лакомства для животных'),
  row('plants', 'Plants', '植物', 'Растения'),
  row(
    'plants.seeds-live',
    'Seeds to sow, bulbs, live plants',
    '种子、种球、活植物',
    'Семена для посева, луковицы, живые растения',
    // What is sown or planted is neither roasted nor cooked: plant quarantine takes it for raw.
    'form.raw',
  ),
  row('cosmetics', 'Cosmetics', '化妆品', 'Косметика'),
  row('cosmetics.skin', 'Skin care, make-up, perfume', '护肤、彩妆、香水', 'Уход за кожей, макияж, духи'),
  row('cosmetics.hair-dye', 'Hair care and hair dye', '洗护发、染发', 'Уход за волосами, краска для волос'),
  row('cosmetics.sunscreen', 'Sunscreen', '防晒', 'Защита от солнца', 'claim.spf'),
  row('cosmetics.soap-oral', 'Soap, toothpaste, deodorant', '香皂、牙膏、止汗剂', 'Мыло, зубная паста, дезодорант'),
  row('toys', 'Toys', '玩具', 'Игрушки', 'for.under-14'),
  row('toys.general', 'Toys without electrics', '非电动玩具', 'Игрушки без электрики'),
  row(
    'toys.electronic',
    'Electric and radio-controlled toys',
    '电动、遥控玩具',
    'Электрические и радиоуправляемые игрушки',
  ),
  row('childrens', 'For children', '儿童用品', 'Детские товары', 'for.under-12', 'for.under-14'),
  row('childrens.apparel', 'Children’s clothes and shoes', '童装、童鞋', 'Детская одежда и обувь'),
  row(
    'childrens.articles',
    'Bottles, cots, pushchairs, dummies',
    '奶瓶、婴儿床、推车、奶嘴',
    'Бутылочки, кроватки, коляски, пустышки',
    'for.under-3',
  ),
  row('childrens.carriers', 'Baby carriers, car seats', '婴儿背带、安全座椅', 'Слинги, автокресла', 'for.under-3'),
  row('textiles', 'Textiles', '纺织品', 'Текстиль'),
  row('textiles.apparel', 'Clothes for adults', '成人服装', 'Одежда для взрослых'),
  row(
    'textiles.home',
    'Bed linen, towels, curtains, rugs',
    '家纺：床品、毛巾、窗帘、地毯',
    'Постельное бельё, полотенца, шторы, ковры',
  ),
  row('footwear', 'Shoes', '鞋', 'Обувь'),
  row('leather', 'Leather goods', '皮具', 'Кожгалантерея'),
  row('leather.bags', 'Bags, wallets, belts', '箱包、钱包、腰带', 'Сумки, кошельки, ремни'),
  row('jewellery', 'Jewellery and watches', '首饰、手表', 'Украшения и часы'),
  row('electronics', 'Electronics', '电子产品', 'Электроника'),
  row(
    'electronics.radio',
    'Devices with Bluetooth, Wi-Fi, mobile radio',
    '带蓝牙、Wi-Fi、移动网络的设备',
    'Устройства с Bluetooth, Wi-Fi, мобильной связью',
    'has.radio',
  ),
  row(
    'electronics.mains',
    'Electronics and tools on mains',
    '市电电子产品和工具',
    'Электроника и инструмент от сети',
    'has.mains',
  ),
  row(
    'electronics.battery-powered',
    'Electronics and tools on batteries',
    '电池供电的电子产品和工具',
    'Электроника и инструмент на батареях',
    'has.battery',
  ),
  row('electronics.power-bank', 'Power banks', '充电宝', 'Внешние аккумуляторы', 'has.lithium-battery', 'has.battery'),
  row(
    'electronics.charger',
    'Chargers, power supplies, cables',
    '充电器、电源、数据线',
    'Зарядные устройства, блоки питания, кабели',
  ),
  row('batteries', 'Batteries', '电池', 'Батареи', 'has.battery'),
  row('batteries.lithium', 'Lithium batteries', '锂电池', 'Литиевые аккумуляторы', 'has.lithium-battery'),
  row(
    'batteries.other',
    'Alkaline, button, NiMH, lead batteries',
    '碱性、纽扣、镍氢、铅酸电池',
    'Щелочные, дисковые, NiMH, свинцовые батареи',
  ),
  row('lighting', 'Lighting', '照明', 'Освещение'),
  row(
    'lighting.led',
    'Lamps, bulbs, string lights',
    '灯具、灯泡、灯串',
    'Светильники, лампы, гирлянды',
    'is.energy-labelled',
  ),
  row('optics', 'Optics', '光学', 'Оптика'),
  row(
    'optics.laser',
    'Laser pointers, levels, engravers',
    '激光笔、水平仪、雕刻机',
    'Лазерные указки, уровни, гравёры',
    'has.laser',
  ),
  row('appliances', 'Household appliances', '家电', 'Бытовая техника'),
  row('appliances.household', 'Household and kitchen appliances', '家用、厨房电器', 'Бытовые и кухонные приборы'),
  row('kitchen', 'Kitchenware', '厨房用品', 'Посуда'),
  row(
    'kitchen.food-contact',
    'Kitchenware, cups, food containers',
    '厨具、杯具、食品容器',
    'Кухонная утварь, чашки, ёмкости для еды',
    'is.food-contact',
  ),
  row('knives', 'Knives and blades', '刀具', 'Ножи и лезвия'),
  row('medical', 'Medical', '医疗', 'Медицина'),
  row('medical.device', 'Medical devices', '医疗器械', 'Медицинские изделия', 'claim.medical'),
  row('ppe', 'Protective equipment', '防护用品', 'Средства защиты'),
  row('ppe.masks', 'Masks and respirators', '口罩、呼吸防护', 'Маски и респираторы'),
  row('ppe.helmets', 'Helmets', '头盔', 'Шлемы'),
  row(
    'ppe.other',
    'Gloves, goggles, life jackets, sunglasses',
    '手套、护目镜、救生衣、太阳镜',
    'Перчатки, очки, спасжилеты, солнцезащитные очки',
  ),
  row('furniture', 'Furniture and mattresses', '家具、床垫', 'Мебель и матрасы'),
  row('candles', 'Candles and room scents', '蜡烛、香薰', 'Свечи и ароматы для дома'),
  row('chemicals', 'Household chemicals', '家用化学品', 'Бытовая химия'),
  row('chemicals.cleaning', 'Detergents, glue, paint', '清洁剂、胶水、油漆', 'Моющие средства, клей, краска'),
  row(
    'biocides',
    'Disinfectants, insect repellents',
    '消毒剂、驱虫剂',
    'Дезинфицирующие средства, репелленты',
    'is.hazardous-mixture',
  ),
  row(
    'pesticides',
    'Pesticides and plant protection',
    '农药、杀虫剂',
    'Пестициды и средства защиты растений',
    'is.hazardous-mixture',
  ),
  row('wood', 'Wood', '木制品', 'Дерево'),
  row(
    'wood.products',
    'Things of wood, bamboo, cork',
    '木、竹、软木制品',
    'Изделия из дерева, бамбука, пробки',
    'has.wood',
  ),
  row('mobility', 'Light electric vehicles', '电动出行', 'Лёгкий электротранспорт'),
  row(
    'mobility.e-ride',
    'E-bikes, e-scooters',
    '电动自行车、电动滑板车',
    'Электровелосипеды, электросамокаты',
    'has.lithium-battery',
    'has.battery',
    'is.machinery',
  ),
  row('drones', 'Drones', '无人机', 'Дроны', 'has.radio', 'has.lithium-battery', 'has.battery'),
  row('auto', 'For cars and motorcycles', '汽摩用品', 'Авто и мото'),
  row('auto.parts', 'Car and motorcycle parts', '汽摩配件', 'Запчасти для авто и мото'),
  row('fireworks', 'Fireworks', '烟花爆竹', 'Пиротехника'),
  row('tobacco', 'Tobacco, vapes', '烟草、电子烟', 'Табак, вейпы'),
  row('digital', 'Nothing that is shipped', '无需发货', 'Без отправки'),
  row(
    'digital.files',
    'E-books, patterns, codes, courses, services',
    '电子书、图纸、兑换码、课程、服务',
    'Электронные книги, выкройки, коды, курсы, услуги',
  ),
  row('digital.software', 'Software and games, sent', '软件、游戏（下载或激活码）', 'Программы и игры, ключи'),
  row('general', 'Other goods', '其他商品', 'Прочие товары'),
  row('general.media', 'Books, prints, music, films', '图书、印刷品、音像', 'Книги, печать, музыка, фильмы'),
  row('general.other', 'Goods of no other kind', '不属于其他类别的商品', 'Товары вне других видов'),
];

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

/** The kind or group of an id; undefined for one we do not know. */
export const kindOf = (id: string): Kind | undefined => byId.get(id);

/** An id and the group it lies within, the nearest first: 'food.nuts', 'food'. */
export function lineOfGoods(id: string): string[] {
  const within = byId.get(id)?.within;
  return within ? [id, within] : [id];
}

/** The kinds a person chooses from: all but groups that have kinds within them. */
export const leaves: readonly Kind[] = kinds.filter(({ id }) => !kinds.some(({ within }) => within === id));
