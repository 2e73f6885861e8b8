// What goods have, claim, are for and where they come from: the conditions of requirements. The ids are those of the facts.
// To add one: its id, a row below, its words in `utils/goods/words/traits.ts`, and whose silence is asked about in `silence.ts`.

/**
 * What silence of a listing means: 'no' (nothing said of organic: not sold as organic), 'ask' (a title seldom says whether
 * a battery is inside: the person is asked).
 */
export type Unseen = 'no' | 'ask';

const rows = [
  ['claim.organic', 'no', 'Organic', '有机', 'Органик'],
  ['claim.antibacterial', 'no', 'Said to kill germs', '抗菌、杀菌', 'Против микробов'],
  ['claim.spf', 'no', 'Said to protect from the sun', '防晒', 'Защита от солнца'],
  ['claim.medical', 'no', 'Said to treat, relieve or diagnose', '治疗、缓解、诊断', 'Лечит, облегчает, диагностирует'],
  ['claim.health-nutrition', 'no', 'Nutrition or health claim', '营养、健康声称', 'О пользе или составе питания'],
  ['claim.eco-green', 'no', 'General claim about the environment', '泛泛的环保声称', 'Общие слова об экологичности'],
  ['claim.halal', 'no', 'Halal', '清真', 'Халяль'],
  [
    'claim.functional-cosmetic',
    'no',
    'Whitening, against wrinkles, hair loss or acne',
    '美白、抗皱、防脱、祛痘',
    'Отбеливание, против морщин, выпадения волос, акне',
  ],
  ['claim.insect', 'no', 'Against insects', '驱虫、杀虫', 'Против насекомых'],
  ['has.honey', 'no', 'Contains honey or bee products', '含蜂蜜或蜂产品', 'Содержит мёд или продукты пчёл'],
  [
    'has.animal-origin',
    'ask',
    'Contains meat, milk, egg, fish or gelatine',
    '含肉、乳、蛋、鱼或明胶',
    'Содержит мясо, молоко, яйца, рыбу или желатин',
  ],
  ['has.peanut', 'no', 'Peanut', '花生', 'Арахис'],
  [
    'has.eudr-commodity',
    'no',
    'Cattle, cocoa, coffee, palm oil, rubber, soy or wood',
    '牛、可可、咖啡、棕榈油、橡胶、大豆或木材',
    'КРС, какао, кофе, пальмовое масло, каучук, соя или древесина',
  ],
  ['has.novel-ingredient', 'no', 'Ingredient new to the EU', '欧盟新食品成分', 'Новый для ЕС ингредиент'],
  ['has.artificial-colour', 'ask', 'Artificial food colour', '人工色素', 'Искусственный краситель'],
  [
    'content.us-8e',
    'no',
    'Raisins, dates, hazelnuts or pistachios',
    '葡萄干、椰枣、榛子或开心果',
    'Изюм, финики, фундук или фисташки',
  ],
  [
    'content.jp-exempt-dried-fruit',
    'no',
    'Dried fruit free of Japan’s plant quarantine',
    '日本免植检果干',
    'Сухофрукты без карантина в Японии',
  ],
  ['content.fig', 'no', 'Figs', '无花果', 'Инжир'],
  ['content.pistachio', 'no', 'Pistachios', '开心果', 'Фисташки'],
  ['content.walnut', 'no', 'Walnuts', '核桃', 'Грецкий орех'],
  [
    'form.coated-or-paste',
    'no',
    'Coated, candied or ground to a paste',
    '裹衣、糖渍或磨成酱',
    'В глазури, в сахаре или перемолото в пасту',
  ],
  ['form.on-skin', 'no', 'Sanitiser used on the skin', '用于皮肤的消毒产品', 'Антисептик для кожи'],
  ['form.in-shell', 'ask', 'In shell', '带壳', 'В скорлупе'],
  ['form.raw', 'ask', 'Raw or only dried', '生的或仅干燥', 'Сырое или только сушёное'],
  ['form.roasted', 'no', 'Roasted, fried or cooked', '烤、炒、炸、煮', 'Жареное или варёное'],
  ['form.fresh', 'no', 'Fresh', '新鲜', 'Свежее'],
  [
    'form.low-acid-can',
    'ask',
    'Sealed and heat-treated: can, pouch, jar',
    '密封并热处理：罐、袋、瓶',
    'Герметично закрыто и прогрето: банка, пакет',
  ],
  ['form.prepacked', 'ask', 'Packed for the consumer', '预包装', 'Расфасовано для покупателя'],
  [
    'form.wood-packing',
    'no',
    'Shipped on pallets or in crates of raw wood',
    '用原木托盘或木箱运输',
    'На поддонах или в ящиках из сырой древесины',
  ],
  [
    'has.radio',
    'ask',
    'Radio: Bluetooth, Wi-Fi, remote, NFC, GPS, mobile',
    '无线：蓝牙、Wi-Fi、遥控、NFC、GPS、蜂窝',
    'Радио: Bluetooth, Wi-Fi, пульт, NFC, GPS, связь',
  ],
  [
    'has.receiver',
    'no',
    'Receives broadcasts: FM, DAB, television',
    '接收广播：FM、DAB、电视',
    'Принимает вещание: FM, DAB, телевидение',
  ],
  [
    'has.mains',
    'ask',
    'Runs on mains (50-1000 V AC)',
    '使用市电（50-1000 V 交流）',
    'От сети (50-1000 В переменного тока)',
  ],
  [
    'has.lithium-battery',
    'ask',
    'Lithium battery inside or packed with it',
    '内含或随附锂电池',
    'Литиевый аккумулятор внутри или в комплекте',
  ],
  ['has.button-cell', 'ask', 'Button cell', '纽扣电池', 'Дисковая батарейка'],
  ['has.battery', 'ask', 'Battery of any kind', '任何电池', 'Любая батарея'],
  ['has.laser', 'no', 'Laser', '激光', 'Лазер'],
  ['has.uv', 'no', 'Ultraviolet or ozone', '紫外线或臭氧', 'Ультрафиолет или озон'],
  ['has.usb-charging', 'ask', 'Portable and charged by cable', '便携且用线充电', 'Переносное, заряжается по кабелю'],
  [
    'is.connected',
    'ask',
    'Connects to the internet or an app',
    '连接互联网或应用',
    'Подключается к интернету или приложению',
  ],
  ['is.machinery', 'no', 'Machine with powered moving parts', '有动力活动部件的机械', 'Машина с приводом'],
  [
    'is.energy-labelled',
    'no',
    'Of a group with an EU energy label',
    '属于有欧盟能效标签的品类',
    'Из группы с энергетической этикеткой ЕС',
  ],
  ['is.food-contact', 'ask', 'Touches food in use', '使用时接触食品', 'Соприкасается с едой'],
  ['is.plastic-pa-melamine', 'ask', 'Of nylon or melamine', '尼龙或密胺', 'Из нейлона или меламина'],
  [
    'is.sgr-kind',
    'no',
    'On the EAEU list for state registration',
    '属于欧亚经济联盟国家登记清单',
    'Из перечня ЕАЭС для госрегистрации',
  ],
  [
    'is.hazardous-mixture',
    'ask',
    'Dangerous mixture: flammable, corrosive, scented oil or wax',
    '危险混合物：易燃、腐蚀、香精油或香蜡',
    'Опасная смесь: горючая, едкая, ароматическое масло или воск',
  ],
  ['is.detergent', 'no', 'Washes or cleans', '用于洗涤或清洁', 'Моет, стирает или чистит'],
  [
    'is.otc-drug',
    'no',
    'Of an active substance that some laws take for a drug: fluoride, acne, dandruff',
    '含某些法律按药品管理的成分：含氟、祛痘、去屑',
    'С веществом, которое где-то считают лекарством: фтор, от акне, от перхоти',
  ],
  [
    'is.clothing-storage',
    'no',
    'Free-standing wardrobe, chest or dresser',
    '立式衣柜、斗柜',
    'Отдельно стоящий шкаф или комод для одежды',
  ],
  ['is.motorcycle-helmet', 'no', 'Helmet for motorcycles or mopeds', '摩托车头盔', 'Шлем для мотоцикла или мопеда'],
  ['has.composite-wood', 'ask', 'MDF, plywood or particle board', '密度板、胶合板或刨花板', 'МДФ, фанера или ДСП'],
  ['has.wood', 'no', 'Wood or wood-based', '木材', 'Древесина'],
  ['has.upholstery', 'ask', 'Upholstered or filled', '软垫填充', 'С мягкой обивкой или наполнителем'],
  ['has.exotic-species', 'no', 'Of a protected wild species', '受保护野生物种', 'Из охраняемых диких видов'],
  [
    'has.precious-metal',
    'no',
    'Sold as gold, silver, platinum or palladium',
    '以金、银、铂、钯出售',
    'Продаётся как золото, серебро, платина или палладий',
  ],
  [
    'is.below-hallmark',
    'no',
    'Lighter than what the United Kingdom hallmarks',
    '轻于英国须打印记的重量',
    'Легче того, что клеймят в Великобритании',
  ],
  ['has.magnet', 'no', 'Loose or strong magnets', '散装或强磁铁', 'Сильные или отдельные магниты'],
  ['for.under-3', 'no', 'For children under 3', '供 3 岁以下儿童', 'Для детей до 3 лет'],
  [
    'for.under-12',
    'no',
    'Mainly for children of 12 or younger',
    '主要供 12 岁及以下儿童',
    'Прежде всего для детей до 12 лет включительно',
  ],
  ['for.under-14', 'no', 'For play by children under 14', '供 14 岁以下儿童玩耍', 'Для игры детей до 14 лет'],
  ['origin.china', 'ask', 'Made or grown in China', '中国生产或种植', 'Сделано или выращено в Китае'],
  [
    'origin.xinjiang',
    'ask',
    'From Xinjiang, or not shown not to be',
    '来自新疆或无法证明不是',
    'Из Синьцзяна, или обратное не доказано',
  ],
  ['origin.turkiye', 'no', 'From or through Türkiye', '来自或经由土耳其', 'Из Турции или через неё'],
  ['origin.iran', 'no', 'From Iran', '来自伊朗', 'Из Ирана'],
  ['ship.parcel', 'ask', 'Parcels straight to the consumer', '跨境直邮包裹', 'Посылки прямо покупателю'],
  ['ship.stock', 'ask', 'Stocked in the market', '在目标市场备货', 'Склад в стране продажи'],
  [
    'ship.eaeu-road',
    'no',
    'Enters Russia by road from the EAEU',
    '经欧亚经济联盟陆运入俄',
    'Ввозится в Россию автотранспортом из ЕАЭС',
  ],
  [
    'seller.no-local-entity',
    'ask',
    'Seller has no company in the market',
    '卖家在当地无实体',
    'У продавца нет компании в стране',
  ],
] as const satisfies readonly (readonly [string, Unseen, string, string, string])[];

export type TraitId = (typeof rows)[number][0];

/** Something goods have, claim or are for. */
export interface Trait {
  id: TraitId;
  unseen: Unseen;
  name: { en: string; zh: string; ru: string };
}

export const traits: readonly Trait[] = rows.map(([id, unseen, en, zh, ru]) => ({ id, unseen, name: { en, zh, ru } }));

const byId = new Map<string, Trait>(traits.map((trait) => [trait.id, trait]));

/** The trait of an id; undefined for one we do not know. */
export const traitOf = (id: string): Trait | undefined => byId.get(id);
