import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Japanese law asks of nuts, dried fruit, tea and honey. */
export const jp: Market = {
  id: 'JP',
  name: { en: 'Japan', zh: '日本', ru: 'Япония' },
  requirements: [
    {
      id: 'jp-food-notify',
      name: {
        en: 'Import notification for food',
        zh: '日本食品进口申报（输入届出）',
        ru: 'Уведомление о ввозе продуктов',
      },
      severity: 'blocking',
      goods: ['food'],
      do: ['travel'],
      who: ['importer'],
      why: {
        en: 'Whoever imports food for sale notifies the health ministry on each occasion, parcels included; without it the food may not be sold.',
        zh: '为销售进口食品者每次都须向厚生劳动省申报，邮包也在内；未申报不得销售。',
        ru: 'Кто ввозит еду для продажи, каждый раз уведомляет минздрав, посылки тоже; без этого продавать нельзя.',
      },
      proof: {
        en: 'The notification with the stamp of the quarantine station.',
        zh: '盖有检疫所章的申报书。',
        ru: 'Уведомление со штампом карантинной станции.',
      },
      how: {
        en: 'The importer files it with recipe and process; goods seen for the first time may be tested.',
        zh: '进口商随配方和工艺提交；首次进口可能被要求检测。',
        ru: 'Импортёр подаёт его с составом и технологией; впервые ввозимое могут проверить.',
      },
      basis: 'Food Sanitation Act Art. 27',
      citation: {
        url: 'https://www.mhlw.go.jp/english/topics/importedfoods/1.html',
        readOn: '2026-11-23',
        sure: 'read',
      },
      examples: { asks: ['無添加 生くるみ 1kg チャック袋', '国産純粋はちみつ 1kg'], spares: ['くるみ割り人形 25cm'] },
    },
    {
      id: 'jp-food-label',
      name: { en: 'Japanese food label', zh: '日本食品标签', ru: 'Японская этикетка продукта' },
      severity: 'blocking',
      goods: ['food'],
      do: ['pack'],
      who: ['importer'],
      why: {
        en: 'The pack says in Japanese what it is, its ingredients, weight, date, origin, importer and allergens; walnut counts among them since 1 April 2025.',
        zh: '包装须以日文标明品名、配料、重量、日期、产地、进口商和过敏原；核桃自 2025 年 4 月 1 日起必须标示。',
        ru: 'На упаковке по-японски: продукт, состав, вес, дата, происхождение, импортёр и аллергены; грецкий орех обязателен с 1 апреля 2025.',
      },
      proof: { en: 'The artwork of the label.', zh: '标签设计稿。', ru: 'Макет этикетки.' },
      how: {
        en: 'The importer draws it up. Cashew is announced to follow; the date was not seen.',
        zh: '由进口商制作。腰果预告将跟进，日期未见。',
        ru: 'Составляет импортёр. Кешью объявлен следующим; дата не видна.',
      },
      basis: 'Food Labeling Act Art. 5; Food Labeling Standards',
      // Medium confidence.
      citation: {
        url: 'https://allergenbureau.net/another-nut-added-to-japans-allergen-labelling-list/',
        readOn,
        sure: 'reported',
        since: '2015-04-01',
      },
      examples: { asks: ['ドライマンゴー 500g 無添加'], spares: ['ティーカップ ペア'] },
    },
    {
      id: 'jp-plant-quarantine',
      name: { en: 'Plant quarantine inspection', zh: '日本植物检疫', ru: 'Карантинный досмотр растений' },
      severity: 'blocking',
      goods: ['nuts', 'dried-fruit'],
      whenAny: ['raw', 'in-shell', 'fresh'],
      unless: ['roasted', 'quarantine-free-fruit'],
      ask: ['raw'],
      do: ['travel'],
      who: ['importer', 'maker'],
      why: {
        en: 'Raw nuts are inspected on import; shelled walnuts, almonds, cashews, pistachios and macadamias need no certificate, peanuts and others do. Many dried fruits are outside.',
        zh: '生坚果进口须检疫；去壳核桃、杏仁、腰果、开心果、夏威夷果不需证书，花生等需要。多种果干不在检疫范围。',
        ru: 'Сырые орехи при ввозе досматривают; очищенным грецким, миндалю, кешью, фисташкам и макадамии сертификат не нужен, арахису и другим нужен. Многие сухофрукты вне карантина.',
      },
      proof: {
        en: 'The pass of the inspection, and the phytosanitary certificate where one is needed.',
        zh: '检疫合格证明，需要时附植物检疫证书。',
        ru: 'Отметка о досмотре и, где нужен, фитосанитарный сертификат.',
      },
      how: {
        en: 'The importer presents the goods at a port with a plant protection station.',
        zh: '进口商在设有植物防疫所的口岸申报。',
        ru: 'Импортёр предъявляет товар в порту со станцией защиты растений.',
      },
      basis: 'Plant Protection Act Art. 6, 8; Enforcement Ordinance Art. 5-3',
      citation: {
        url: 'https://www.maff.go.jp/pps/j/introduction/import/ifuyou/index.html',
        readOn,
        sure: 'read',
        since: '2018-10-01',
      },
      examples: {
        asks: ['無添加 生くるみ 1kg チャック袋', 'Raw walnut kernels 500 g'],
        spares: ['Roasted salted almonds 500 g', 'Dried apricots 1 kg', 'レーズン 1kg'],
      },
    },
    {
      id: 'jp-walnut-shell',
      name: {
        en: 'Walnuts in shell may not be imported',
        zh: '带壳核桃禁止进口',
        ru: 'Грецкие орехи в скорлупе ввозить нельзя',
      },
      severity: 'blocking',
      goods: ['nuts'],
      when: ['walnut', 'in-shell'],
      unless: ['shelled'],
      ask: ['in-shell'],
      ban: true,
      do: ['travel'],
      who: ['seller'],
      why: {
        en: 'Walnuts in shell from areas with the codling moth are barred; China counts as one.',
        zh: '来自苹果蠹蛾疫区的带壳核桃禁止进口；中国被视为疫区。',
        ru: 'Грецкие орехи в скорлупе из районов с яблонной плодожоркой запрещены; Китай к ним относят.',
      },
      proof: {
        en: 'There is none: sell shelled walnuts only.',
        zh: '没有可办的证明：只卖核桃仁。',
        ru: 'Его нет: продавайте только очищенные.',
      },
      how: {
        en: 'Do not list walnuts in shell for Japan.',
        zh: '不要向日本上架带壳核桃。',
        ru: 'Не выставляйте орехи в скорлупе для Японии.',
      },
      basis: 'Plant Protection Act Art. 7; Enforcement Ordinance annexed table 2',
      citation: {
        url: 'https://www.joga.or.jp/post/%E8%BE%B2%E6%9E%97%E6%B0%B4%E7%94%A3%E7%9C%81%E6%A4%8D%E7%89%A9%E9%98%B2%E7%96%AB%E6%89%80%E3%81%8B%E3%82%89%E9%87%8D%E8%A6%81%E3%81%AA%E3%81%8A%E7%9F%A5%E3%82%89%E3%81%9B',
        readOn,
        sure: 'read',
        since: '1950-07-01',
      },
      examples: {
        asks: ['Walnuts in shell 1 kg', '殻付きくるみ 1kg'],
        spares: ['Walnut kernels light halves 500 g', 'Roasted salted almonds 500 g'],
      },
    },
    {
      id: 'jp-jas',
      name: { en: 'Organic JAS certification', zh: '有机 JAS 认证', ru: 'Органик-сертификация JAS' },
      severity: 'blocking',
      goods: ['food'],
      when: ['organic'],
      do: ['hold', 'show', 'pack'],
      who: ['maker', 'importer'],
      why: {
        en: 'Farm products and food without the organic JAS mark may not be called 有機 or オーガニック.',
        zh: '没有有机 JAS 标志的农产品和食品不得称“有機”或“オーガニック”。',
        ru: 'Сельхозпродукты и еду без знака organic JAS нельзя называть 有機 или オーガニック.',
      },
      proof: {
        en: 'The organic JAS mark with the name of the certifier.',
        zh: '带认证机构名称的有机 JAS 标志。',
        ru: 'Знак organic JAS с названием органа.',
      },
      how: {
        en: 'Certification by a body registered for it in the country of origin; China has no equivalence.',
        zh: '由在原产国注册的外国认证机构认证；中国没有等同互认。',
        ru: 'Сертификация у зарегистрированного органа в стране происхождения; с Китаем признания нет.',
      },
      shownBy: ['有機jas', '有機', 'オーガニック', 'organic jas', 'jas organic', 'organic'],
      sayThis: { ja: '有機JAS認証', en: 'Organic JAS' },
      basis: 'JAS Act Art. 10, 30, 37, 63',
      citation: { url: 'https://www.infrc.or.jp/?p=414', readOn: '2026-11-23', sure: 'read', since: '2001-04-01' },
      examples: {
        asks: ['オーガニック レーズン 1kg', 'Organic walnut kernels 500 g'],
        spares: ['ドライマンゴー 500g 無添加'],
      },
    },
  ],
};
