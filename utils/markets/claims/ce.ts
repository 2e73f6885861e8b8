import type { WrongClaim } from './claim.ts';
import { ceByItsMaker, ceOutsideItsLaws, motorcycleHelmets } from './sources.ts';

/** The maker puts CE on what some laws of the EU cover: nobody gives it, and it says nothing of how good a thing is. */
export const ceClaims: readonly WrongClaim[] = [
  {
    id: 'ce-outside-its-laws',
    goods: [
      'food',
      'pet',
      'plants',
      'cosmetics',
      'textiles',
      'footwear',
      'leather',
      'kitchen',
      'candles',
      'knives',
      'furniture',
      'chemicals',
      'wood',
      'childrens.apparel',
      'childrens.articles',
      'childrens.carriers',
    ],
    words: ['ceMark', 'ceCertificate'],
    unlessSaid: 'measuring',
    capitals: ['CE'],
    instead: {
      en: 'What was tested, with the standard, if the report is held. CE stands for EU laws that do not cover these goods, and may not be put on them.',
      zh: '有报告时写明检测项目和标准。CE 所依据的欧盟法规不含此类商品，不得加贴。',
      ru: 'Что испытано и по какому стандарту, если есть протокол. CE относится к законам ЕС, которые этих товаров не касаются; ставить его нельзя.',
    },
    laws: [{ basis: 'Regulation (EU) 2023/988', citation: ceOutsideItsLaws }],
  },
  {
    id: 'ce-on-motorcycle-helmet',
    goods: ['ppe.helmets'],
    whenAsked: ['eu-moto-helmet'],
    words: ['ceMark', 'ceCertificate'],
    capitals: ['CE'],
    instead: {
      en: '“ECE 22.06, E…”, with the number on its strap. A motorcycle helmet bears the E-mark of UN Regulation 22 and no CE.',
      zh: '写“ECE 22.06，E……”及颏带上的编号。摩托车头盔带联合国 22 号法规的 E 标志，没有 CE。',
      ru: '«ECE 22.06, E…» с номером на ремешке. На мотошлеме стоит знак E по Правилам ООН 22, а не CE.',
    },
    laws: [{ basis: 'UN/ECE R22', citation: motorcycleHelmets }],
  },
  {
    id: 'ce-as-quality',
    goods: [
      'electronics',
      'lighting',
      'optics',
      'appliances',
      'toys',
      'ppe',
      'batteries',
      'mobility',
      'drones',
      'medical',
    ],
    words: 'ceQuality',
    instead: {
      en: '“CE marked, EU declaration of conformity available”. Nobody approves with CE, and it says nothing of quality.',
      zh: '可写“带 CE 标志，可提供欧盟符合性声明”。CE 不是批准，也不代表质量。',
      ru: '«С маркировкой CE, есть декларация о соответствии ЕС». CE никто не выдаёт как одобрение, и о качестве он не говорит.',
    },
    laws: [{ basis: 'Directive 2014/53/EU', citation: ceByItsMaker }],
  },
  {
    id: 'ce-certificate',
    // Of protective equipment and medical devices notified bodies certify some.
    goods: ['electronics', 'lighting', 'optics', 'appliances', 'toys', 'batteries', 'drones', 'general'],
    words: 'ceCertificate',
    instead: {
      en: '“CE marked, EU declaration of conformity available”. Nobody certifies CE of these goods: their maker declares it.',
      zh: '可写“带 CE 标志，可提供欧盟符合性声明”。这类商品的 CE 由制造商自我声明，没有机构颁发证书。',
      ru: '«С маркировкой CE, есть декларация о соответствии ЕС». CE на такие товары никто не выдаёт: её заявляет изготовитель.',
    },
    laws: [{ basis: 'Directive 2014/53/EU', citation: ceByItsMaker }],
  },
];
