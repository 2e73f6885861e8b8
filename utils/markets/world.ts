import { maybeOnBattery, wares } from './goods-groups.ts';
import { waxen } from './lists.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What carriers ask whatever the market. */
export const world: Market = {
  id: 'GLOBAL',
  name: { en: 'Every market (carriage)', zh: '所有市场（运输）', ru: 'Все рынки (перевозка)' },
  requirements: [
    {
      id: 'gl-cites',
      name: { en: 'CITES permit', zh: 'CITES 许可证', ru: 'Разрешение CITES' },
      about: {
        en: 'Python, crocodile, coral, rosewood, agarwood and other listed species travel only with an export permit and, where asked, an import permit; without them goods are seized.',
        zh: '蟒蛇、鳄鱼、珊瑚、红木、沉香等名录物种须有出口许可，必要时还要进口许可，否则没收。',
        ru: 'Питон, крокодил, коралл, палисандр, агар и другие виды из списков — только с разрешением на вывоз, где нужно — и на ввоз; иначе изымут.',
      },
      severity: 'blocking',
      goods: [
        'leather',
        'jewellery',
        'wood',
        'furniture',
        'cosmetics',
        'food.supplement',
        'general',
        'textiles.apparel',
      ],
      when: ['has.exotic-species'],
      do: ['travel'],
      who: ['importer', 'seller'],
      proof: ['certificate'],
      aliases: ['CITES permit'],
      basis: 'CITES Convention Art. III-V; Regulation (EC) 338/97 Art. 4 (EU)',
      citation: { url: 'http://data.europa.eu/eli/reg/1997/338/oj', readOn, sure: 'reported', since: '1997-06-01' },
    },
    {
      id: 'gl-un383',
      name: {
        en: 'Lithium battery test summary (UN 38.3)',
        zh: '锂电池 UN 38.3 测试概要',
        ru: 'Протокол UN 38.3 на литиевую батарею',
      },
      about: {
        en: 'Carriers and marketplaces take lithium cells and goods with them only with the UN 38.3 test summary of that cell and pack. Ask its maker; the model must match.',
        zh: '承运人和平台只接受附该电芯和电池包 UN 38.3 测试概要的锂电商品。向电池厂索取，型号须一致。',
        ru: 'Перевозчики и площадки берут литиевые батареи и товары с ними только с отчётом UN 38.3 на этот элемент. Запросите у изготовителя; модель должна совпадать.',
      },
      severity: 'blocking',
      goods: maybeOnBattery,
      when: ['has.lithium-battery'],
      do: ['travel'],
      who: ['maker'],
      proof: ['report'],
      aliases: ['UN38.3 test summary', 'UN38.3', 'UN 38.3', 'MSDS'],
      basis: 'UN Manual of Tests and Criteria sub-section 38.3.5; IATA DGR PI 965-970; IMDG; ADR',
      citation: {
        url: 'http://m.pj-xh.com.cn/cn_news/details-277.html',
        readOn,
        sure: 'reported',
        since: '2020-01-01',
      },
    },
    {
      id: 'gl-ispm15',
      name: { en: 'Wood packing mark (ISPM 15)', zh: '木质包装 IPPC 标识', ru: 'Знак ISPM 15 на деревянной таре' },
      about: {
        en: 'Pallets and crates of solid wood are heat-treated and bear the IPPC mark. Use marked ones, or plastic and plywood.',
        zh: '实木托盘和木箱须热处理并有 IPPC 标识；可改用塑料或胶合板。',
        ru: 'Поддоны и ящики из цельного дерева обработаны теплом и несут знак IPPC. Берите такие, или пластик и фанеру.',
      },
      severity: 'expected',
      goods: [...wares, 'food'],
      whenAny: ['form.wood-packing'],
      do: ['travel'],
      who: ['maker', 'seller'],
      proof: ['number', 'label'],
      numbers: [
        { called: 'IPPC', like: '^[A-Z]{2}[- ]?\\d{2,5}[A-Z0-9 -]{0,12}(?:HT|MB|DB|DH|SF)$', example: 'CN-001 HT' },
      ],
      aliases: ['ISPM 15 mark'],
      basis: 'ISPM 15; EU 2016/2031 Art. 43; US 7 CFR 319.40; CN GACC',
      citation: {
        url: 'https://www.ippc.int/en/core-activities/standards-setting/ispms/',
        readOn,
        sure: 'reported',
        since: '2005-01-01',
      },
    },
    {
      id: 'gl-dg',
      name: { en: 'Dangerous goods papers', zh: '危险品文件', ru: 'Документы на опасный груз' },
      about: {
        en: 'Perfume, aerosols, flammable liquids and lithium batteries travel with a 16-part safety data sheet, UN number and declaration, through a forwarder licensed for them.',
        zh: '香水、气雾剂、易燃液体和锂电池须附 16 项安全数据表、UN 编号和申报，由有资质的货代承运。',
        ru: 'Духи, аэрозоли, горючие жидкости и литиевые батареи едут с паспортом безопасности, номером ООН и декларацией, через экспедитора с лицензией.',
      },
      severity: 'expected',
      goods: ['cosmetics', 'candles', 'chemicals', 'biocides', 'batteries', 'pesticides'],
      // Wax is no dangerous good, however it smells.
      named: [{ of: ['candles'], not: waxen }],
      whenAny: ['is.hazardous-mixture', 'has.lithium-battery'],
      do: ['travel'],
      who: ['seller', 'maker'],
      proof: ['number', 'declaration'],
      numbers: [{ called: 'UN', like: '^UN\\s?\\d{4}$', example: 'UN1266' }],
      aliases: ['Dangerous goods papers'],
      basis: 'UN Model Regulations; IATA DGR; IMDG',
      citation: { url: 'https://www.iata.org/lithiumbatteries', readOn, sure: 'reported', since: '2001-01-01' },
    },
  ],
};
