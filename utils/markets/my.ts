import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Malaysia asks. */
export const my: Market = {
  id: 'MY',
  name: { en: 'Malaysia', zh: '马来西亚', ru: 'Малайзия' },
  requirements: [
    {
      id: 'my-food',
      name: { en: 'Food import (FoSIM, MAQIS)', zh: '马来西亚食品进口（FoSIM、MAQIS）', ru: 'Ввоз еды (FoSIM, MAQIS)' },
      about: {
        en: 'The importer declares food in FoSIM; raw nuts and plants need a MAQIS permit and phytosanitary certificate. Halal only if claimed, or for meat.',
        zh: '进口商在 FoSIM 申报；生坚果和植物须 MAQIS 许可和植检证书。清真仅限声称或肉类。',
        ru: 'Импортёр заявляет еду в FoSIM; сырым орехам и растениям — MAQIS и фитосертификат. Халяль — если заявлен или мясо.',
      },
      severity: 'blocking',
      goods: ['food', 'plants.seeds-live'],
      do: ['hold', 'travel'],
      who: ['importer'],
      proof: ['certificate'],
      aliases: ['Malaysia food import (FoSIM, MAQIS) and halal'],
      basis: 'Food Act 1983, Food Regulations 1985; MAQIS Act 2011; Trade Descriptions (Halal) Orders 2011',
      citation: { url: 'https://fosimv2.moh.gov.my', readOn, sure: 'reported', since: '2011-01-01' },
      doubt: true,
    },
    {
      id: 'my-goods',
      name: { en: 'SIRIM, ST, MCMC, NPRA', zh: 'SIRIM/ST/MCMC/NPRA', ru: 'SIRIM, ST, MCMC, NPRA' },
      about: {
        en: 'A Malaysian company obtains the approval of ST for mains goods, of MCMC for radio, notifies cosmetics to NPRA, and certifies toys.',
        zh: '马来西亚公司办理：市电 ST 批准、无线 MCMC、化妆品 NPRA 通报、玩具认证。',
        ru: 'Фирма в Малайзии получает ST для сетевых, MCMC для радио, уведомляет NPRA о косметике, сертифицирует игрушки.',
      },
      severity: 'blocking',
      goods: ['electronics', 'appliances', 'lighting', 'toys', 'cosmetics', 'ppe.helmets'],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['number', 'label'],
      numbers: [{ called: 'NOT', like: '^NOT\\d{9,11}K?$', example: 'NOT260100001K' }],
      aliases: ['SIRIM, ST, MCMC, NPRA'],
      shownBy: ['sirim'],
      basis:
        'Electricity Regulations 1994 r. 97; CMA 1998 and Technical Standards Regulations; Control of Drugs and Cosmetics Regulations 1984; Consumer Protection (Safety Standards for Toys) Regulations 2009',
      citation: { url: 'https://www.st.gov.my', readOn, sure: 'reported', since: '2010-01-01' },
      doubt: true,
    },
  ],
};
