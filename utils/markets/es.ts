import { electrical, packedToo, poweredBy, wares } from './goods-groups.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Spain adds to Union law. */
export const es: Market = {
  id: 'ES',
  name: { en: 'Spain', zh: '西班牙', ru: 'Испания' },
  within: ['EU'],
  requirements: [
    {
      id: 'es-pack',
      name: { en: 'Spanish packaging register number', zh: '西班牙包装注册号', ru: 'Испанский реестр упаковки' },
      about: {
        en: 'Whoever puts packaged goods on the Spanish market is in the register of packaging producers; sellers abroad through a representative. Register with MITECO and join a collective scheme such as Ecoembes.',
        zh: '在西班牙销售带包装商品须登记为包装生产者；境外卖家通过授权代表。在 MITECO 登记并加入 Ecoembes 等集体体系。',
        ru: 'Кто выводит товар в упаковке на рынок Испании, состоит в реестре производителей упаковки; продавец из-за рубежа — через представителя. Запись в MITECO и участие в системе вроде Ecoembes.',
      },
      severity: 'blocking',
      goods: [...wares, 'food', 'pet', ...packedToo],
      when: ['seller.no-local-entity'],
      do: ['hold'],
      who: ['seller', 'maker'],
      proof: ['number'],
      numbers: [{ called: 'ENV', like: '^ENV/\\d{4}/\\d{9}$', example: 'ENV/2023/000012345' }],
      aliases: ['Spain packaging EPR (RD 1055/2022)'],
      basis: 'Real Decreto 1055/2022 Art. 15, 17',
      citation: { url: 'https://www.miteco.gob.es', readOn, sure: 'reported', since: '2023-01-01' },
      doubt: true,
    },
    {
      id: 'es-raee',
      name: { en: 'Spanish WEEE register number', zh: '西班牙 RAEE 注册号', ru: 'Испанский номер RAEE' },
      about: {
        en: 'Electrical goods sold in Spain are in the integrated industrial register (RII-AEE), through a representative in Spain and a collective scheme.',
        zh: '在西班牙销售的电子电器须经当地代表和集体体系登记于工业综合登记册（RII-AEE）。',
        ru: 'Электротовары для Испании записаны в промышленном реестре RII-AEE — через представителя в Испании и систему сбора.',
      },
      severity: 'blocking',
      goods: [...electrical, 'medical.device', 'tobacco'],
      named: [{ of: ['medical.device', 'tobacco'], whenAny: poweredBy }],
      do: ['hold'],
      who: ['maker', 'seller'],
      proof: ['number'],
      numbers: [{ called: 'RII-AEE', like: '^\\d{4,6}$', example: '12345' }],
      aliases: ['RII-AEE (Spain WEEE)'],
      basis: 'Real Decreto 110/2015 Art. 8-9',
      citation: { url: 'https://www.miteco.gob.es', readOn, sure: 'reported', since: '2015-02-22' },
      doubt: true,
    },
  ],
};
