import { motorOils } from './lists.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Kazakhstan adds to the law of the Eurasian Economic Union. */
export const kz: Market = {
  id: 'KZ',
  name: { en: 'Kazakhstan', zh: '哈萨克斯坦', ru: 'Казахстан' },
  within: ['EAEU'],
  requirements: [
    {
      id: 'kz-marking',
      name: { en: 'Digital marking in Kazakhstan', zh: '哈萨克斯坦数字标识', ru: 'Цифровая маркировка Казахстана' },
      about: {
        en: 'Shoes, motor oils, and from December 2026 clothing and linen, bear a Data Matrix code of ISMPT, ordered by the importer.',
        zh: '鞋类、机油以及 2026 年 12 月起的服装床品须贴 ISMPT Data Matrix 码，由进口商订码。',
        ru: 'Обувь, моторные масла, а с декабря 2026 года одежда и бельё несут код Data Matrix системы ИСМПТ, коды заказывает импортёр.',
      },
      severity: 'blocking',
      goods: ['footwear', 'textiles', 'childrens.apparel', 'chemicals.cleaning'],
      named: [{ of: ['chemicals.cleaning'], words: motorOils, otherwise: 'no' }],
      do: ['pack'],
      who: ['importer'],
      proof: ['number'],
      numbers: [{ called: 'GTIN', like: '^01\\d{14}21[!-z]{6,30}$', example: '0104600000000000215abcde' }],
      aliases: ['Kazakhstan digital marking'],
      basis: 'Law on trade activity Art. 7-1; Order 343-NK of 27.09.2024',
      citation: {
        url: 'https://www.ng.kz/modules/news/article.php?storyid=57975',
        readOn,
        sure: 'read',
        since: '2021-11-01',
      },
      begins: [
        { goods: ['textiles', 'childrens.apparel'], on: '2026-12-01' },
        { goods: ['chemicals.cleaning'], on: '2026-02-01' },
      ],
      changes: [{ on: '2026-12-01', what: { en: 'Clothing and linen', zh: '服装与床品适用', ru: 'Одежда и бельё' } }],
    },
  ],
};
