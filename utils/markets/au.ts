import { sunglassesAndFloats } from './lists.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Australia asks. */
export const au: Market = {
  id: 'AU',
  name: { en: 'Australia', zh: '澳大利亚', ru: 'Австралия' },
  requirements: [
    {
      id: 'au-bicon',
      name: {
        en: 'Biosecurity conditions (BICON)',
        zh: '澳大利亚生物安全条件（BICON）',
        ru: 'Биобезопасность (BICON)',
      },
      about: {
        en: 'Raw nuts, dried fruit, grain, seeds, wood, honey and animal goods enter by their BICON case, mostly with a phytosanitary certificate that names khapra beetle. Look the case up.',
        zh: '生坚果、果干、谷物、种子、木材、蜂蜜、动物产品按 BICON 个案入境，多须写明谷斑皮蠹的植检证书。请先查个案。',
        ru: 'Сырые орехи, сухофрукты, зерно, семена, дерево, мёд, животное — по условиям BICON, обычно с фитосертификатом и записью о капровом жуке. Найдите условия.',
      },
      severity: 'blocking',
      goods: [
        'food.nuts',
        'food.dried-fruit',
        'food.dry-groceries',
        'food.spices-sauces',
        'plants.seeds-live',
        'wood',
        'food.animal-origin',
        'food.honey',
        'pet.food',
        'food.meat',
      ],
      whenAny: ['form.raw', 'form.in-shell', 'form.fresh', 'has.animal-origin', 'has.honey'],
      do: ['travel'],
      who: ['importer', 'maker'],
      proof: ['certificate', 'declaration'],
      aliases: ['BICON conditions + phytosanitary certificate'],
      basis:
        'Biosecurity Act 2015 s. 173-174; Biosecurity (Prohibited and Conditionally Non-prohibited Goods) Determinations 2021',
      citation: {
        url: 'https://bicon.agriculture.gov.au/BiconWeb4.0/ImportConditions/Questions/EvaluateCaseByPK?elementPk=2025188',
        readOn,
        sure: 'read',
        since: '2021-04-28',
      },
      doubt: true,
    },
    {
      id: 'au-mandatory',
      name: {
        en: 'Mandatory safety standards (Australia)',
        zh: '澳洲强制安全标准',
        ru: 'Обязательные стандарты (Австралия)',
      },
      about: {
        en: 'Button cells, toys for under-3s, cots, tipping furniture and magnets are tested to the mandatory standard and bear its warnings.',
        zh: '纽扣电池、3 岁以下玩具、婴儿床、易倾倒家具、磁铁须按强制标准检测并有警示。',
        ru: 'Дисковые батарейки, игрушки до 3 лет, кроватки, шкафы, магниты испытаны по обязательному стандарту, с предупреждениями.',
      },
      severity: 'blocking',
      goods: ['toys', 'childrens', 'batteries', 'electronics', 'furniture', 'ppe', 'jewellery', 'candles', 'lighting'],
      whenAny: ['has.button-cell', 'for.under-3', 'is.clothing-storage', 'has.magnet'],
      do: ['hold', 'pack'],
      who: ['importer', 'seller'],
      proof: ['report'],
      aliases: ['ACL mandatory standards'],
      basis: 'Australian Consumer Law s. 104-107, 134-137',
      citation: { url: 'https://www.productsafety.gov.au', readOn, sure: 'reported', since: '2022-06-22' },
    },
    {
      id: 'au-ppe-standards',
      name: {
        en: 'Standards for helmets, sunglasses, swim aids',
        zh: '头盔、太阳镜、浮具标准',
        ru: 'Стандарты: шлемы, очки, плавсредства',
      },
      about: {
        en: 'Bicycle and motorcycle helmets, sunglasses and flotation aids are tested and marked to the Australian standard.',
        zh: '自行车和摩托头盔、太阳镜、浮具须按澳洲标准检测并标识。',
        ru: 'Вело- и мотошлемы, солнечные очки, плавсредства испытаны и помечены по стандарту Австралии.',
      },
      severity: 'blocking',
      goods: ['ppe.helmets', 'ppe.other'],
      named: [{ of: ['ppe.other'], words: sunglassesAndFloats, otherwise: 'no' }],
      do: ['hold', 'pack'],
      who: ['importer', 'seller'],
      proof: ['report'],
      aliases: ['ACL standards: helmets, sunglasses, swim aids'],
      basis:
        'Australian Consumer Law s. 104-107; Bicycle helmets, motorcycle helmets, sunglasses, swimming and flotation aids standards',
      citation: { url: 'https://www.productsafety.gov.au', readOn, sure: 'reported', since: '2011-01-01' },
      doubt: true,
    },
    {
      id: 'au-tga-aicis',
      name: { en: 'TGA, AICIS or APVMA', zh: 'TGA/AICIS/APVMA', ru: 'TGA, AICIS или APVMA' },
      about: {
        en: 'Sunscreens, supplements, devices and disinfectants with claims are entered with TGA; importers of cosmetics and chemicals register with AICIS; pesticides with APVMA.',
        zh: '防晒、补充剂、器械及有声称消毒剂在 TGA 登记；化妆品和化学品进口商在 AICIS 注册；农药在 APVMA。',
        ru: 'Солнцезащита, БАД, медизделия, дезсредства — в TGA; импортёры косметики и химии — в AICIS; пестициды — в APVMA.',
      },
      severity: 'blocking',
      goods: ['cosmetics', 'medical', 'food.supplement', 'ppe.masks', 'biocides', 'pesticides', 'chemicals'],
      do: ['hold'],
      who: ['importer'],
      proof: ['number'],
      numbers: [{ called: 'ARTG', like: '^\\d{5,6}$', example: '123456' }],
      aliases: ['TGA / AICIS / APVMA'],
      basis: 'Therapeutic Goods Act 1989; Industrial Chemicals Act 2019; Agvet Code',
      citation: { url: 'https://www.tga.gov.au', readOn, sure: 'reported', since: '2020-07-01' },
    },
  ],
};
