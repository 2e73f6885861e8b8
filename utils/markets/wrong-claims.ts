import type { ClaimClass } from '../goods/words/claims.ts';
import type { InAll } from '../source.ts';
import {
  allergyLaw,
  approvalLaws,
  brazilianApproval,
  type ClaimLaw,
  ceByItsMaker,
  ceOutsideItsLaws,
  dataSheets,
  deviceLaw,
  environmentLaws,
  fdaCertificates,
  fdaKitchenware,
  foodByDeclaration,
  germLaws,
  harmlessCleaners,
  harmlessLaws,
  japaneseRadio,
  medicineLaws,
  motorcycleHelmets,
  organicLaws,
  pestDeviceLaw,
  pestLaw,
  refusalLetters,
  rohsByItsMaker,
  uzbekPapers,
} from './claim-laws.ts';

/** Words on a listing that are wrong as they stand, and what may be said in their place. */
export interface WrongClaim {
  id: string;
  /** Goods it is wrong on, and those it is not; absent: any. */
  goods?: readonly string[];
  exceptGoods?: readonly string[];
  /** Only where some goods are known: on others the words mean another thing. */
  onKnown?: true;
  /** Markets whose law or authority says so; absent: anywhere, because it is simply untrue. */
  markets?: readonly string[];
  /** Requirements of which one held makes it right; 'any': any paper that is held. */
  unlessHeld?: readonly string[] | 'any';
  /** Requirements one of which must be asked of it; absent: it is wrong whatever is asked. */
  whenAsked?: readonly string[];
  /** Requirements of which one that is asked makes it right. */
  unlessAsked?: readonly string[];
  /** The classes of `utils/goods/words/claims.ts` that say so, any case; and words that must stand in capitals as here. */
  words: ClaimClass | readonly ClaimClass[];
  /** Only where the text also says this: that no paper is held. */
  despite?: ClaimClass;
  /** Not where the text also says this: what is meant. */
  unlessSaid?: ClaimClass;
  capitals?: readonly string[];
  instead: InAll;
  /** Where it is laid down, and requirements whose own sources say so. */
  laws: readonly ClaimLaw[];
  rows?: readonly string[];
}

const strict = ['EU', 'GB', 'US', 'CA', 'AU', 'NZ'] as const;

/** Where the law speaks of praise for the environment in general. Korea's has a paper for food, see there. */
const green = [...strict, 'IN', 'JP', 'BR', 'TR'] as const;

/** What a work is about, its title says. */
const works = ['general.media', 'digital'];

/** What may be said where a listing speaks of the environment in general. */
const oneThingShown: InAll = {
  en: 'Say the one thing that is so and can be shown: “made of 100 % recycled PET (GRS)”, “EU Ecolabel, licence no. …”.',
  zh: '只写可证实的具体事实，如“100 % 再生 PET（GRS）”“欧盟生态标签，许可号……”。',
  ru: 'Назовите одно доказуемое: «из 100 % переработанного ПЭТ (GRS)», «EU Ecolabel, лицензия №…».',
};

/** What may be said where the FDA is said to have blessed them. */
const fdaNothing: InAll = {
  en: 'The FDA approves no food, cosmetics or kitchenware. Food: say nothing, and keep the facility number. Cosmetics: say nothing of the FDA. Kitchenware: “material tested to 21 CFR 174-179”, if the report is held.',
  zh: 'FDA 不批准食品、化妆品或厨具。食品、化妆品：不提 FDA，留存登记号。厨具：有报告时可写“材质按 21 CFR 174-179 检测”。',
  ru: 'FDA не одобряет еду, косметику и посуду. Еда и косметика: о FDA не писать, номер хранить. Посуда: «материал испытан по 21 CFR 174-179», если есть протокол.',
};

/** What may be said where goods are called harmless. */
const testedAndLimit: InAll = {
  en: 'Name the test and the limit: “tested to EN 71-3”, “BPA not detected, report no. …”.',
  zh: '写明检测与限值，如“按 EN 71-3 检测”“未检出 BPA，报告号……”。',
  ru: 'Назовите испытание и предел: «испытано по EN 71-3», «BPA не обнаружен, протокол №…».',
};

/** What may be said where goods are said to fight germs. */
const germsLeftOut: InAll = {
  en: 'Without the registration leave it out. In its place: “easy to clean”, “dries quickly”, or name the material.',
  zh: '没有登记就不要写。可改为“易清洁”“快干”，或写明材质。',
  ru: 'Без регистрации уберите. Вместо него: «легко моется», «быстро сохнет» или назовите материал.',
};

/** Works may be about illnesses, and plants have their own. */
const worksAndPlants = [...works, 'plants', 'pesticides'];

/** Papers of medicines and medical devices. */
const permitted = [
  'eu-mdr',
  'uk-medical',
  'us-medical',
  'us-otc',
  'ca-health-chem',
  'au-tga-aicis',
  'ea-medical',
  'kr-medical',
];

/** What may be said where a listing promises to rid of an illness. */
const medicinesAlone: InAll = {
  en: 'Only a medicine, or a medical device with its papers, may be said to treat an illness: as it stands the goods count as an unlicensed medicine. Leave it out, or say what it is made of and how it is used.',
  zh: '只有药品和持证医疗器械可以宣称治疗疾病；这样写会被视为未经许可的药品。请删去，改写成分和用法。',
  ru: 'Лечить болезни может только лекарство или зарегистрированное медизделие: с такими словами товар считают незарегистрированным лекарством. Уберите их; напишите состав и применение.',
};

const ofIllness = (id: string, words: ClaimClass, where: Pick<WrongClaim, 'goods' | 'exceptGoods'>): WrongClaim => ({
  id,
  ...where,
  unlessHeld: permitted,
  words,
  instead: medicinesAlone,
  laws: medicineLaws,
  rows: permitted,
});

/** Marks of their own that Japan and Korea ask for. */
const ownMarks = ['jp-pse', 'jp-giteki', 'kr-kc-electric', 'kr-kc-radio', 'kr-kc-child'];

/** Papers of organic goods. */
const organicPapers = ['eu-organic', 'eu-organic-coi', 'uk-organic', 'us-nop', 'ca-organic', 'jp-jas', 'kr-organic'];

/** Papers of what is said to kill germs. */
const germPapers = [
  'us-fifra-claim',
  'us-fifra',
  'us-otc',
  'us-otc-sanitiser',
  'eu-bpr-claim',
  'eu-bpr',
  'eu-treated-article',
  'ca-health-chem',
  'au-tga-aicis',
];

const organicHere: InAll = {
  en: 'Food may be called organic only under the certificate this market knows: its own, or one it takes for equal. Without it leave the word out.',
  zh: '只有持有该市场认可的有机证书（本地或等效）的食品才可称“有机”；没有就不要写。',
  ru: 'Органической еду называют только с сертификатом, который признаёт этот рынок: своим или равнозначным. Без него слово уберите.',
};

export const wrongClaims: readonly WrongClaim[] = [
  {
    id: 'fda-approved',
    exceptGoods: ['medical', ...works],
    words: 'fdaApproval',
    instead: fdaNothing,
    laws: [{ basis: 'FDA', citation: fdaCertificates }],
  },
  {
    id: 'fda-cleared',
    // Devices it does clear, and many of them are sold as electronics or clothes.
    goods: ['food', 'cosmetics', 'kitchen', 'toys'],
    words: 'fdaClearance',
    instead: fdaNothing,
    laws: [{ basis: 'FDA', citation: fdaCertificates }],
  },
  {
    id: 'fda-approved-device',
    goods: ['medical'],
    unlessHeld: ['us-medical'],
    words: 'fdaApproval',
    instead: {
      en: 'The FDA approves only devices of the highest risk; most it clears, or merely lists. Elsewhere it counts for nothing. United States: “FDA 510(k) cleared, K…”, if that is held; elsewhere name the paper of that market.',
      zh: 'FDA 只批准最高风险的器械，其余多为许可（510(k)）或仅列名；在其他市场无效。美国：持有时写“FDA 510(k)，K……”；其他市场写当地证件。',
      ru: 'FDA одобряет лишь изделия высшего риска, прочие допускает (510(k)) или только вносит в список; в других странах это не действует. США: «FDA 510(k), K…», если есть; иначе назовите документ того рынка.',
    },
    laws: [deviceLaw],
  },
  {
    id: 'epa-approved',
    markets: ['US'],
    exceptGoods: works,
    whenAsked: ['us-fifra', 'us-fifra-claim'],
    words: 'epaApproval',
    instead: {
      en: 'The EPA endorses nothing that fights pests or germs. Show the number: “EPA Est. No. …” of a device, “EPA Reg. No. …” of a pesticide, as on its label.',
      zh: 'EPA 不为任何防虫、杀菌产品背书。写编号：器械写“EPA Est. No. ……”，农药写“EPA Reg. No. ……”，与标签一致。',
      ru: 'EPA не одобряет средства от вредителей и микробов. Покажите номер с этикетки: у прибора «EPA Est. No. …», у пестицида «EPA Reg. No. …».',
    },
    laws: [pestLaw],
  },
  {
    id: 'epa-registered-device',
    markets: ['US'],
    goods: ['appliances', 'electronics', 'lighting'],
    whenAsked: ['us-fifra-claim'],
    unlessHeld: ['us-fifra'],
    words: 'epaRegistration',
    instead: {
      en: 'The EPA registers pesticides, not devices: of a device only the factory has a number. Say “EPA Est. No. …”, as on its label.',
      zh: 'EPA 登记的是农药，不是器械；器械只有工厂号。可写“EPA Est. No. ……”，与标签一致。',
      ru: 'EPA регистрирует пестициды, а не приборы: у прибора номер есть лишь у завода. Можно: «EPA Est. No. …», как на этикетке.',
    },
    laws: [pestDeviceLaw],
  },
  {
    id: 'fda-registered-article',
    goods: ['kitchen', 'textiles', 'toys', 'appliances'],
    words: 'fdaRegistration',
    instead: {
      en: 'There is no FDA registration for such articles. Say “material tested to 21 CFR 174-179”, if the report is held.',
      zh: '这类物品没有 FDA 登记。有报告时可写“材质按 21 CFR 174-179 检测”。',
      ru: 'Регистрации FDA для таких изделий нет. Можно: «материал испытан по 21 CFR 174-179», если есть протокол.',
    },
    laws: [{ basis: 'FDA', citation: fdaKitchenware }],
  },
  {
    id: 'authority-approved',
    goods: ['food', 'cosmetics', 'kitchen'],
    words: 'authorityApproval',
    instead: {
      en: 'No authority approves a single food, cosmetic or dish. Say nothing of it, and keep the licence or the number it gave.',
      zh: '没有主管机构会“批准”某件食品、化妆品或餐具。不提及该机构，留存许可证或备案号。',
      ru: 'Ни одно ведомство не одобряет отдельную еду, косметику или посуду. О нём не писать, лицензию или номер хранить.',
    },
    laws: [...approvalLaws, { markets: ['US'], basis: 'FDA', citation: fdaCertificates }],
  },
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
    capitals: ['CE'],
    instead: {
      en: 'CE stands for EU laws that do not cover these goods, and may not be put on them. Name what was tested instead, with the standard, if the report is held.',
      zh: 'CE 所依据的欧盟法规不含此类商品，不得加贴。有报告时可写明检测标准。',
      ru: 'CE относится к законам ЕС, которые этих товаров не касаются; ставить его нельзя. Назовите, что испытано и по какому стандарту, если есть протокол.',
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
      en: 'A motorcycle helmet bears the E-mark of UN Regulation 22 and no CE. Say “ECE 22.06, E…” with the number on its strap.',
      zh: '摩托车头盔应有联合国 22 号法规的 E 标志，没有 CE。可写“ECE 22.06，E……”及颏带上的编号。',
      ru: 'На мотошлеме стоит знак E по Правилам ООН 22, а не CE. Можно: «ECE 22.06, E…» с номером на ремешке.',
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
      en: 'Nobody approves with CE, and it says nothing of quality. Say “CE marked, EU declaration of conformity available”.',
      zh: 'CE 不是批准，也不代表质量。可写“带 CE 标志，可提供欧盟符合性声明”。',
      ru: 'CE никто не выдаёт как одобрение, и о качестве он не говорит. Можно: «с маркировкой CE, есть декларация о соответствии ЕС».',
    },
    laws: [{ basis: 'Directive 2014/53/EU', citation: ceByItsMaker }],
  },
  {
    id: 'ce-certificate',
    // Of protective equipment and medical devices notified bodies certify some.
    goods: ['electronics', 'lighting', 'optics', 'appliances', 'toys', 'batteries', 'drones', 'general'],
    words: 'ceCertificate',
    instead: {
      en: 'Nobody certifies CE of these goods: their maker declares it. Say “CE marked, EU declaration of conformity available”.',
      zh: '这类商品的 CE 由制造商自我声明，没有机构颁发证书。可写“带 CE 标志，可提供欧盟符合性声明”。',
      ru: 'CE на такие товары никто не выдаёт: её заявляет изготовитель. Можно: «с маркировкой CE, есть декларация о соответствии ЕС».',
    },
    laws: [{ basis: 'Directive 2014/53/EU', citation: ceByItsMaker }],
  },
  {
    id: 'lab-certificate',
    markets: ['EU', 'GB'],
    words: 'labCertificate',
    instead: {
      en: 'No authority certifies REACH or RoHS, and nobody approves a safety data sheet. Say what was tested: “SVHC tested, report no. …”; RoHS is part of the declaration of conformity.',
      zh: '没有机构颁发 REACH 或 RoHS 证书，MSDS 也无人批准。写明检测内容，如“SVHC 检测，报告号……”；RoHS 属于符合性声明。',
      ru: 'Сертификатов REACH и RoHS никто не выдаёт, а паспорт безопасности никто не утверждает. Назовите испытание: «проверено на SVHC, протокол №…»; RoHS входит в декларацию о соответствии.',
    },
    laws: [
      { basis: 'Directive 2011/65/EU', citation: rohsByItsMaker },
      { basis: 'GHS Rev. 8', citation: dataSheets },
    ],
  },
  {
    id: 'gost-r-on-food',
    goods: ['food'],
    markets: ['EAEU'],
    words: 'gostR',
    instead: {
      en: 'Food is declared under TR CU 021/2011 now; a GOST R certificate clears nothing. Say “EAC declaration, No. …”, if it is held.',
      zh: '食品现按 TR CU 021/2011 做 EAC 声明，GOST R 证书不能用于清关。持有时可写“EAC 声明，编号……”。',
      ru: 'Еда декларируется по ТР ТС 021/2011, сертификат ГОСТ Р её не заменяет. Можно: «декларация ЕАС №…», если она есть.',
    },
    laws: [{ basis: 'ТР ТС 021/2011', citation: foodByDeclaration }],
  },
  {
    id: 'refusal-letter',
    markets: ['EAEU'],
    words: 'refusalLetter',
    instead: {
      en: 'Such a letter informs and proves nothing. Leave it out, and name the declaration where one is asked.',
      zh: '这类函件只作说明，不是符合性文件。请删去；需要声明的写明声明编号。',
      ru: 'Отказное письмо лишь справка и ничего не подтверждает. Уберите; где нужна декларация, назовите её.',
    },
    laws: [{ basis: 'ТР ТС', citation: refusalLetters }],
  },
  {
    id: 'eac-outside-the-union',
    markets: ['UZ'],
    words: 'eac',
    instead: {
      en: 'Uzbekistan is not in the Eurasian union: EAC papers do not count there. Name its own certificate, if it is held.',
      zh: '乌兹别克斯坦不是欧亚经济联盟成员，EAC 文件在当地无效。持有当地证书时写明。',
      ru: 'Узбекистан не входит в ЕАЭС: бумаги ЕАС там не действуют. Назовите национальный сертификат, если он есть.',
    },
    laws: [{ basis: 'UZ', citation: uzbekPapers }],
  },
  {
    id: 'anatel-without-radio',
    goods: ['appliances', 'lighting', 'electronics', 'toys'],
    markets: ['BR'],
    unlessAsked: ['br-anatel', 'br-anatel-power'],
    words: 'anatel',
    instead: {
      en: 'ANATEL approves radio, chargers and batteries of phones, and nothing else. Say “INMETRO, No. …”, if it is held.',
      zh: 'ANATEL 只管无线电以及手机充电器和电池。持有时可写“INMETRO，编号……”。',
      ru: 'ANATEL одобряет радио, зарядки и батареи телефонов, и только. Можно: «INMETRO №…», если он есть.',
    },
    laws: [{ basis: 'ANATEL', citation: brazilianApproval }],
  },
  {
    id: 'foreign-mark',
    markets: ['JP', 'KR'],
    whenAsked: ownMarks,
    words: 'foreignMark',
    instead: {
      en: 'CE and FCC do not count here. Name the mark that does, with its number: KC in Korea, PSE or Giteki in Japan.',
      zh: 'CE、FCC 在当地无效。写明当地标志及编号：韩国 KC，日本 PSE 或 Giteki。',
      ru: 'CE и FCC здесь не действуют. Назовите местный знак с номером: KC в Корее, PSE или Giteki в Японии.',
    },
    laws: [{ markets: ['JP'], basis: '電波法', citation: japaneseRadio }],
    rows: ownMarks,
  },
  {
    id: 'paper-not-needed',
    markets: ['JP', 'KR'],
    whenAsked: ownMarks,
    words: 'notNeeded',
    instead: {
      en: 'It is asked of these goods, and marks of other markets do not take its place. Leave it out.',
      zh: '这类商品需要该认证，其他市场的标志不能代替。请删去。',
      ru: 'Для этих товаров он обязателен, знаки других рынков его не заменяют. Уберите.',
    },
    laws: [{ markets: ['JP'], basis: '電波法', citation: japaneseRadio }],
    rows: ownMarks,
  },
  {
    id: 'generic-eco',
    exceptGoods: works,
    markets: green,
    unlessHeld: ['eu-green-claims'],
    words: 'eco',
    unlessSaid: 'explained',
    instead: oneThingShown,
    laws: environmentLaws,
    rows: ['eu-green-claims'],
  },
  {
    id: 'generic-eco-korea',
    onKnown: true,
    // Of what is grown the word names a certificate.
    exceptGoods: [...works, 'food', 'plants', 'pet.food'],
    markets: ['KR'],
    words: 'eco',
    unlessSaid: 'explained',
    instead: oneThingShown,
    laws: environmentLaws,
  },
  {
    id: 'generic-eco-alone',
    onKnown: true,
    // Of these the word means organic, which the law has papers for.
    exceptGoods: [...works, 'food', 'pet.food', 'plants', 'cosmetics', 'textiles', 'childrens.apparel'],
    markets: green,
    unlessHeld: ['eu-green-claims'],
    words: 'ecoAlone',
    unlessSaid: 'explained',
    instead: oneThingShown,
    laws: environmentLaws,
    rows: ['eu-green-claims'],
  },
  {
    id: 'organic-by-another-law',
    goods: ['food', 'plants', 'pet.food'],
    // None of these takes China's control of organic goods for its own.
    markets: ['EU', 'GB', 'US', 'CA', 'JP', 'KR', 'BR', 'MX', 'IN', 'RU'],
    unlessHeld: organicPapers,
    words: 'chineseOrganic',
    instead: organicHere,
    laws: organicLaws,
    rows: organicPapers,
  },
  {
    id: 'organic-without-paper',
    goods: ['food'],
    markets: ['EU', 'GB', 'US', 'CA', 'JP', 'KR', 'BR', 'MX', 'IN', 'RU'],
    unlessHeld: organicPapers,
    words: 'organic',
    despite: 'uncertified',
    instead: organicHere,
    laws: organicLaws,
    rows: organicPapers,
  },
  {
    id: 'non-toxic',
    exceptGoods: works,
    markets: [...strict, 'IN', 'KR'],
    words: 'nonToxic',
    instead: testedAndLimit,
    laws: harmlessLaws,
  },
  {
    id: 'non-toxic-cleaner',
    goods: ['chemicals', 'biocides', 'pesticides'],
    markets: ['BR'],
    words: 'nonToxic',
    instead: testedAndLimit,
    laws: [harmlessCleaners],
  },
  {
    id: 'hypoallergenic',
    goods: ['cosmetics'],
    markets: ['EU'],
    // Its file holds the proof.
    unlessHeld: ['eu-cosm-rp'],
    words: 'hypoallergenic',
    instead: {
      en: 'Only if it was made without any known allergen and its file proves it. Otherwise name what was tested: “skin tolerance tested, report no. …”, or leave it out.',
      zh: '只有配方不含已知致敏物且档案可证时才能写。否则写明检测内容，如“皮肤耐受性测试，报告号……”，或删去。',
      ru: 'Только если в составе нет известных аллергенов и досье это доказывает. Иначе назовите испытание: «переносимость кожей, протокол №…», или уберите.',
    },
    laws: [allergyLaw],
  },
  {
    id: 'antibacterial-unregistered',
    // What New Zealand asks of such goods is not on file. What a medical device is for it may say.
    markets: ['EU', 'GB', 'US', 'CA', 'TR'],
    exceptGoods: [...worksAndPlants, 'medical'],
    unlessHeld: germPapers,
    words: 'germs',
    instead: germsLeftOut,
    laws: germLaws,
    rows: germPapers,
  },
  {
    id: 'antibacterial-unregistered-australia',
    // On the skin Australia lets a cosmetic say so.
    markets: ['AU'],
    exceptGoods: [...worksAndPlants, 'medical', 'cosmetics'],
    unlessHeld: germPapers,
    words: 'germs',
    instead: germsLeftOut,
    laws: [],
    rows: germPapers,
  },
  ofIllness('cures-illness', 'heals', { exceptGoods: worksAndPlants }),
  // What a medical device is for it may say.
  ofIllness('treats-illness', 'treats', { exceptGoods: [...worksAndPlants, 'medical', 'ppe.masks'] }),
  ofIllness('against-illness', 'against', { goods: ['food', 'cosmetics', 'pet.food'] }),
  {
    id: 'certified-by-somebody',
    unlessHeld: 'any',
    words: 'certifiedBy',
    instead: {
      en: 'Name the certificate itself, with its number and what it covers, if it is held: “GOTS, licence no. …”. Otherwise leave it out.',
      zh: '持有证书时写明证书名称、编号和范围，如“GOTS，许可号……”；没有就不要写。',
      ru: 'Назовите сам сертификат, его номер и на что он: «GOTS, лицензия №…», если он есть. Иначе уберите.',
    },
    laws: approvalLaws,
  },
];
