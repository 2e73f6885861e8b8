import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Singapore asks. */
export const sg: Market = {
  id: 'SG',
  name: { en: 'Singapore', zh: '新加坡', ru: 'Сингапур' },
  requirements: [
    {
      id: 'sg-food',
      name: { en: 'SFA registration and permit', zh: 'SFA 注册与进口准证', ru: 'Регистрация и разрешение SFA' },
      about: {
        en: 'A Singapore company registered with SFA brings food, plants and pet food in, with a permit for each shipment.',
        zh: '由 SFA 注册的新加坡公司进口食品、植物、宠物食品，每批须准证。',
        ru: 'Еду, растения и корм ввозит фирма с регистрацией SFA, с разрешением на партию.',
      },
      severity: 'blocking',
      goods: ['food', 'plants.seeds-live', 'pet.food'],
      do: ['hold', 'travel'],
      who: ['importer'],
      proof: ['number'],
      aliases: ['SFA licence and import permit'],
      basis:
        'Sale of Food Act; Regulation of Imports and Exports Regulations; Food Safety and Security Act 2025 (in phases)',
      citation: { url: 'https://www.sfa.gov.sg', readOn, sure: 'reported', since: '2019-04-01' },
    },
    {
      id: 'sg-goods',
      name: { en: 'SAFETY Mark, IMDA, HSA', zh: 'SAFETY Mark/IMDA/HSA', ru: 'SAFETY Mark, IMDA, HSA' },
      about: {
        en: 'Listed mains goods bear the SAFETY Mark, radio goods are registered with IMDA, cosmetics and devices notified to HSA, by a local supplier.',
        zh: '清单内市电产品须 SAFETY Mark，无线在 IMDA 登记，化妆品和器械向 HSA 通报，由当地供应商办理。',
        ru: 'Сетевые товары из списка — SAFETY Mark, радио — в IMDA, косметика и медизделия — в HSA, через местного поставщика.',
      },
      severity: 'blocking',
      goods: [
        'electronics.mains',
        'electronics.charger',
        'appliances',
        'lighting',
        'electronics.radio',
        'cosmetics',
        'medical',
      ],
      named: [
        {
          of: ['electronics.mains', 'electronics.charger', 'electronics.radio', 'appliances', 'lighting', 'medical'],
          whenAny: ['has.mains', 'has.radio', 'claim.medical'],
        },
      ],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['number', 'label'],
      numbers: [{ called: 'SAFETY Mark', like: '^\\d{6,8}-\\d{2}$', example: '260001-00' }],
      aliases: ['SAFETY Mark, IMDA, HSA'],
      shownBy: ['safety mark'],
      basis:
        'Consumer Protection (Safety Requirements) Regulations (33 controlled goods); Telecommunications (Dealers) Regulations; Health Products (Cosmetic Products) Regulations',
      citation: { url: 'https://www.consumerproductsafety.gov.sg', readOn, sure: 'reported', since: '2011-01-01' },
      doubt: true,
    },
    {
      id: 'sg-cgsr',
      name: { en: 'Consumer goods safety (Singapore)', zh: '新加坡消费品安全', ru: 'Безопасность товаров (Сингапур)' },
      about: {
        en: 'Goods without a scheme of their own meet an ISO, IEC, EN or ASTM standard by report.',
        zh: '没有专门制度的商品须有 ISO、IEC、EN 或 ASTM 标准报告。',
        ru: 'Товары без своей схемы отвечают ISO, IEC, EN или ASTM по протоколу.',
      },
      severity: 'advisory',
      goods: [
        'toys',
        'childrens',
        'textiles',
        'jewellery',
        'furniture',
        'batteries',
        'electronics.battery-powered',
        'electronics.power-bank',
        'mobility',
      ],
      do: ['hold'],
      who: ['importer', 'seller'],
      proof: ['report'],
      aliases: ['Consumer Goods Safety Requirements (SG)'],
      basis: 'Consumer Protection (Consumer Goods Safety Requirements) Regulations 2011',
      citation: { url: 'https://www.consumerproductsafety.gov.sg', readOn, sure: 'reported', since: '2011-04-01' },
    },
  ],
};
