import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Thailand asks. */
export const th: Market = {
  id: 'TH',
  name: { en: 'Thailand', zh: '泰国', ru: 'Таиланд' },
  requirements: [
    {
      id: 'th-food',
      name: { en: 'Thai FDA licence and serial number', zh: '泰国 FDA 许可与序列号', ru: 'Лицензия и номер Thai FDA' },
      about: {
        en: "The Thai importer has a licence and a 13-digit serial number for each food, on proof of the plant's GMP.",
        zh: '泰国进口商须有许可，并凭工厂 GMP 证明为每种食品取得 13 位序列号。',
        ru: 'У импортёра лицензия и 13-значный номер на каждый продукт, по GMP завода.',
      },
      severity: 'blocking',
      goods: ['food'],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['number', 'certificate'],
      numbers: [{ called: 'อย.', like: '^\\d{2}-\\d-\\d{5}-\\d-\\d{4}$', example: '10-3-12345-6-0001' }],
      aliases: ['Thai FDA food licence'],
      basis: 'Food Act B.E. 2522 s. 15, 31; MoPH Notifications',
      citation: {
        url: 'https://www.nationthailand.com/business/trade/40057798',
        readOn,
        sure: 'reported',
        since: '1979-05-13',
      },
    },
    {
      id: 'th-goods',
      name: {
        en: 'TISI, NBTC, cosmetic notification',
        zh: 'TISI/NBTC/化妆品通报',
        ru: 'TISI, NBTC, нотификация косметики',
      },
      about: {
        en: 'Listed goods have a TISI licence, radio goods an NBTC declaration, cosmetics a notification number, by the Thai importer.',
        zh: '清单商品须 TISI 许可，无线须 NBTC 声明，化妆品须通报号，由泰国进口商办理。',
        ru: 'Товары из списка — TISI, радио — NBTC, косметика — номер уведомления, через импортёра.',
      },
      severity: 'blocking',
      goods: [
        'electronics',
        'appliances',
        'lighting',
        'toys',
        'cosmetics',
        'ppe.helmets',
        'kitchen.food-contact',
        'batteries.lithium',
        'medical',
      ],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['number', 'certificate', 'declaration'],
      numbers: [{ called: 'TISI', like: '^\\d{2}-\\d-\\d{7,10}$', example: '10-2-6600012345' }],
      aliases: ['TISI, NBTC, cosmetic notification'],
      shownBy: ['มอก', 'tisi'],
      basis:
        'Industrial Product Standards Act B.E. 2511; Radiocommunications Act B.E. 2498; Cosmetics Act B.E. 2558 s. 14',
      citation: { url: 'https://www.tisi.go.th', readOn, sure: 'reported', since: '2015-09-09' },
      doubt: true,
    },
  ],
};
