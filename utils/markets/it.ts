import { electrical, packedToo, poweredBy, wares } from './goods-groups.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Italy adds to Union law. */
export const it: Market = {
  id: 'IT',
  name: { en: 'Italy', zh: '意大利', ru: 'Италия' },
  within: ['EU'],
  requirements: [
    {
      id: 'it-pack-label',
      name: { en: 'Material code on the packaging', zh: '意大利包装材质标识', ru: 'Код материала на упаковке' },
      about: {
        en: 'Packaging in Italy says what it is made of and how it is sorted. Follow the CONAI guide; a QR code may carry it.',
        zh: '意大利的包装须标明材质和分类方式。按 CONAI 指南制作，可用二维码。',
        ru: 'На упаковке в Италии указано, из чего она и как её сортировать. По руководству CONAI; можно QR-кодом.',
      },
      severity: 'expected',
      goods: [...wares, 'food', 'pet', ...packedToo],
      do: ['pack'],
      who: ['seller', 'maker'],
      proof: ['number', 'label'],
      numbers: [
        {
          called: 'PAP/LDPE …',
          like: '^(?:PAP|PET|HDPE|PVC|LDPE|PP|PS|FE|ALU|FOR|GL|C/[A-Z]{2,4}|O)\\s?\\d{1,2}$',
          example: 'PAP 20',
        },
      ],
      aliases: ['Italy packaging label'],
      basis: 'D.Lgs. 152/2006 Art. 219(5); Decision 97/129/EC',
      citation: { url: 'https://www.conai.org', readOn, sure: 'reported', since: '2023-01-01' },
    },
    {
      id: 'it-raee',
      name: { en: 'Italian WEEE register number', zh: '意大利 RAEE 注册号', ru: 'Итальянский номер RAEE' },
      about: {
        en: 'Electrical goods sold in Italy are entered in the Registro AEE through an Italian representative and a collective scheme.',
        zh: '在意大利销售的电子电器须经当地授权代表和集体回收体系登记于 Registro AEE。',
        ru: 'Электротовары для Италии записывают в Registro AEE через итальянского представителя и систему сбора.',
      },
      severity: 'blocking',
      goods: [...electrical, 'medical.device', 'tobacco'],
      named: [{ of: ['medical.device', 'tobacco'], whenAny: poweredBy }],
      do: ['hold'],
      who: ['maker', 'seller'],
      proof: ['number'],
      numbers: [{ called: 'Registro AEE', like: '^IT\\d{14}$', example: 'IT19030000011234' }],
      aliases: ['Registro AEE (RAEE)'],
      basis: 'D.Lgs. 49/2014 Art. 29-30',
      citation: { url: 'https://www.registroaee.it', readOn, sure: 'reported', since: '2014-04-12' },
      doubt: true,
    },
  ],
};
