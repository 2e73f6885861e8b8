import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What New Zealand asks. */
export const nz: Market = {
  id: 'NZ',
  name: { en: 'New Zealand', zh: '新西兰', ru: 'Новая Зеландия' },
  requirements: [
    {
      id: 'nz-food',
      name: {
        en: 'Registered importer and health standard (NZ)',
        zh: '新西兰注册进口商与卫生标准',
        ru: 'Импортёр и норматив (Новая Зеландия)',
      },
      about: {
        en: 'A registered importer in New Zealand brings food, seeds and pet food in, by the import health standard of the goods.',
        zh: '食品、种子、宠物食品由新西兰注册进口商按进口卫生标准办理。',
        ru: 'Еду, семена и корм ввозит зарегистрированный импортёр по нормативу на товар.',
      },
      severity: 'blocking',
      goods: ['food', 'plants.seeds-live', 'pet.food'],
      do: ['hold', 'travel'],
      who: ['importer'],
      proof: ['number', 'certificate'],
      aliases: ['NZ registered food importer + IHS'],
      basis: 'Food Act 2014 s. 108-; Biosecurity Act 1993 s. 24A',
      citation: { url: 'https://www.mpi.govt.nz', readOn, sure: 'reported', since: '2016-03-01' },
      doubt: true,
    },
    {
      id: 'nz-goods',
      name: {
        en: 'Product safety standards (NZ)',
        zh: '新西兰产品安全标准',
        ru: 'Стандарты безопасности (Новая Зеландия)',
      },
      about: {
        en: "Toys, cots and children's nightwear are tested to the New Zealand standard; cosmetics keep to the group standard.",
        zh: '玩具、婴儿床、童睡衣按新西兰标准检测；化妆品遵守组标准。',
        ru: 'Игрушки, кроватки, детские пижамы испытаны по стандарту; косметика — по групповому стандарту.',
      },
      severity: 'expected',
      goods: ['toys', 'childrens', 'cosmetics'],
      do: ['hold'],
      who: ['importer'],
      proof: ['declaration', 'report'],
      aliases: ['NZ product safety standards'],
      basis:
        "Fair Trading Act 1986 s. 29-31; Product Safety Standards (Children's Toys) Regulations 2005; HSNO Cosmetic Products Group Standard",
      citation: { url: 'https://www.mpi.govt.nz', readOn, sure: 'reported', since: '2005-10-01' },
      doubt: true,
    },
  ],
};
