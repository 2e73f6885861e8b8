import { wares } from './goods-groups.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Uzbekistan asks. It observes the Eurasian Economic Union and is no member: an EAC paper alone is not a national one. */
export const uz: Market = {
  id: 'UZ',
  name: { en: 'Uzbekistan', zh: '乌兹别克斯坦', ru: 'Узбекистан' },
  requirements: [
    {
      id: 'uz-sez',
      name: {
        en: 'Sanitary conclusion (Uzbekistan)',
        zh: '乌兹别克卫生结论',
        ru: 'Санитарное заключение (Узбекистан)',
      },
      about: {
        en: 'The importer obtains a sanitary-epidemiological conclusion for food, cosmetics, kitchenware and childcare goods.',
        zh: '食品、化妆品、厨具、婴童用品由进口商办理卫生流行病学结论。',
        ru: 'На еду, косметику, посуду и детские изделия импортёр получает санитарно-эпидемиологическое заключение.',
      },
      severity: 'blocking',
      goods: ['food', 'cosmetics', 'kitchen.food-contact', 'childrens.articles'],
      do: ['hold'],
      who: ['importer'],
      proof: ['number'],
      aliases: ['Sanitary-epidemiological conclusion'],
      basis: 'Cabinet Decree 720 of 13.11.2025',
      citation: {
        url: 'https://yuz.uz/ru/news/v-uzbekistane-opredelen-poryadok-vdachi-sanitarno-epidemiologicheskogo-zaklyucheniya-na-prodovolstvennuyu-produktsiyu',
        readOn,
        sure: 'read',
        since: '2025-11-13',
      },
    },
    {
      id: 'uz-coc',
      name: {
        en: 'Certificate of conformity (Uzbekistan)',
        zh: '乌兹别克合格证书',
        ru: 'Сертификат соответствия (Узбекистан)',
      },
      about: {
        en: 'Goods on the national list have a certificate of an accredited body; EAC papers may be considered, but do not replace it.',
        zh: '国家清单内商品须认可机构证书；EAC 文件可参考但不能代替。',
        ru: 'На товары из списка — сертификат аккредитованного органа; EAC учитывают, но он не заменяет.',
      },
      severity: 'blocking',
      goods: [
        'food',
        'electronics',
        'appliances',
        'toys',
        'lighting',
        'childrens',
        'textiles',
        'footwear',
        'cosmetics',
      ],
      do: ['hold'],
      who: ['importer'],
      proof: ['certificate'],
      aliases: ['Certificate of conformity (UZ)'],
      basis: 'Cabinet Decree 683 (list); Law on conformity assessment',
      citation: {
        url: 'https://ya.ru/neurum/c/drugoe/q/sertifikaciya_kakih_tovarov_trebuetsya_v_uzbekistan_9d4786e4',
        readOn,
        sure: 'reported',
        since: '2024-01-01',
      },
      doubt: true,
    },
    {
      id: 'uz-phyto',
      name: {
        en: 'Quarantine permit and phytosanitary certificate (Uzbekistan)',
        zh: '乌兹别克植检许可与证书',
        ru: 'Карантинное разрешение и фитосертификат (Узбекистан)',
      },
      about: {
        en: 'Raw nuts, dried fruit, grain, seeds and wood enter with a quarantine permit, got before shipment, and a phytosanitary certificate.',
        zh: '生坚果、果干、谷物、种子、木材须发运前取得检疫许可并附植检证书。',
        ru: 'Сырые орехи, сухофрукты, зерно, семена и дерево — с разрешением до отправки и фитосертификатом.',
      },
      severity: 'blocking',
      goods: ['food.nuts', 'food.dried-fruit', 'plants.seeds-live', 'food.dry-groceries', 'wood'],
      whenAny: ['form.raw', 'form.in-shell', 'form.fresh'],
      unless: ['form.roasted'],
      do: ['travel'],
      who: ['importer', 'maker'],
      proof: ['certificate'],
      aliases: ['Quarantine permit and phytosanitary certificate (UZ)'],
      basis: "Law on plant quarantine O'RQ-394 of 2018",
      citation: { url: 'https://lex.uz', readOn, sure: 'reported', since: '2018-06-05' },
      doubt: true,
    },
    {
      id: 'uz-label',
      name: {
        en: 'Uzbek label and digital marking',
        zh: '乌兹别克语标签与数字标识',
        ru: 'Узбекская этикетка и маркировка',
      },
      about: {
        en: 'Goods are labelled in Uzbek before customs; water, oils, appliances and other groups bear ASL BELGISI codes.',
        zh: '商品报关前须乌兹别克语标签；水、油、家电等另贴 ASL BELGISI 码。',
        ru: 'Товары до таможни несут узбекскую этикетку; вода, масла, техника и другие — коды ASL BELGISI.',
      },
      severity: 'expected',
      goods: [...wares, 'food'],
      do: ['pack'],
      who: ['importer'],
      proof: ['number', 'label'],
      aliases: ['Uzbek label and ASL BELGISI'],
      basis: 'Consumer Rights Law; Decree 22 of 2014; Decree 833 of 2020 (marking)',
      citation: { url: 'https://lex.uz', readOn, sure: 'reported', since: '2014-02-05' },
      doubt: true,
    },
  ],
};
