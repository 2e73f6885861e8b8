import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Philippines asks. */
export const ph: Market = {
  id: 'PH',
  name: { en: 'Philippines', zh: '菲律宾', ru: 'Филиппины' },
  requirements: [
    {
      id: 'ph-fda',
      name: {
        en: 'FDA licence and product registration (Philippines)',
        zh: '菲律宾 FDA 许可与注册',
        ru: 'Лицензия и регистрация FDA (Филиппины)',
      },
      about: {
        en: 'The importer has a licence to operate and registers or notifies each food, cosmetic, supplement, device and toy.',
        zh: '进口商须有经营许可，并为食品、化妆品、补充剂、器械、玩具逐项注册或通报。',
        ru: 'У импортёра лицензия; он вносит каждый продукт, косметику, БАД, медизделие, игрушку.',
      },
      severity: 'blocking',
      goods: ['food', 'cosmetics', 'food.supplement', 'medical', 'toys'],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['number'],
      numbers: [{ called: 'CPR', like: '^FR-\\d{7,13}$', example: 'FR-4000001234567' }],
      aliases: ['FDA Philippines LTO + CPR'],
      basis: 'RA 9711; AO 2014-0029 (food); AO 2005-0025 (cosmetics)',
      citation: { url: 'https://verification.fda.gov.ph', readOn, sure: 'reported', since: '2014-09-08' },
      doubt: true,
    },
    {
      id: 'ph-goods',
      name: {
        en: 'ICC sticker, NTC approval (Philippines)',
        zh: '菲律宾 ICC 与 NTC',
        ru: 'Знак ICC, допуск NTC (Филиппины)',
      },
      about: {
        en: 'Mains goods, helmets and vehicle parts bear the ICC sticker, radio goods have an NTC type acceptance.',
        zh: '市电产品、头盔、汽配须贴 ICC，无线须 NTC 型号认可。',
        ru: 'Сетевые товары, шлемы, автодетали несут ICC, радио — допуск NTC.',
      },
      severity: 'blocking',
      goods: ['electronics', 'appliances', 'lighting', 'ppe.helmets', 'auto.parts'],
      whenAny: ['has.mains', 'has.radio', 'is.motorcycle-helmet'],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['certificate'],
      aliases: ['PS/ICC, NTC'],
      shownBy: ['icc sticker'],
      basis: 'RA 4109; DTI DAO 5:2008 line; RA 3846 and NTC circulars',
      citation: { url: 'https://bps.dti.gov.ph', readOn, sure: 'reported', since: '2008-01-01' },
      doubt: true,
    },
  ],
};
