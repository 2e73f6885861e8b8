import type { ClaimClass } from '../goods/words/claims.ts';
import type { InAll } from '../source.ts';
import {
  allergyLaw,
  approvalLaws,
  authorityLaws,
  brazilianRadioLaw,
  type ClaimLaw,
  ceByItsMaker,
  ceOutsideItsLaws,
  dataSheets,
  deviceLaw,
  disinfectantLaw,
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
  untrueLaws,
  uzbekLaw,
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
  en: 'The one thing that is so and can be shown: “made of 100 % recycled PET (GRS)”, “EU Ecolabel, licence no. …”.',
  zh: '只写可证实的具体事实，如“100 % 再生 PET（GRS）”“欧盟生态标签，许可号……”。',
  ru: 'То одно, что можно доказать: «из 100 % переработанного ПЭТ (GRS)», «EU Ecolabel, лицензия №…».',
};

/** What may be said where the FDA is said to have blessed them. */
const fdaNothing: InAll = {
  en: 'On food and cosmetics leave the FDA out, and keep the facility number; on kitchenware “material tested to 21 CFR 174-179”, if the report is held. The FDA approves none of these.',
  zh: '食品、化妆品不提 FDA，留存登记号；厨具有报告时可写“材质按 21 CFR 174-179 检测”。这些 FDA 都不批准。',
  ru: 'На еде и косметике о FDA ни слова, номер хранить; на посуде «материал испытан по 21 CFR 174-179», если есть протокол. Ничего из этого FDA не одобряет.',
};

/** What may be said where goods are called harmless. */
const testedAndLimit: InAll = {
  en: 'The test and the limit: “tested to EN 71-3”, “BPA not detected, report no. …”.',
  zh: '写明检测与限值，如“按 EN 71-3 检测”“未检出 BPA，报告号……”。',
  ru: 'Испытание и предел: «испытано по EN 71-3», «BPA не обнаружен, протокол №…».',
};

/** What may be said where goods are said to fight germs. */
const germsLeftOut: InAll = {
  en: '“Easy to clean”, “dries quickly”, or what it is made of. To speak of germs takes the registration.',
  zh: '可写“易清洁”“快干”或材质；有登记才能写抗菌、杀菌。',
  ru: '«Легко моется», «быстро сохнет» или материал. О микробах — только с регистрацией.',
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
  en: 'What it is made of and how it is used. Only a medicine, or a medical device with its papers, may be said to treat an illness; anything else counts as an unlicensed medicine then.',
  zh: '只写成分和用法。只有药品和持证医疗器械可以宣称治疗疾病，否则会被视为未经许可的药品。',
  ru: 'Состав и применение. Лечить болезни может только лекарство или зарегистрированное медизделие; иначе товар считают незарегистрированным лекарством.',
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
  en: 'Leave the word out until the certificate is held that this market knows: its own, or one it takes for equal.',
  zh: '没有该市场认可的有机证书（本地或等效）就不写“有机”。',
  ru: 'Без слова «органический», пока нет сертификата, который признаёт этот рынок: своего или равнозначного.',
};

export const wrongClaims: readonly WrongClaim[] = [
  {
    id: 'fda-approved',
    exceptGoods: ['medical', ...works],
    words: 'fdaApproval',
    instead: fdaNothing,
    laws: untrueLaws,
  },
  {
    id: 'fda-cleared',
    // Devices it does clear, and many of them are sold as electronics or clothes.
    goods: ['food', 'cosmetics', 'kitchen', 'toys'],
    words: 'fdaClearance',
    instead: fdaNothing,
    laws: untrueLaws,
  },
  {
    id: 'fda-approved-device',
    goods: ['medical'],
    unlessHeld: ['us-medical'],
    words: 'fdaApproval',
    instead: {
      en: 'In the United States “FDA 510(k) cleared, K…”, if that is held; elsewhere the paper of that market. The FDA approves only devices of the highest risk; most it clears, or merely lists.',
      zh: '在美国，持有时写“FDA 510(k)，K……”；在其他市场写当地证件。FDA 只批准最高风险的器械，其余为许可（510(k)）或仅列名。',
      ru: 'В США «FDA 510(k), K…», если есть; на других рынках их собственный документ. FDA одобряет лишь изделия высшего риска, прочие допускает по 510(k) или только вносит в список.',
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
      en: 'The number on its label: “EPA Est. No. …” of a device, “EPA Reg. No. …” of a pesticide. The EPA endorses neither.',
      zh: '写标签上的编号：器械写“EPA Est. No. ……”，农药写“EPA Reg. No. ……”。EPA 不为其背书。',
      ru: 'Номер с этикетки: у прибора «EPA Est. No. …», у пестицида «EPA Reg. No. …». Ни того ни другого EPA не одобряет.',
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
      en: '“EPA Est. No. …”, as on its label: the EPA registers pesticides, and of a device only the factory.',
      zh: '写标签上的“EPA Est. No. ……”：EPA 登记的是农药，器械只有工厂号。',
      ru: '«EPA Est. No. …», как на этикетке: EPA регистрирует пестициды, а у прибора — только завод.',
    },
    laws: [pestDeviceLaw],
  },
  {
    id: 'fda-registered-article',
    goods: ['kitchen', 'textiles', 'toys', 'appliances'],
    words: 'fdaRegistration',
    instead: {
      en: '“Material tested to 21 CFR 174-179”, if the report is held. The FDA registers no such articles.',
      zh: '有报告时可写“材质按 21 CFR 174-179 检测”。FDA 不登记这类物品。',
      ru: '«Материал испытан по 21 CFR 174-179», если есть протокол. Такие изделия FDA не регистрирует.',
    },
    laws: [{ basis: '21 CFR 174-179', citation: fdaKitchenware }],
  },
  {
    id: 'authority-approved',
    goods: ['food', 'cosmetics', 'kitchen'],
    words: 'authorityApproval',
    instead: {
      en: 'Leave it out, and keep the licence or the number. No authority approves a single food, cosmetic or dish.',
      zh: '不提该机构，留存许可证或备案号。没有主管机构会“批准”某件食品、化妆品或餐具。',
      ru: 'О ведомстве ни слова, лицензию или номер хранить. Отдельную еду, косметику или посуду никто не одобряет.',
    },
    laws: [
      ...approvalLaws,
      ...authorityLaws,
      { markets: ['US'], basis: '21 U.S.C. 343(a)(1), 362(a)', citation: fdaCertificates },
    ],
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
  {
    id: 'lab-certificate',
    markets: ['EU', 'GB'],
    words: 'labCertificate',
    instead: {
      en: 'What was tested: “SVHC tested, report no. …”. Nobody certifies REACH, or RoHS, which is part of the declaration of conformity; and nobody approves a safety data sheet.',
      zh: '写明检测内容，如“SVHC 检测，报告号……”。没有机构颁发 REACH 或 RoHS 证书（RoHS 属于符合性声明），MSDS 也无人批准。',
      ru: 'Что испытано: «проверено на SVHC, протокол №…». Сертификатов REACH и RoHS никто не выдаёт (RoHS входит в декларацию о соответствии), а паспорт безопасности никто не утверждает.',
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
      en: '“EAC declaration, No. …”, if it is held. Food is declared under TR CU 021/2011 now; a GOST R certificate clears nothing.',
      zh: '持有时写“EAC 声明，编号……”。食品现按 TR CU 021/2011 声明，GOST R 证书不能用于清关。',
      ru: '«Декларация ЕАС №…», если она есть. Еда декларируется по ТР ТС 021/2011, сертификат ГОСТ Р её не заменяет.',
    },
    laws: [{ basis: 'ТР ТС 021/2011', citation: foodByDeclaration }],
  },
  {
    id: 'refusal-letter',
    markets: ['EAEU'],
    words: 'refusalLetter',
    instead: {
      en: 'Leave it out; where a declaration is asked, name that. Such a letter informs and proves nothing.',
      zh: '删去；需要声明的写明声明编号。这类函件只作说明，不是符合性文件。',
      ru: 'Ничего, а где нужна декларация — она. Отказное письмо лишь справка и ничего не подтверждает.',
    },
    laws: [{ basis: 'Договор о ЕАЭС, приложение № 9, п. 5', citation: refusalLetters }],
  },
  {
    id: 'eac-outside-the-union',
    markets: ['UZ'],
    words: 'eac',
    instead: {
      en: 'Its own certificate, if it is held. Uzbekistan is not in the Eurasian union: EAC papers do not count there.',
      zh: '持有当地证书时写明。乌兹别克斯坦不是欧亚经济联盟成员，EAC 文件在当地无效。',
      ru: 'Национальный сертификат, если он есть. Узбекистан не входит в ЕАЭС: бумаги ЕАС там не действуют.',
    },
    laws: [{ basis: 'Закон РУз «О техническом регулировании» (ЗРУ-819)', citation: uzbekLaw }],
  },
  {
    id: 'anatel-without-radio',
    goods: ['appliances', 'lighting', 'electronics', 'toys'],
    markets: ['BR'],
    unlessAsked: ['br-anatel', 'br-anatel-power'],
    words: 'anatel',
    instead: {
      en: '“INMETRO, No. …”, if it is held. ANATEL approves radio, chargers and batteries of phones, and nothing else.',
      zh: '持有时写“INMETRO，编号……”。ANATEL 只管无线电以及手机充电器和电池。',
      ru: '«INMETRO №…», если он есть. ANATEL одобряет радио, зарядки и батареи телефонов, и только.',
    },
    laws: [{ basis: 'Resolução Anatel nº 715/2019', citation: brazilianRadioLaw }],
  },
  {
    id: 'foreign-mark',
    markets: ['JP', 'KR'],
    whenAsked: ownMarks,
    words: 'foreignMark',
    instead: {
      en: 'The mark that counts here, with its number: KC in Korea, PSE or Giteki in Japan. CE and FCC do not.',
      zh: '写明当地标志及编号：韩国 KC，日本 PSE 或 Giteki。CE、FCC 在当地无效。',
      ru: 'Местный знак с номером: KC в Корее, PSE или Giteki в Японии. CE и FCC здесь не действуют.',
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
      en: 'Leave it out: it is asked of these goods, and marks of other markets do not take its place.',
      zh: '删去：这类商品需要该认证，其他市场的标志不能代替。',
      ru: 'Ничего: для этих товаров он обязателен, знаки других рынков его не заменяют.',
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
      en: '“Skin tolerance tested, report no. …”, or leave it out. The word itself only if it was made without any known allergen, and its file proves it.',
      zh: '写明检测内容，如“皮肤耐受性测试，报告号……”，或删去。只有配方不含已知致敏物且档案可证时才能写该词。',
      ru: '«Переносимость кожей испытана, протокол №…» или ничего. Само слово — только если известных аллергенов в составе нет и досье это доказывает.',
    },
    laws: [allergyLaw],
  },
  {
    id: 'antibacterial-unregistered',
    // What New Zealand asks of such goods is not on file. What a medical device is for it may say, and of what is sold to kill germs
    // the paper itself is asked.
    markets: ['EU', 'GB', 'US', 'CA', 'TR'],
    exceptGoods: [...worksAndPlants, 'medical', 'biocides'],
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
    exceptGoods: [...worksAndPlants, 'medical', 'biocides', 'cosmetics'],
    unlessHeld: germPapers,
    words: 'germs',
    instead: germsLeftOut,
    laws: [],
    rows: germPapers,
  },
  {
    id: 'germs-killed-eurasia',
    // There the word “antibacterial” alone asks for nothing that is on file.
    markets: ['EAEU'],
    goods: ['cosmetics', 'chemicals', 'biocides'],
    unlessHeld: ['ea-sgr', 'ea-sgr-kinds'],
    words: 'kills',
    instead: germsLeftOut,
    laws: [disinfectantLaw],
    rows: ['ea-sgr'],
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
      en: 'The certificate itself, with its number and what it covers, if it is held: “GOTS, licence no. …”. Otherwise leave it out.',
      zh: '持有证书时写明名称、编号和范围，如“GOTS，许可号……”；没有就删去。',
      ru: 'Сам сертификат, его номер и на что он: «GOTS, лицензия №…», если он есть. Иначе ничего.',
    },
    laws: approvalLaws,
  },
];
