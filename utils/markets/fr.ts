import { packedToo, wares } from './goods-groups.ts';
import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What France adds to Union law. */
export const fr: Market = {
  id: 'FR',
  name: { en: 'France', zh: '法国', ru: 'Франция' },
  within: ['EU'],
  requirements: [
    {
      id: 'fr-idu',
      name: {
        en: 'French producer number (IDU)',
        zh: '法国 EPR 唯一识别号（IDU）',
        ru: 'Французский номер производителя (IDU)',
      },
      about: {
        en: 'France gives whoever puts packaging on its market one number per waste stream; marketplaces ask for it. Join an eco-organisation for packaging (Citeo, Léko); ADEME then issues the number.',
        zh: '法国按废弃物类别给包装责任方各发一个编号，平台会要求提供。加入包装类环保组织（Citeo、Léko），由 ADEME 发号。',
        ru: 'Франция даёт тому, кто выводит упаковку на рынок, номер на каждый поток отходов; площадки его спрашивают. Вступите в экоорганизацию по упаковке (Citeo, Léko); номер выдаст ADEME.',
      },
      severity: 'blocking',
      goods: [...wares, 'food', 'pet', ...packedToo],
      do: ['hold'],
      who: ['seller', 'maker'],
      proof: ['number'],
      numbers: [{ called: 'IDU', like: '^FR\\d{6}_\\d{2}[A-Z]{4}$', example: 'FR123456_01ABCD' }],
      aliases: ['IDU / UIN (AGEC)'],
      basis: "Code de l'environnement L541-10-13, L541-10-9, R541-173",
      citation: { url: 'https://filieres-rep.ademe.fr/identifiant-unique', readOn, sure: 'read', since: '2022-01-01' },
    },
    {
      id: 'fr-triman',
      name: {
        en: 'Triman mark with sorting information',
        zh: '法国 Triman 分类标志',
        ru: 'Знак Triman с указанием сортировки',
      },
      about: {
        en: 'Household packaging in France bears the Triman mark and says how it is sorted. Use the artwork kit of your eco-organisation.',
        zh: '法国的家用包装须印 Triman 标志和分类说明。使用所属环保组织的标志素材。',
        ru: 'На бытовой упаковке во Франции стоит знак Triman и указание, как её сортировать. Возьмите набор знаков своей экоорганизации.',
      },
      severity: 'expected',
      goods: [...wares, 'food', 'pet', ...packedToo],
      do: ['pack'],
      who: ['seller', 'maker'],
      proof: ['certificate'],
      aliases: ['Triman + Info-tri'],
      basis: "Code de l'environnement L541-9-3; Décret 2021-835",
      citation: { url: 'https://www.legifrance.gouv.fr', readOn, sure: 'reported', since: '2022-01-01' },
      changes: [
        {
          on: '2028-08-12',
          what: {
            en: 'An EU sorting label takes the place of national marks',
            zh: '欧盟分类标签取代各国标志',
            ru: 'Метка сортировки ЕС заменит национальные',
          },
        },
      ],
    },
  ],
};
