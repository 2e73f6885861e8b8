import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What United Arab Emirates asks. */
export const ae: Market = {
  id: 'AE',
  name: { en: 'United Arab Emirates', zh: '阿联酋', ru: 'ОАЭ' },
  requirements: [
    {
      id: 'ae-ecas',
      name: { en: 'ECAS or EQM certificate', zh: 'ECAS/EQM 证书', ru: 'Сертификат ECAS или EQM' },
      about: {
        en: 'Regulated goods have a certificate of MoIAT, by a notified body and a firm with an Emirates trade licence.',
        zh: '受管商品须 MoIAT 证书，由指定机构和持阿联酋执照的公司办理。',
        ru: 'На регулируемые товары — сертификат MoIAT через назначенный орган и фирму с лицензией ОАЭ.',
      },
      severity: 'blocking',
      goods: [
        'electronics',
        'lighting',
        'appliances',
        'toys',
        'cosmetics',
        'food.supplement',
        'chemicals',
        'kitchen',
        'childrens',
        'auto.parts',
        'furniture',
        'ppe',
        'mobility',
      ],
      do: ['hold', 'pack'],
      who: ['importer', 'maker'],
      proof: ['certificate'],
      aliases: ['ECAS / EQM'],
      basis: 'MoIAT ECAS; Cabinet Decision 10 of 2017 (RoHS) and product decisions',
      citation: { url: 'https://qdot.ae/rohs-certificate', readOn, sure: 'read', since: '2017-04-27' },
    },
    {
      id: 'ae-food',
      name: { en: 'Food and item registration (UAE)', zh: '阿联酋食品与商品登记', ru: 'Регистрация продукта (ОАЭ)' },
      about: {
        en: 'The importer registers each food, cosmetic and supplement with the municipality (Montaji, ZAD), with an Arabic label.',
        zh: '食品、化妆品、补充剂由进口商在市政系统（Montaji、ZAD）逐项登记，附阿拉伯文标签。',
        ru: 'Каждый продукт, косметику, БАД импортёр вносит в систему муниципалитета (Montaji, ZAD), с арабской этикеткой.',
      },
      severity: 'blocking',
      goods: ['food', 'cosmetics', 'food.supplement', 'pet.food'],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['certificate', 'label'],
      aliases: ['UAE food registration'],
      basis: 'Federal Law 10 of 2015 on food safety; Dubai Municipality Montaji',
      citation: { url: 'https://www.dm.gov.ae', readOn, sure: 'reported', since: '2016-05-01' },
      doubt: true,
    },
  ],
};
