import { electrical, maybeOnBattery, packedToo, poweredBy, wares } from './goods-groups.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Germany adds to Union law. */
export const de: Market = {
  id: 'DE',
  name: { en: 'Germany', zh: '德国', ru: 'Германия' },
  within: ['EU'],
  requirements: [
    {
      id: 'de-lucid',
      name: { en: 'LUCID packaging number', zh: '德国 LUCID 包装注册号', ru: 'Номер упаковки LUCID' },
      about: {
        en: 'Packaging that ends with German households, shipping boxes included, is registered by the seller; marketplaces block offers without the number. Register yourself, free of charge and not through an agent; then license the amounts with a dual system and report the same figures.',
        zh: '最终进入德国家庭的包装（含快递箱）须由卖家注册；没有注册号平台会下架。须自行免费注册，不能代办；再与双元系统签约并申报相同数量。',
        ru: 'Упаковку, которая попадёт в немецкие дома, включая коробки, регистрирует продавец; без номера площадки блокируют товар. Зарегистрируйтесь сами, бесплатно и не через посредника; затем оплатите объёмы в дуальной системе и подавайте те же числа.',
      },
      severity: 'blocking',
      goods: [...wares, 'food', 'pet', 'plants', ...packedToo],
      do: ['hold'],
      who: ['seller'],
      proof: ['number'],
      numbers: [{ called: 'LUCID', like: '^DE\\d{13}$', example: 'DE1234567890123' }],
      aliases: ['LUCID (VerpackG)', 'German packaging law', '包装法'],
      basis: 'Verpackungsgesetz § 7, § 9, § 7(7) marketplaces',
      citation: { url: 'https://lucid.verpackungsregister.org', readOn, sure: 'reported', since: '2022-07-01' },
      changes: [
        {
          on: '2026-08-12',
          what: {
            en: "The Union's packaging law (PPWR) applies; a German act to follow it was planned",
            zh: '欧盟包装法规（PPWR）适用，德国拟出台配套法',
            ru: 'Действует регламент ЕС об упаковке (PPWR); к нему готовят немецкий закон',
          },
        },
      ],
    },
    {
      id: 'de-weee',
      name: { en: 'German WEEE number', zh: '德国 WEEE 注册号', ru: 'Немецкий номер WEEE' },
      about: {
        en: 'Electrical goods are registered with stiftung ear for each brand and type, by sellers abroad through a representative in Germany; the number stands in the offer, and marketplaces block without it.',
        zh: '电子电器须按品牌和类别在 stiftung ear 登记，境外卖家经德国授权代表办理；号码须写进商品页，没有则被平台下架。',
        ru: 'Электротовары регистрируют в stiftung ear по марке и виду, из-за рубежа — через представителя в Германии; номер стоит в карточке, без него площадки блокируют.',
      },
      severity: 'blocking',
      goods: [...electrical, 'medical.device', 'tobacco'],
      named: [{ of: ['medical.device', 'tobacco'], whenAny: poweredBy }],
      do: ['hold', 'show'],
      who: ['maker', 'seller'],
      proof: ['number'],
      numbers: [
        { called: 'WEEE', like: '^(?:WEEE-Reg\\.-Nr\\.\\s*)?DE\\s?\\d{8}$', example: 'WEEE-Reg.-Nr. DE 12345678' },
      ],
      aliases: ['WEEE-Reg.-Nr. (ElektroG)', 'WEEE'],
      shownBy: ['weee-reg*', 'weee reg*'],
      basis: 'ElektroG § 6, § 8 (authorised representative), § 6(2) marketplaces',
      citation: { url: 'https://www.stiftung-ear.de', readOn, sure: 'reported', since: '2023-07-01' },
    },
    {
      id: 'de-batt',
      name: { en: 'German battery number', zh: '德国电池注册号', ru: 'Немецкий номер батарей' },
      about: {
        en: 'Batteries, also those built in, are registered with stiftung ear by category and chemistry, with membership of a take-back organisation; sellers abroad go through a representative in Germany.',
        zh: '电池（含内置）须按类别与化学体系在 stiftung ear 登记，并加入回收组织；境外卖家经德国授权代表办理。',
        ru: 'Батареи, в том числе встроенные, регистрируют в stiftung ear по категории и химии и вступают в организацию сбора; из-за рубежа — через представителя в Германии.',
      },
      severity: 'blocking',
      goods: maybeOnBattery,
      whenAny: ['has.battery', 'has.lithium-battery', 'has.button-cell'],
      do: ['hold'],
      who: ['maker', 'seller'],
      proof: ['number', 'contract'],
      numbers: [
        { called: 'Batt-Reg.', like: '^(?:Batt-Reg\\.-Nr\\.\\s*)?DE\\s?\\d{8}$', example: 'Batt-Reg.-Nr. DE 12345678' },
      ],
      aliases: ['Batt-Reg.-Nr. (BattDG)', 'BattDG'],
      basis: 'Regulation (EU) 2023/1542 Art. 55-57; BattDG § 3, § 60, § 64(7)',
      citation: {
        url: 'https://www.taylorwessing.com/de/insights-and-events/insights/2026/01/herstellerregistrierung-fuer-batterien',
        readOn,
        sure: 'read',
        since: '2025-08-18',
      },
    },
  ],
};
