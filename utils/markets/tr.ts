import { wares } from './goods-groups.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Türkiye asks. */
export const tr: Market = {
  id: 'TR',
  name: { en: 'Türkiye', zh: '土耳其', ru: 'Турция' },
  requirements: [
    {
      id: 'tr-tareks',
      name: { en: 'Import inspection (TAREKS)', zh: '土耳其进口检查（TAREKS）', ru: 'Инспекция ввоза TAREKS' },
      about: {
        en: 'The Turkish importer files goods with CE rules, textiles, shoes and others in TAREKS, with the CE declaration.',
        zh: 'CE 类商品、纺织、鞋等由土耳其进口商在 TAREKS 申报，附 CE 声明。',
        ru: 'Товары CE, текстиль, обувь и другие импортёр заявляет в TAREKS, с декларацией CE.',
      },
      severity: 'blocking',
      goods: [
        'electronics',
        'toys',
        'textiles',
        'footwear',
        'childrens',
        'medical',
        'ppe',
        'appliances',
        'lighting',
        'batteries',
        'furniture',
        'kitchen',
        'auto.parts',
        'mobility',
      ],
      do: ['travel'],
      who: ['importer'],
      proof: ['number', 'declaration'],
      numbers: [{ called: 'TAREKS', like: '^\\d{20,25}$', example: '26340600000000123456' }],
      aliases: ['TAREKS + CE'],
      basis: 'Law 7223; yearly Product Safety and Inspection Communiqués (2026/9, 2026/10, 2026/18...)',
      citation: { url: 'https://tareks.ticaret.gov.tr', readOn, sure: 'reported', since: '2021-03-12' },
      doubt: true,
    },
    {
      id: 'tr-food',
      name: {
        en: 'Control certificate for food (Türkiye)',
        zh: '土耳其食品控制证书',
        ru: 'Контрольный сертификат на еду (Турция)',
      },
      about: {
        en: 'The importer gets a control certificate before import, with a health or phytosanitary certificate, tests and a Turkish label.',
        zh: '进口商先取得控制证书，附卫生或植检证书、检测和土耳其文标签。',
        ru: 'Импортёр заранее берёт контрольный сертификат, с санитарным или фитосертификатом, анализом и турецкой этикеткой.',
      },
      severity: 'blocking',
      goods: ['food', 'plants.seeds-live', 'pet.food'],
      do: ['hold', 'travel'],
      who: ['importer'],
      proof: ['certificate', 'label'],
      aliases: ['Turkish food control certificate'],
      basis: 'Law 5996 Art. 31-34; Product Safety Communiqué 2026/5',
      citation: { url: 'https://www.tarimorman.gov.tr', readOn, sure: 'reported', since: '2010-12-13' },
      doubt: true,
    },
    {
      id: 'tr-parcel',
      name: {
        en: 'Full declaration for parcels (Türkiye)',
        zh: '土耳其包裹须正式报关',
        ru: 'Полная декларация посылок (Турция)',
      },
      about: {
        en: 'Since February 2026 no parcel is free of duty: each is declared by a broker. Selling from stock in the country is simpler.',
        zh: '2026 年 2 月起包裹不再免税，须经报关行申报；本地备货更简单。',
        ru: 'С февраля 2026 года беспошлинных посылок нет: каждую декларирует брокер. Проще продавать со склада в стране.',
      },
      severity: 'blocking',
      goods: [...wares, 'food'],
      whenAny: ['ship.parcel'],
      do: ['travel'],
      who: ['seller', 'importer'],
      proof: ['declaration'],
      aliases: ['Türkiye regular declaration for parcels'],
      basis: 'Presidential Decision 10813 (Official Gazette 33130)',
      citation: { url: 'https://www.vatupdate.com/?p=336094', readOn, sure: 'read', since: '2026-02-06' },
    },
  ],
};
