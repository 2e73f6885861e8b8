import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Vietnam asks. */
export const vn: Market = {
  id: 'VN',
  name: { en: 'Vietnam', zh: '越南', ru: 'Вьетнам' },
  requirements: [
    {
      id: 'vn-food',
      name: { en: 'Food declaration (Vietnam)', zh: '越南食品公布', ru: 'Декларация еды (Вьетнам)' },
      about: {
        en: 'The Vietnamese importer self-declares or registers each food and has it inspected. Which decree runs, 15/2018 or 46/2026, must be looked up.',
        zh: '越南进口商自行公布或登记并受检。现行是 15/2018 还是 46/2026 须查证。',
        ru: 'Импортёр сам декларирует или регистрирует продукт и проходит проверку. Какой декрет действует, 15/2018 или 46/2026, проверьте.',
      },
      severity: 'blocking',
      goods: ['food'],
      do: ['hold', 'travel'],
      who: ['importer'],
      proof: ['declaration'],
      aliases: ['Vietnam food declaration'],
      basis: 'Law on Food Safety 55/2010; Decree 15/2018/ND-CP; Decree 46/2026/ND-CP',
      citation: {
        url: 'https://en.sggp.org.vn/government-temporarily-suspends-new-food-safety-decree-post123790.html',
        readOn,
        sure: 'read',
        since: '2018-02-02',
      },
      doubt: true,
    },
    {
      id: 'vn-goods',
      name: {
        en: 'CR mark and cosmetic notification (Vietnam)',
        zh: '越南 CR 标志与化妆品公布',
        ru: 'Знак CR и нотификация (Вьетнам)',
      },
      about: {
        en: "Electrical goods, toys, textiles and helmets bear CR after the importer's tests, radio ICT; cosmetics have a notification number.",
        zh: '电器、玩具、纺织品、头盔经进口商检测标 CR，无线标 ICT；化妆品须公布号。',
        ru: 'Электротовары, игрушки, текстиль, шлемы несут CR, радио — ICT; у косметики номер уведомления.',
      },
      severity: 'blocking',
      goods: [
        'electronics',
        'appliances',
        'toys',
        'lighting',
        'cosmetics',
        'ppe.helmets',
        'batteries.lithium',
        'textiles',
        'childrens.apparel',
      ],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['number', 'declaration'],
      numbers: [{ called: 'CBMP', like: '^\\d{1,6}/\\d{2}/CBMP-QLD$', example: '123456/26/CBMP-QLD' }],
      aliases: ['Vietnam CR mark, MIC, cosmetics'],
      shownBy: ['cr mark'],
      basis: 'Law on Product and Goods Quality 05/2007 (amended 2025); QCVN series; Circular 06/2011/TT-BYT',
      citation: { url: 'https://vanban.chinhphu.vn', readOn, sure: 'reported', since: '2011-04-01' },
      doubt: true,
    },
  ],
};
