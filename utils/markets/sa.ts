import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Saudi Arabia asks. */
export const sa: Market = {
  id: 'SA',
  name: { en: 'Saudi Arabia', zh: '沙特阿拉伯', ru: 'Саудовская Аравия' },
  requirements: [
    {
      id: 'sa-saber',
      name: { en: 'SABER certificates', zh: 'SABER 证书', ru: 'Сертификаты SABER' },
      about: {
        en: 'The Saudi importer enters the goods in SABER; a body issues the product certificate, then one for each shipment. Food and cosmetics go to SFDA instead.',
        zh: '沙特进口商在 SABER 录入商品，机构签发产品证书，再办每批证书。食品化妆品归 SFDA。',
        ru: 'Импортёр вносит товар в SABER; орган даёт сертификат на продукт, затем на каждую партию. Еда и косметика — в SFDA.',
      },
      severity: 'blocking',
      goods: [
        'electronics',
        'lighting',
        'appliances',
        'toys',
        'childrens',
        'textiles',
        'footwear',
        'furniture',
        'auto.parts',
        'kitchen',
        'ppe',
        'candles',
        'chemicals',
        'batteries',
        'mobility',
        'general',
        'jewellery',
        'leather',
      ],
      // What is for the sick is a device, and devices go to SFDA.
      unless: ['claim.medical'],
      do: ['hold', 'travel'],
      who: ['importer'],
      proof: ['certificate'],
      aliases: ['SABER PCoC + SCoC', 'SABER'],
      basis: 'SASO technical regulations; Saudi Product Safety Law',
      citation: {
        url: 'https://en.hongyuanchina.com.cn/news_details/49.html',
        readOn,
        sure: 'reported',
        since: '2020-01-01',
      },
    },
    {
      id: 'sa-sfda',
      name: { en: 'SFDA registration', zh: 'SFDA 注册', ru: 'Регистрация SFDA' },
      about: {
        en: 'The Saudi importer registers food, cosmetics, supplements, devices and pet food item by item with SFDA, with an Arabic label.',
        zh: '食品、化妆品、补充剂、器械、宠物食品由沙特进口商逐项在 SFDA 注册，并有阿拉伯文标签。',
        ru: 'Еду, косметику, БАД, медизделия и корм импортёр вносит в SFDA поштучно, с арабской этикеткой.',
      },
      severity: 'blocking',
      goods: ['food', 'cosmetics', 'medical', 'ppe', 'electronics', 'appliances', 'pet.food', 'food.supplement'],
      // What is said to be for the sick is a device, whatever else it is.
      named: [{ of: ['ppe', 'electronics', 'appliances'], whenAny: ['claim.medical'] }],
      do: ['hold', 'pack'],
      who: ['importer'],
      proof: ['number', 'certificate', 'screenshot'],
      aliases: ['SFDA food / cosmetics'],
      basis: 'Food Law (Royal Decree M/1 of 1436H); Cosmetics Products Safety Law; SFDA import conditions',
      citation: {
        url: 'https://www.sfda.gov.sa/en/food/about/administration/mangement_food/Pages/EDOIFC-FoodImportReq.aspx',
        readOn,
        sure: 'read',
        since: '2015-01-01',
      },
    },
  ],
};
