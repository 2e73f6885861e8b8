import { electrical, wares } from './goods-groups.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Mexico asks. */
export const mx: Market = {
  id: 'MX',
  name: { en: 'Mexico', zh: '墨西哥', ru: 'Мексика' },
  requirements: [
    {
      id: 'mx-nom051',
      name: { en: 'Mexican food label (NOM-051)', zh: '墨西哥食品标签（NOM-051）', ru: 'Этикетка еды NOM-051' },
      about: {
        en: 'Packed food bears a Spanish label with the importer and black seals for excess calories, sugar, fat or sodium.',
        zh: '预包装食品须西班牙文标签，含进口商及高热量、糖、脂、钠黑色警示。',
        ru: 'На фасованной еде испанская этикетка с импортёром и чёрными знаками избытка калорий, сахара, жира, соли.',
      },
      severity: 'blocking',
      goods: ['food'],
      whenAny: ['form.prepacked'],
      do: ['pack'],
      who: ['importer'],
      proof: ['label'],
      aliases: ['NOM-051'],
      basis: 'NOM-051-SCFI/SSA1-2010 (2020 reform)',
      citation: { url: 'https://www.dof.gob.mx', readOn, sure: 'reported', since: '2020-10-01' },
    },
    {
      id: 'mx-cofepris',
      name: {
        en: 'COFEPRIS notice or permit',
        zh: 'COFEPRIS 进口通知或许可',
        ru: 'Уведомление или разрешение COFEPRIS',
      },
      about: {
        en: 'The Mexican importer files a sanitary notice or permit for food, cosmetics, supplements and devices, by customs code.',
        zh: '食品、化妆品、补充剂、医疗器械由墨西哥进口商按税号办理卫生通知或许可。',
        ru: 'На еду, косметику, БАД и медизделия импортёр в Мексике подаёт санитарное уведомление или разрешение, по коду товара.',
      },
      severity: 'blocking',
      goods: ['food', 'cosmetics', 'food.supplement', 'medical'],
      do: ['travel'],
      who: ['importer'],
      proof: ['number', 'certificate', 'declaration', 'report'],
      aliases: ['COFEPRIS import notice or permit'],
      basis: 'Ley General de Salud art. 194, 283-286; Acuerdo of regulated HTS codes',
      citation: { url: 'https://www.dof.gob.mx', readOn, sure: 'reported', since: '2012-10-16' },
      doubt: true,
    },
    {
      id: 'mx-senasica',
      name: { en: 'SENASICA plant health certificate', zh: 'SENASICA 植检', ru: 'Фитоконтроль SENASICA' },
      about: {
        en: 'Raw nuts, dried fruit, spices, tea and seeds enter by the requirement sheet for product and origin, with a phytosanitary certificate. No sheet: closed.',
        zh: '生坚果、果干、香料、茶叶、种子须按产品与原产地要求单并附植检证书；无要求单即不准入。',
        ru: 'Сырые орехи, сухофрукты, специи, чай и семена — по листу требований для товара и страны, с фитосертификатом. Листа нет — закрыто.',
      },
      severity: 'blocking',
      goods: ['food.nuts', 'food.dried-fruit', 'food.spices-sauces', 'plants.seeds-live', 'food.tea'],
      whenAny: ['form.raw', 'form.in-shell', 'form.fresh'],
      unless: ['form.roasted'],
      do: ['travel'],
      who: ['importer', 'maker'],
      proof: ['certificate'],
      aliases: ['SENASICA phytosanitary requirements'],
      basis:
        'Ley Federal de Sanidad Vegetal art. 23-24; NOM-044-FITO-1995 (nuts and dehydrated plant products) and the module of requirements',
      citation: {
        url: 'https://www.ippc.int/es/countries/mexico/reportingobligation/2012/12/norma-oficial-mexicana-nom-044-fito-1995-por-la-que-se-establecen-los-requisitos-y-especificaciones-fitosanitarios-para-la-importacion-de-nueces-productos-y-subproductos-vegetales-procesados-y-deshidratados-/',
        readOn,
        sure: 'read',
        since: '1999-06-21',
      },
      doubt: true,
    },
    {
      id: 'mx-nom-electric',
      name: { en: 'NOM safety certificate', zh: 'NOM 电气安全证书', ru: 'Сертификат безопасности NOM' },
      about: {
        en: 'Mains and battery goods have a NOM certificate from a Mexican laboratory, held by or extended to the importer.',
        zh: '市电和电池电器须有墨西哥实验室出具的 NOM 证书，由进口商持有或扩展给进口商。',
        ru: 'На электротовары — сертификат NOM мексиканской лаборатории, на имя импортёра.',
      },
      severity: 'blocking',
      goods: ['electronics', 'appliances', 'lighting', 'mobility', 'toys.electronic'],
      whenAny: ['has.mains', 'has.lithium-battery'],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['certificate'],
      aliases: ['NOM safety certificate'],
      shownBy: ['nom-*'],
      basis: 'NOM-001-SCFI-2018, NOM-003-SCFI-2014, NOM-019-SE-2021; energy NOM-029/032-ENER',
      citation: { url: 'https://www.dof.gob.mx', readOn, sure: 'reported', since: '2019-09-17' },
      doubt: true,
    },
    {
      id: 'mx-homologation',
      name: {
        en: 'Radio homologation (CRT, ex-IFT)',
        zh: '无线型号核准（CRT，原 IFT）',
        ru: 'Омологация радио (CRT, бывш. IFT)',
      },
      about: {
        en: 'Radio goods are homologated through a Mexican applicant; the number stands on the label, and old IFT certificates stay good.',
        zh: '无线产品由墨西哥申请人办理型号核准并在标签印编号，旧 IFT 证书有效。',
        ru: 'Радиотовары омологирует заявитель в Мексике; номер на этикетке, старые IFT действуют.',
      },
      severity: 'blocking',
      goods: electrical,
      when: ['has.radio'],
      do: ['hold', 'pack'],
      who: ['importer', 'maker'],
      proof: ['number', 'certificate', 'label'],
      aliases: ['CRT (ex-IFT) homologation'],
      basis: 'Ley en Materia de Telecomunicaciones y Radiodifusión (DOF 16 July 2025); NOM-208-SCFI-2016; IFT-008',
      citation: {
        url: 'https://globalvalidity.com/mexico-regulatory-transition-from-ifetel-to-crt',
        readOn,
        sure: 'read',
        since: '2025-10-17',
      },
      changes: [
        {
          on: '2027-07-01',
          what: { en: 'The IFT seal becomes compulsory', zh: 'IFT 标志强制', ru: 'Знак IFT обязателен' },
        },
      ],
    },
    {
      id: 'mx-labels',
      name: {
        en: 'Spanish commercial label (NOM)',
        zh: '西班牙文商业标签（NOM）',
        ru: 'Торговая этикетка по-испански (NOM)',
      },
      about: {
        en: 'Goods bear a Spanish label with importer, origin and what the NOM of the product asks: textiles, shoes, toys, cosmetics, electronics.',
        zh: '商品须西班牙文标签，含进口商、产地及纺织、鞋、玩具、化妆品、电器各 NOM 要求内容。',
        ru: 'На товаре испанская этикетка: импортёр, страна и что требует NOM для текстиля, обуви, игрушек, косметики, техники.',
      },
      severity: 'expected',
      goods: wares,
      do: ['pack'],
      who: ['importer'],
      proof: ['label'],
      aliases: ['NOM commercial labels'],
      basis:
        'NOM-050-SCFI-2004; NOM-024-SCFI-2013; NOM-004-SE-2021; NOM-020-SCFI-1997; NOM-015-SCFI-2007; NOM-252-SSA1-2011 (toy metals); NOM-141-SSA1/SCFI-2012',
      citation: { url: 'https://www.dof.gob.mx', readOn, sure: 'reported', since: '2004-08-01' },
      doubt: true,
    },
  ],
};
